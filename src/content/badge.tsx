import type { ArticleAnalysis } from '../article/analysis.ts';
import { textOf } from '../article/span.ts';
import { notesOn, statusNote, whoSays } from '../ui/claim-words.ts';
import { Icon } from '../ui/icons.tsx';
import { claimIcon, KIND_LOOKS } from '../ui/kinds.ts';
import { useLanguage } from '../ui/say.ts';
import { STATUS_LOOKS } from '../ui/statuses.ts';
import type { Underline } from '../ui/underlines.ts';
import type { Badge } from './place-badges.ts';

/** Which of the claims that share a badge it speaks of: the first with a status, else the first. */
export const leadingClaim = (claims: readonly Underline[]): number =>
  Math.max(
    0,
    claims.findIndex(({ shown }) => shown.status !== 'none-stated'),
  );

/** A badge in the margin: who says it, and what counts most about it. */
export const BadgeButton = (props: {
  readonly badge: Badge;
  readonly claims: readonly Underline[];
  readonly analysis: ArticleAnalysis;
  readonly expanded: boolean;
  readonly onOpen: (event: MouseEvent) => void;
}) => {
  const { badge, claims, analysis, expanded, onOpen } = props;
  const { say } = useLanguage();
  const first = claims[leadingClaim(claims)]?.shown;
  if (first === undefined) return null;
  const { box, form } = badge;
  const who = whoSays(first, analysis, say);
  const notes = notesOn(first, analysis, say);
  const words = textOf(analysis.text, first.claim.span);
  const hasStatus = first.status !== 'none-stated';
  const label = hasStatus
    ? say('badgeLabelWithStatus', who, words, statusNote(first, say))
    : say('badgeLabel', who, words);
  const more = claims.length - 1;
  const colour = `c-${hasStatus ? STATUS_LOOKS[first.status].colour : KIND_LOOKS[first.kind].colour}`;
  return (
    <button
      type="button"
      class={`badge ${form}`}
      aria-haspopup="dialog"
      aria-expanded={expanded}
      aria-label={more > 0 ? `${label} ${say('badgeMore', String(more))}` : label}
      data-claims={claims.map(({ shown }) => shown.claim.id).join(' ')}
      style={{
        left: `${box.left}px`,
        top: `${box.top}px`,
        width: `${box.right - box.left}px`,
        height: `${box.bottom - box.top}px`,
      }}
      onClick={onOpen}
    >
      <Icon name={hasStatus ? STATUS_LOOKS[first.status].icon : claimIcon(first)} class={colour} />
      {form === 'pill' && (
        <span class="words">
          <b>{who}</b>
          {notes.length > 0 && <i>{notes.join(' · ')}</i>}
        </span>
      )}
      {more > 0 && form === 'pill' && <span class="more">+{more}</span>}
      {more > 0 && form === 'mark' && <span class={`more ${colour}`}>{claims.length}</span>}
    </button>
  );
};
