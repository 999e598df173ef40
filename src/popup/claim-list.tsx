import type { ArticleAnalysis } from '../article/analysis.ts';
import type { ShownClaim } from '../article/shown.ts';
import { type CharSpan, overlaps, textOf } from '../article/span.ts';
import { notesOn, whoSays } from '../ui/claim-words.ts';
import { Icon } from '../ui/icons.tsx';
import { claimIcon, KIND_LOOKS } from '../ui/kinds.ts';
import { useLanguage } from '../ui/say.ts';
import { STATUS_LOOKS } from '../ui/statuses.ts';

/** The claims in page order, each with who says it and what the article says of it; a click leads to it on the page. */
export const ClaimList = (props: {
  readonly claims: readonly ShownClaim[];
  readonly analysis: ArticleAnalysis;
  readonly inView: CharSpan | undefined;
  readonly onJump: (id: string) => void;
}) => {
  const { claims, analysis, inView, onJump } = props;
  const { say } = useLanguage();
  if (claims.length === 0) return <p class="notice">{say('listNone')}</p>;
  return (
    <ul class="claims" aria-label={say('listLabel')}>
      {claims.map((shown) => {
        const { claim, kind, status } = shown;
        const look = STATUS_LOOKS[status];
        const notes = notesOn(shown, analysis, say);
        const seen = inView !== undefined && overlaps(inView, claim.span);
        return (
          <li key={claim.id} class={seen ? 'seen' : ''}>
            <button type="button" onClick={() => onJump(claim.id)}>
              <Icon name={claimIcon(shown)} class={`c-${KIND_LOOKS[kind].colour}`} />
              <span>
                <span class="claim">{textOf(analysis.text, claim.span)}</span>
                <span class="who">
                  {whoSays(shown, analysis, say)}
                  {status === 'none-stated' ? (
                    notes.length > 0 && ' · '
                  ) : (
                    <Icon name={look.icon} class={`c-${look.colour}`} />
                  )}
                  {notes.join(' · ')}
                </span>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
};
