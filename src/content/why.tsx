import type { ArticleAnalysis } from '../article/analysis.ts';
import type { Decision } from '../article/decision.ts';
import type { ShownClaim } from '../article/shown.ts';
import { textOf } from '../article/span.ts';
import { useLanguage } from '../ui/say.ts';

/** Why a claim is labelled as it is: the words, and the rule or model that read them, with how sure it was. */
export const Why = ({ shown, analysis }: { readonly shown: ShownClaim; readonly analysis: ArticleAnalysis }) => {
  const { say, tag } = useLanguage();
  const percent = new Intl.NumberFormat(tag, { style: 'percent' });
  const rule = (decision: Decision) => say('whyRule', decision.rule, percent.format(decision.confidence));
  const words = (spans: ShownClaim['claim']['hedges']) =>
    spans.length === 0 ? '' : `${say('whyWords', spans.map((span) => textOf(analysis.text, span)).join(' … '))} – `;
  return (
    <details>
      <summary class="why">{say('cardWhy')}</summary>
      <dl>
        {shown.hops.length > 0 && <dt>{say('whySource')}</dt>}
        {shown.hops.map((hop) => (
          <dd key={hop.id}>
            {words(hop.cue)}
            {rule(hop)}
          </dd>
        ))}
        <dt>{say('whyClaim')}</dt>
        <dd>{rule(shown.claim)}</dd>
        <dt>{say('whyStatus')}</dt>
        {shown.evidence.length === 0 && <dd>{say('whyNoStatus')}</dd>}
        {shown.evidence.map((item) => (
          <dd key={`${item.span.start}-${item.bears}`}>
            {words([item.span])}
            {rule(item)}
          </dd>
        ))}
      </dl>
    </details>
  );
};
