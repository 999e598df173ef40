import type { Reach } from '../protocol/messages.ts';
import { useLanguage } from '../ui/say.ts';
import type { TabView } from './tab-view.ts';

const REACHES: readonly Reach[] = ['page', 'site', 'everywhere'];

/** Highlighting on or off, for this page, this site and everywhere. */
export const Switches = ({ view }: { readonly view: TabView }) => {
  const { say } = useLanguage();
  const highlighting = view.highlighting.value;
  const address = view.address.value;
  if (highlighting === undefined || address === undefined) return null;
  const site = URL.parse(address)?.hostname.replace(/^www\./, '') ?? '';
  const words: Readonly<Record<Reach, string>> = {
    page: say('switchPage'),
    site: site === '' ? say('switchThisSite') : site,
    everywhere: say('switchEverywhere'),
  };
  return (
    <footer>
      <fieldset>
        <legend>{say('switchesLabel')}</legend>
        {REACHES.map((reach) => (
          <button
            key={reach}
            type="button"
            role="switch"
            aria-checked={highlighting[reach]}
            title={words[reach]}
            onClick={() => void view.choose(reach, !highlighting[reach])}
          >
            <span class="track" />
            <span class="word">{words[reach]}</span>
          </button>
        ))}
      </fieldset>
    </footer>
  );
};
