import type { ClaimReview } from '../article/claim-review.ts';
import type { ClaimMemory, Elsewhere, Wording } from '../article/page-memory.ts';
import { HOW_WORDS, sayAcross, sayChange, sayMoment, statusOfWording, whoOfWording } from './memory-words.ts';
import { useLanguage } from './say.ts';

/** What is remembered of one claim: how it changed, who else has it, and fact checks of it. */
export const ClaimMemoryView = ({ memory }: { readonly memory: ClaimMemory }) => {
  const language = useLanguage();
  const { change, across, timeline, reviews } = memory;
  return (
    <div class="memory">
      {change !== null && change.kind !== 'gone' && (
        <p class="changed">
          <b>{sayChange(change, language)}</b>
          {change.aspects.includes('wording') && change.before !== null && <del>{change.before.words}</del>}
        </p>
      )}
      {across !== null && (
        <>
          {sayAcross(across, language).map((line) => (
            <p key={line}>{line}</p>
          ))}
          <ul>
            {across.others.map((other) => (
              <OtherArticle key={other.article} other={other} />
            ))}
          </ul>
        </>
      )}
      <Timeline timeline={timeline} />
      <Reviews reviews={reviews} />
    </div>
  );
};

const OtherArticle = ({ other }: { readonly other: Elsewhere }) => {
  const language = useLanguage();
  const { say } = language;
  const address = other.directive === '' ? other.address : `${other.address}#:~:${other.directive}`;
  return (
    <li class={other.how}>
      <a href={address} target="_blank" rel="noreferrer">
        {other.outlet}
      </a>
      <small>
        {[sayMoment(other.at, language), whoOfWording(other.wording, language)].join(' · ')}
        {other.wording.status !== 'none-stated' && ` · ${statusOfWording(other.wording, language)}`}
      </small>
      {other.how !== 'same' && (
        <span class="how">
          <b>{say(HOW_WORDS[other.how])}</b> <q>{other.wording.words}</q>
        </span>
      )}
    </li>
  );
};

/** A claim's wordings and statuses in an article, oldest first. */
export const Timeline = ({ timeline }: { readonly timeline: readonly Wording[] }) => {
  const language = useLanguage();
  const { say } = language;
  if (timeline.length < 2) return null;
  return (
    <details class="timeline">
      <summary>{say('timelineTitle', String(timeline.length))}</summary>
      <ol>
        {timeline.map((wording) => (
          <li key={`${wording.readAt}-${wording.words}`}>
            <time dateTime={new Date(wording.readAt).toISOString()}>{sayMoment(wording.readAt, language)}</time>
            <q>{wording.words}</q>
            <small>
              {whoOfWording(wording, language)} · {statusOfWording(wording, language)}
            </small>
          </li>
        ))}
      </ol>
    </details>
  );
};

/** Fact checks as what they are: whose rating, of which claim, with a link. */
export const Reviews = ({ reviews }: { readonly reviews: readonly ClaimReview[] }) => {
  const { say } = useLanguage();
  if (reviews.length === 0) return null;
  return (
    <ul class="reviews" aria-label={say('factChecks')}>
      {reviews.map((review) => (
        <li key={`${review.url} ${review.claim}`}>
          <b>{say('factCheckBy', review.publisher, review.rating)}</b>
          <q>{review.claim}</q>
          <small>
            {review.claimant !== null && `${say('factCheckClaimant', review.claimant)} · `}
            <a href={review.url} target="_blank" rel="noreferrer">
              {review.title ?? say('factCheckRead')}
            </a>
          </small>
        </li>
      ))}
    </ul>
  );
};
