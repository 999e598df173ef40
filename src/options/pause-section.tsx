import { useLanguage } from '../ui/say.ts';
import type { OptionsView } from './options-view.ts';

const HOUR = 60 * 60 * 1000;

/** Nothing is read for an hour, everywhere; or the end of that. */
export const PauseSection = ({ view }: { readonly view: OptionsView }) => {
  const { say, tag } = useLanguage();
  const until = view.pausedUntil.value;
  const time = new Intl.DateTimeFormat(tag, { timeStyle: 'short' });
  return (
    <>
      <p>{say('pauseAbout')}</p>
      <p role="status">{until === undefined ? '' : say('pausedUntil', time.format(until))}</p>
      <button type="button" onClick={() => void view.pauseFor(until === undefined ? HOUR : 0)}>
        {say(until === undefined ? 'pauseStart' : 'pauseEnd')}
      </button>
    </>
  );
};
