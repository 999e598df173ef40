import type { Evidence } from '../article/claim.ts';
import { type CharSpan, textOf } from '../article/span.ts';
import { DOT, evidenceBy } from '../ui/claim-words.ts';
import { Icon } from '../ui/icons.tsx';
import { type MessageKey, useLanguage } from '../ui/say.ts';
import { evidenceLook } from '../ui/statuses.ts';

/** Which way words bear on a claim. */
type Side = 'for' | 'against' | 'open';

const SIDES: Readonly<Record<Evidence['bears'], Side>> = {
  verified: 'for',
  confirmed: 'for',
  corroborated: 'for',
  disputed: 'against',
  denied: 'against',
  unverified: 'open',
  'no-comment': 'open',
  alleged: 'open',
  awaiting: 'open',
  'source-caveat': 'open',
};

const HEADINGS = {
  for: 'evidenceFor',
  against: 'evidenceAgainst',
  open: 'evidenceOpen',
} as const satisfies Record<Side, MessageKey>;

interface EvidenceProps {
  readonly evidence: readonly Evidence[];
  readonly text: string;
  readonly onJump: (span: CharSpan) => void;
}

/** What else the article says of a claim: what bears it out beside what speaks against it, and below what leaves it open. */
export const CardEvidence = (props: EvidenceProps) => {
  const { evidence } = props;
  const { say } = useLanguage();
  if (evidence.length === 0) return null;
  const of = (side: Side) => evidence.filter(({ bears }) => SIDES[bears] === side);
  return (
    <section>
      <h3>{say('cardEvidence')}</h3>
      <div class="sides">
        {(['for', 'against', 'open'] as const).map((side) => (
          <Column key={side} {...props} side={side} evidence={of(side)} />
        ))}
      </div>
    </section>
  );
};

const Column = ({ side, evidence, text, onJump }: EvidenceProps & { readonly side: Side }) => {
  const { say } = useLanguage();
  if (evidence.length === 0) return null;
  return (
    <div class={`side ${side}`}>
      <h4>{say(HEADINGS[side])}</h4>
      <ul class="evidence">
        {evidence.map((item) => {
          const look = evidenceLook(item.bears);
          return (
            <li key={`${item.span.start}-${item.bears}`}>
              <button type="button" class="jump-to" title={say('cardJump')} onClick={() => onJump(item.span)}>
                <Icon name={look.icon} class={`c-${look.colour}`} />
                <span>
                  <q>{textOf(text, item.span)}</q>
                  <small>
                    {say(look.word)}
                    {DOT}
                    {evidenceBy(item, say)}
                  </small>
                </span>
                <Icon name="jump" />
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
};
