import { useEffect, useRef, useState } from 'preact/hooks';
import type { Correction } from '../article/correction.ts';
import type { ShownClaim } from '../article/shown.ts';
import { CorrectionForm } from '../ui/correction-form.tsx';
import { useLanguage } from '../ui/say.ts';
import { CardBody } from './card-body.tsx';
import { CardFoot } from './card-foot.tsx';
import { CardHead } from './card-head.tsx';
import type { CardProps } from './card-props.ts';

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
