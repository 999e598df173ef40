import { STATUS_PRECEDENCE } from '../article/claim.ts';
import type { SourceKind } from '../article/shown.ts';
import { helpOnKind, helpOnStatus } from '../ui/help-places.ts';
import { Icon } from '../ui/icons.tsx';
import { KIND_ICONS, KIND_LOOKS } from '../ui/kinds.ts';
import { type MessageKey, useLanguage } from '../ui/say.ts';
import { STATUS_LOOKS } from '../ui/statuses.ts';

const KINDS = Object.keys(KIND_LOOKS) as readonly SourceKind[];
const TRADE: readonly MessageKey[] = ['helpTradeReuters', 'helpTradeAp', 'helpTradeBbc'];
const NOT: readonly MessageKey[] = ['helpNotJudge', 'helpNotAll', 'helpNotEnglish', 'helpNotSend'];

/** The legend: what each label says and how to take it, the rules of the trade behind it, and what Hearsay does not do. */
export const Help = () => {
  const { say } = useLanguage();
  return (
    <main>
      <header>
        <img src="/icons/icon-48.png" width="36" height="36" alt="" />
        <h1>{say('helpTitle')}</h1>
      </header>
      <p class="lead">{say('helpIntro')}</p>
      <section aria-labelledby="kinds">
        <h2 id="kinds">{say('helpKinds')}</h2>
        <p>{say('helpKindsIntro')}</p>
        <dl>
          {KINDS.map((kind) => {
            const { word, explanation, means, colour, line, thickness } = KIND_LOOKS[kind];
            const underline = `underline ${line} var(--${colour}) ${thickness}px`;
            return (
              <div key={kind} id={helpOnKind(kind)}>
                <dt>
                  <Icon name={KIND_ICONS[kind]} class={`c-${colour}`} />
                  <span class="marked" style={{ textDecoration: underline }}>
                    {say(word)}
                  </span>
                </dt>
                <dd>
                  {say(explanation)} {say(means)}
                </dd>
              </div>
            );
          })}
        </dl>
      </section>
      <section aria-labelledby="statuses">
        <h2 id="statuses">{say('helpStatuses')}</h2>
        <p>{say('helpStatusesIntro')}</p>
        <dl>
          {STATUS_PRECEDENCE.map((status) => {
            const { word, explanation, means, colour, icon } = STATUS_LOOKS[status];
            return (
              <div key={status} id={helpOnStatus(status)}>
                <dt>
                  <Icon name={icon} class={`c-${colour}`} />
                  {say(word)}
                </dt>
                <dd>
                  {say(explanation)} {say(means)}
                </dd>
              </div>
            );
          })}
        </dl>
      </section>
      <section aria-labelledby="trade">
        <h2 id="trade">{say('helpTrade')}</h2>
        {TRADE.map((key) => (
          <p key={key}>{say(key)}</p>
        ))}
        <p class="small">{say('helpTradeSources')}</p>
      </section>
      <section aria-labelledby="not">
        <h2 id="not">{say('helpNot')}</h2>
        <ul>
          {NOT.map((key) => (
            <li key={key}>{say(key)}</li>
          ))}
        </ul>
      </section>
    </main>
  );
};
