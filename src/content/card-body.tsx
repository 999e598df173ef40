import type { ShownClaim } from '../article/shown.ts';
import { type CharSpan, textOf } from '../article/span.ts';
import { wayOf } from '../ui/claim-words.ts';
import { Icon } from '../ui/icons.tsx';
import { KIND_LOOKS } from '../ui/kinds.ts';
import { sayCount, useLanguage } from '../ui/say.ts';
import { STATUS_LOOKS } from '../ui/statuses.ts';
import { CardEvidence } from './card-evidence.tsx';
import { CardMemory } from './card-memory.tsx';
import type { CardProps } from './card-props.ts';
import { sameSource } from './same-source.ts';
import { Why } from './why.tsx';

/** A claim's label explained, its words, its way to the reader, what bears on it, what else its source says, and why it is labelled so. */
export const CardBody = ({ shown, analysis, claims, actions }: CardProps) => {
  const { say } = useLanguage();
  const { text } = analysis;
  const onJump = actions.jump;
  // Without a status who says it is what counts: silence about checking is no headline.
  const label = shown.status === 'none-stated' ? KIND_LOOKS[shown.kind] : STATUS_LOOKS[shown.status];
  const { hedges, span } = shown.claim;
  return (
    <>
      {shown.correction !== undefined && <p class="means">{say('cardCorrected')}</p>}
      <p class="means">
        {say(label.explanation)} {say(label.means)}{' '}
        <button type="button" class="link" onClick={() => actions.help(shown)}>
          {say('cardHelp')}
        </button>
      </p>
      <blockquote>{textOf(text, span)}</blockquote>
      {hedges.length > 0 && (
        <p class="hedges">
          {say('cardHedges')}: {hedges.map((hedge) => say('quoted', textOf(text, hedge))).join(', ')}
        </p>
      )}
      <CardEvidence evidence={shown.evidence} text={text} onJump={onJump} />
      {shown.hops.length > 0 && <Way shown={shown} analysis={analysis} />}
      <SameSource shown={shown} analysis={analysis} claims={claims} onJump={onJump} />
      <CardMemory claim={shown.claim.id} remember={actions.remember} />
      <Why shown={shown} analysis={analysis} />
    </>
  );
};

const Way = ({ shown, analysis }: Pick<CardProps, 'shown' | 'analysis'>) => {
  const { say } = useLanguage();
  const way = wayOf(shown, analysis, say);
  return (
    <section>
      <h3>{say('cardReached')}</h3>
      <ol class="way" style={{ '--hops': way.length === 4 ? 2 : Math.min(3, way.length) }}>
        {way.map((hop, place) => (
          <li key={place}>
            <span class="name">
              <Icon name={hop.icon} />
              <b>{hop.name}</b>
            </span>
            <small>{hop.note}</small>
          </li>
        ))}
      </ol>
    </section>
  );
};

const SameSource = (
  props: Pick<CardProps, 'shown' | 'analysis' | 'claims'> & { readonly onJump: (span: CharSpan) => void },
) => {
  const { shown, analysis, claims, onJump } = props;
  const { say, tag } = useLanguage();
  const others: readonly ShownClaim[] = sameSource(shown, claims);
  if (others.length === 0) return null;
  return (
    <details>
      <summary>{sayCount(say, 'cardSameSource', others.length, tag)}</summary>
      <ul class="evidence">
        {others.map(({ claim }) => (
          <li key={claim.id}>
            <button type="button" class="jump-to" title={say('cardJump')} onClick={() => onJump(claim.span)}>
              <span>
                <q>{textOf(analysis.text, claim.span)}</q>
              </span>
              <Icon name="jump" />
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
};
