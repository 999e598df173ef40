import { useEffect, useRef, useState } from 'preact/hooks';
import type { ArticleAnalysis } from '../article/analysis.ts';
import type { ShownClaim } from '../article/shown.ts';
import { type CharSpan, textOf } from '../article/span.ts';
import { evidenceBy, wayOf, whoSays } from '../ui/claim-words.ts';
import { Icon } from '../ui/icons.tsx';
import { claimIcon, KIND_LOOKS } from '../ui/kinds.ts';
import { useLanguage } from '../ui/say.ts';
import { evidenceLook, STATUS_LOOKS } from '../ui/statuses.ts';
import { CardMemory } from './card-memory.tsx';
import { Why } from './why.tsx';

/** What a reader can do from a card. */
export interface CardActions {
  readonly close: () => void;
  readonly jump: (span: CharSpan) => void;
  /** Whether the words are in the clipboard. */
  readonly copy: (shown: ShownClaim) => Promise<boolean>;
  readonly hide: (shown: ShownClaim, hidden: boolean) => void;
  /** Shows another of the claims that share the badge. */
  readonly turn: (index: number) => void;
}

interface CardProps {
  readonly shown: ShownClaim;
  readonly analysis: ArticleAnalysis;
  readonly index: number;
  readonly total: number;
  readonly hidden: boolean;
  readonly actions: CardActions;
}

/** All that the article says about one claim: its status first, then its way to the reader and the words that bear on it. */
export const Card = (props: CardProps) => {
  const { shown, analysis, index, total, hidden, actions } = props;
  const { say } = useLanguage();
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => {
    dialog.current?.focus({ preventScroll: true });
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys pressed in the card are the card's: the page must not act on them too.
    event.stopPropagation();
    if (event.key === 'Escape') actions.close();
  };
  return (
    <div
      ref={dialog}
      class="card"
      role="dialog"
      aria-label={say('cardLabel')}
      tabIndex={-1}
      popover="manual"
      onKeyDown={onKeyDown}
    >
      <Head shown={shown} analysis={analysis} onClose={actions.close} />
      <div class="scroll">
        {hidden ? (
          <p class="undo" role="status">
            {say('cardHidden')}
            <button type="button" class="link" onClick={() => actions.hide(shown, false)}>
              {say('cardUndo')}
            </button>
          </p>
        ) : (
          <Body key={shown.claim.id} shown={shown} analysis={analysis} onJump={actions.jump} />
        )}
      </div>
      <Foot key={shown.claim.id} shown={shown} index={index} total={total} hidden={hidden} actions={actions} />
    </div>
  );
};

const Head = (props: Pick<CardProps, 'shown' | 'analysis'> & { readonly onClose: () => void }) => {
  const { shown, analysis, onClose } = props;
  const { say } = useLanguage();
  const status = STATUS_LOOKS[shown.status];
  const kind = KIND_LOOKS[shown.kind];
  // Without a status who says it is what counts: silence about checking is no headline.
  const plain = shown.status === 'none-stated';
  // What the article says of the checking may stand further down than has been read.
  const checking = analysis.opening === true ? 'cardStillReading' : status.explanation;
  return (
    <header>
      <Icon name={plain ? claimIcon(shown) : status.icon} class={`c-${plain ? kind.colour : status.colour}`} />
      <div>
        <h2>{plain ? whoSays(shown, analysis, say) : say(status.word)}</h2>
        <p>{plain ? `${say(kind.explanation)} ${say(checking)}` : say(status.explanation)}</p>
      </div>
      <button type="button" class="close" aria-label={say('cardClose')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </header>
  );
};

const Body = (props: {
  readonly shown: ShownClaim;
  readonly analysis: ArticleAnalysis;
  readonly onJump: (span: CharSpan) => void;
}) => {
  const { shown, analysis, onJump } = props;
  const { say } = useLanguage();
  const { text } = analysis;
  return (
    <>
      <blockquote>{textOf(text, shown.claim.span)}</blockquote>
      {shown.hops.length > 0 && (
        <section>
          <h3>{say('cardReached')}</h3>
          <ol class="way">
            {wayOf(shown, analysis, say).map((hop, place) => (
              <li key={place}>
                <Icon name={hop.icon} />
                <span>
                  <b>{hop.name}</b>
                  <small>{hop.note}</small>
                </span>
              </li>
            ))}
          </ol>
        </section>
      )}
      {shown.evidence.length > 0 && (
        <section>
          <h3>{say('cardEvidence')}</h3>
          <ul class="evidence">
            {shown.evidence.map((item) => {
              const look = evidenceLook(item.bears);
              return (
                <li key={`${item.span.start}-${item.bears}`}>
                  <button type="button" class="jump-to" title={say('cardJump')} onClick={() => onJump(item.span)}>
                    <Icon name={look.icon} class={`c-${look.colour}`} />
                    <span>
                      <q>{textOf(text, item.span)}</q>
                      <small>
                        {say(look.word)} · {evidenceBy(item, say)}
                      </small>
                    </span>
                    <Icon name="jump" />
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {shown.claim.hedges.length > 0 && (
        <p class="hedges">
          {say('cardHedges')}: {shown.claim.hedges.map((hedge) => say('quoted', textOf(text, hedge))).join(', ')}
        </p>
      )}
      <CardMemory claim={shown.claim.id} />
      <Why shown={shown} analysis={analysis} />
    </>
  );
};

const Foot = (props: Pick<CardProps, 'shown' | 'index' | 'total' | 'hidden' | 'actions'>) => {
  const { shown, index, total, hidden, actions } = props;
  const { say } = useLanguage();
  const [copied, setCopied] = useState<boolean | undefined>(undefined);
  const copy = async () => setCopied(await actions.copy(shown));
  return (
    <footer>
      <button type="button" class="link" onClick={copy}>
        {say('cardCopy')}
      </button>
      {!hidden && (
        <button type="button" class="link" onClick={() => actions.hide(shown, true)}>
          {say('cardHide')}
        </button>
      )}
      <span role="status">{copied === undefined ? '' : say(copied ? 'cardCopied' : 'cardCopyFailed')}</span>
      {total > 1 && (
        <span class="pager">
          <button
            type="button"
            aria-label={say('cardPrevious')}
            disabled={index === 0}
            onClick={() => actions.turn(index - 1)}
          >
            <Icon name="previous" />
          </button>
          {say('cardPager', String(index + 1), String(total))}
          <button
            type="button"
            aria-label={say('cardNext')}
            disabled={index === total - 1}
            onClick={() => actions.turn(index + 1)}
          >
            <Icon name="next" />
          </button>
        </span>
      )}
    </footer>
  );
};
