import { useEffect, useRef, useState } from 'preact/hooks';
import type { ArticleAnalysis } from '../article/analysis.ts';
import type { Correction } from '../article/correction.ts';
import type { ShownClaim } from '../article/shown.ts';
import type { CharSpan } from '../article/span.ts';
import { CorrectionForm } from '../ui/correction-form.tsx';
import { useLanguage } from '../ui/say.ts';
import { CardBody } from './card-body.tsx';
import { CardFoot } from './card-foot.tsx';
import { CardHead } from './card-head.tsx';

/** What a reader can do from a card. */
export interface CardActions {
  readonly close: () => void;
  /** Keeps the card where it is on the screen, whatever is pressed or scrolled; or lets it go again. */
  readonly pin: (pinned: boolean) => void;
  readonly jump: (span: CharSpan) => void;
  /** Whether the words are in the clipboard. */
  readonly copy: (shown: ShownClaim) => Promise<boolean>;
  readonly hide: (shown: ShownClaim, hidden: boolean) => void;
  readonly correct: (correction: Correction) => void;
  /** Opens the help page where it explains the claim's label. */
  readonly help: (shown: ShownClaim) => void;
  /** Shows another of the claims that share the badge. */
  readonly turn: (index: number) => void;
}

/** What a card shows. */
export interface CardProps {
  readonly shown: ShownClaim;
  readonly analysis: ArticleAnalysis;
  /** All claims of the article that the reader may see. */
  readonly claims: readonly ShownClaim[];
  /** Its place among the claims that share the badge, from 0, and how many those are. */
  readonly index: number;
  readonly total: number;
  readonly hidden: boolean;
  readonly pinned: boolean;
  readonly actions: CardActions;
}

/** All that the article says about one claim: at a glance who says it, how, and its status; below that, the rest on demand. */
export const Card = (props: CardProps) => {
  const { shown, analysis, hidden, actions } = props;
  const { say } = useLanguage();
  const dialog = useRef<HTMLDivElement>(null);
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  useEffect(() => {
    dialog.current?.focus({ preventScroll: true });
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys pressed in the card are the card's: the page must not act on them too.
    event.stopPropagation();
    if (event.key === 'Escape') actions.close();
  };
  const noClaim = shown.correction?.noClaim === true;
  const correcting = wrong === shown.claim.id;
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
      <CardHead {...props} />
      <div class="scroll">
        {hidden || noClaim ? (
          <p class="undo" role="status">
            {say(noClaim ? 'rowNoClaim' : 'cardHidden')}
            <button
              type="button"
              class="link"
              onClick={() => (noClaim ? actions.correct(withoutCorrection(shown)) : actions.hide(shown, false))}
            >
              {say('undo')}
            </button>
          </p>
        ) : correcting ? (
          <CorrectionForm
            shown={shown}
            analysis={analysis}
            onSave={(correction) => {
              setWrong(undefined);
              actions.correct(correction);
            }}
            onCancel={() => setWrong(undefined)}
          />
        ) : (
          <CardBody key={shown.claim.id} {...props} />
        )}
      </div>
      <CardFoot
        {...props}
        key={shown.claim.id}
        hidden={hidden || noClaim}
        onWrong={() => {
          if (shown.correction === undefined) setWrong(correcting ? undefined : shown.claim.id);
          else actions.correct(withoutCorrection(shown));
        }}
      />
    </div>
  );
};

const withoutCorrection = ({ correction }: ShownClaim): Correction => ({
  sentence: correction?.sentence ?? '',
  claim: correction?.claim ?? '',
  noClaim: false,
});
