import { isFirefox, switchPageAccess } from '../surface/page-access.ts';
import { useLanguage } from '../ui/say.ts';
import type { OptionsView } from './options-view.ts';

/** On which pages the extension runs by itself: on all, or on none until its button is pressed. */
export const AccessSection = ({ view }: { readonly view: OptionsView }) => {
  const { say } = useLanguage();
  const everywhere = view.readsPages.value;
  const action = isFirefox() ? (everywhere ? 'accessOnPress' : 'accessEverywhere') : 'accessChange';
  return (
    <>
      <p>{say('accessAbout')}</p>
      <p role="status">{say(everywhere ? 'accessIsEverywhere' : 'accessIsOnPress')}</p>
      <button type="button" onClick={() => void switchPageAccess(!everywhere)}>
        {say(action)}
      </button>
      {!isFirefox() && <p>{say('accessHow')}</p>}
    </>
  );
};
