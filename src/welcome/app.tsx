import browser from 'webextension-polyfill';
import { LOOK_AT_FIRST } from '../article/look.ts';
import type { SourceKind } from '../article/shown.ts';
import { Example } from '../surface/example.tsx';
import { useExample } from '../surface/use-example.ts';
import { KIND_LOOKS, markOf } from '../ui/kinds.ts';
import { useLanguage } from '../ui/say.ts';

const KINDS = Object.keys(KIND_LOOKS) as readonly SourceKind[];

/** What a new reader needs, on a live example; it asks nothing. */
export const App = () => {
  const { say } = useLanguage();
  const analysis = useExample();
  return (
    <>
      <header>
        <img src="/icons/icon-48.png" width="40" height="40" alt="" />
        <h1>{say('welcomeTitle')}</h1>
      </header>
      <main>
        <p class="lead">{say('welcomeLead')}</p>
        <h2>{say('welcomeTry')}</h2>
        <p>{say('welcomeTryAbout')}</p>
        <div class="stage">{analysis !== undefined && <Example analysis={analysis} look={LOOK_AT_FIRST} />}</div>
        <h2>{say('welcomeLines')}</h2>
        <dl>
          {KINDS.filter((kind) => kind !== 'own').map((kind) => {
            const { line, thickness } = markOf(kind, 'fine');
            return (
              <div key={kind}>
                <dt style={{ textDecoration: `underline ${line} var(--${KIND_LOOKS[kind].colour}) ${thickness}px` }}>
                  {say(KIND_LOOKS[kind].word)}
                </dt>
                <dd>{say(KIND_LOOKS[kind].explanation)}</dd>
              </div>
            );
          })}
        </dl>
        <h2>{say('welcomeGood')}</h2>
        <ul>
          <li>{say('welcomeToolbar')}</li>
          <li>{say('welcomeSilence')}</li>
          <li>{say('welcomePrivate')}</li>
          <li>{say('welcomeEnglish')}</li>
        </ul>
        <p>
          <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
            {say('welcomeOptions')}
          </button>
        </p>
      </main>
    </>
  );
};
