import { type Signal, useComputed, useSignal } from '@preact/signals';
import type { ArticleAnalysis } from '../article/analysis.ts';
import type { ShownClaim } from '../article/shown.ts';
import { type CharSpan, overlaps, textOf } from '../article/span.ts';
import { DOT, notesOn, whoSays } from '../ui/claim-words.ts';
import { CorrectionForm } from '../ui/correction-form.tsx';
import { Icon } from '../ui/icons.tsx';
import { claimIcon, KIND_LOOKS } from '../ui/kinds.ts';
import { useLanguage } from '../ui/say.ts';
import { STATUS_LOOKS } from '../ui/statuses.ts';
import type { TabView } from './tab-view.ts';

interface RowProps {
  readonly shown: ShownClaim;
  readonly analysis: ArticleAnalysis;
  /** Whether to say whose claim it is. */
  readonly named: boolean;
  /** Whether the reader has just hidden it. */
  readonly hidden: boolean;
  /** The claim whose row Tab leads to; arrows lead to the others. */
  readonly current: Signal<string | undefined>;
  readonly view: TabView;
}

/** One claim of the list: its words, who says it and what counts most; a press leads to it, and more can be done with it. */
export const ClaimRow = ({ shown, analysis, named, hidden, current, view }: RowProps) => {
  const { claim } = shown;
  const { say } = useLanguage();
  const open = useSignal<'closed' | 'actions' | 'wrong'>('closed');
  const seen = useComputed(() => (isSeen(view.inView.value, claim.span) ? 'seen' : ''));
  const tabIndex = useComputed(() => (current.value === claim.id ? 0 : -1));
  const words = textOf(analysis.text, claim.span);
  const noClaim = shown.correction?.noClaim === true;
  if (hidden || noClaim) {
    const undo = () => (noClaim ? view.correct(withoutCorrection(shown)) : view.hide(claim.id, false));
    return (
      <li class="undo">
        <span class="claim">{words}</span>
        <span role="status">{say(noClaim ? 'rowNoClaim' : 'rowHidden')}</span>
        <button type="button" class="link" data-claim={claim.id} tabIndex={tabIndex} onClick={() => void undo()}>
          {say('undo')}
        </button>
      </li>
    );
  }
  return (
    <li class={seen}>
      <div class="row">
        <button
          type="button"
          class="go"
          data-claim={claim.id}
          tabIndex={tabIndex}
          title={say('rowJump')}
          onClick={() => void view.showClaim(claim.id)}
        >
          <Icon name={claimIcon(shown)} class={`c-${KIND_LOOKS[shown.kind].colour}`} />
          <span>
            <span class="claim">{words}</span>
            <Who shown={shown} analysis={analysis} named={named} />
          </span>
        </button>
        <button
          type="button"
          class="dots"
          tabIndex={tabIndex}
          aria-expanded={open.value !== 'closed'}
          aria-label={say('rowMore')}
          title={say('rowMore')}
          onClick={() => {
            open.value = open.value === 'closed' ? 'actions' : 'closed';
          }}
        >
          <Icon name="dots" />
        </button>
      </div>
      {open.value === 'actions' && (
        <Actions
          shown={shown}
          analysis={analysis}
          view={view}
          onWrong={() => {
            open.value = 'wrong';
          }}
        />
      )}
      {open.value === 'wrong' && (
        <CorrectionForm
          shown={shown}
          analysis={analysis}
          onSave={(correction) => {
            open.value = 'closed';
            void view.correct(correction);
          }}
          onCancel={() => {
            open.value = 'actions';
          }}
        />
      )}
    </li>
  );
};

const Who = ({ shown, analysis, named }: Pick<RowProps, 'shown' | 'analysis' | 'named'>) => {
  const { say } = useLanguage();
  const look = STATUS_LOOKS[shown.status];
  const hasStatus = shown.status !== 'none-stated';
  const notes = [
    ...notesOn(shown, analysis, say),
    ...(shown.correction === undefined ? [] : [say('rowCorrected')]),
  ].join(DOT);
  const who = named ? whoSays(shown, analysis, say) : '';
  if (who === '' && notes === '') return null;
  return (
    <span class="who">
      {who !== '' && <span>{who}</span>}
      {hasStatus && <Icon name={look.icon} class={`c-${look.colour}`} />}
      {!hasStatus && who !== '' && notes !== '' && DOT}
      {notes}
    </span>
  );
};

const Actions = (props: Pick<RowProps, 'shown' | 'analysis' | 'view'> & { readonly onWrong: () => void }) => {
  const { shown, analysis, view, onWrong } = props;
  const { say } = useLanguage();
  const copied = useSignal<boolean | undefined>(undefined);
  const copy = async () => {
    copied.value = await view.copy(shown, analysis, say);
  };
  return (
    <div class="actions">
      <button type="button" class="link" onClick={() => void copy()}>
        {say('cardCopy')}
      </button>
      <button type="button" class="link" onClick={() => void view.hide(shown.claim.id, true)}>
        {say('cardHide')}
      </button>
      {shown.correction === undefined ? (
        <button type="button" class="link" onClick={onWrong}>
          {say('wrong')}
        </button>
      ) : (
        <button type="button" class="link" onClick={() => void view.correct(withoutCorrection(shown))}>
          {say('wrongUndo')}
        </button>
      )}
      <span role="status">{copied.value === undefined ? '' : say(copied.value ? 'cardCopied' : 'cardCopyFailed')}</span>
    </div>
  );
};

const withoutCorrection = ({ correction }: ShownClaim) => ({
  sentence: correction?.sentence ?? '',
  claim: correction?.claim ?? '',
  noClaim: false,
});

const isSeen = (inView: CharSpan | undefined, span: CharSpan): boolean =>
  inView !== undefined && overlaps(inView, span);
