import { type CharSpan, sharedLength } from '../../article/span.ts';
import { agreementConfidence } from './agreement.ts';
import type { Relation } from './relation.ts';
import { SHOWN_FROM } from './rule-precision.ts';

/** A relation before chains are drawn; `sharesCueAt` is where the cue starts of the one whose content it shares, one hop nearer to the reader. */
export interface Unchained extends Omit<Relation, 'within'> {
  readonly sharesCueAt: number | null;
}

/** Rules that know more of their spans than the model, because the corpora hardly have what they find. */
const RULE_KEEPS_SPANS =
  /^attribution\/(?:hidden-|reportedly|passive-by|we-are-told|information-is|it-emerged|citing|headline-colon|noun-saying)/;

/** One list of both's relations: a pair with the same cue is one, with the model's spans and the rule's stance, channel and name. */
export const mergeRelations = (
  byRules: readonly Unchained[],
  byModel: readonly Unchained[],
  confidenceAlone: (relation: Unchained, others: readonly Unchained[]) => number | undefined,
): Unchained[] => {
  const partners = new Map<Unchained, Unchained>();
  const taken = new Set<Unchained>();
  for (const rule of byRules) {
    const model = byModel.find((each) => !taken.has(each) && sharedAll(each.cue, rule.cue) > 0);
    if (model === undefined) continue;
    partners.set(rule, model);
    taken.add(model);
  }
  const agreed = new Map<Unchained, Unchained>();
  for (const [rule, model] of partners) agreed.set(rule, agree(rule, model));
  const others = [...agreed.values(), ...byModel.filter((model) => !taken.has(model))];
  const alone = byRules
    .filter((rule) => !partners.has(rule))
    .flatMap((rule) => {
      const confidence = confidenceAlone(rule, others);
      return confidence === undefined ? [] : [{ ...rule, confidence, shown: confidence >= SHOWN_FROM }];
    });
  return [...others, ...alone];
};

const agree = (rule: Unchained, model: Unchained): Unchained => {
  const confidence = agreementConfidence(model.confidence);
  const shared = { ...rule, confidence, shown: false };
  const chosen = RULE_KEEPS_SPANS.test(rule.rule)
    ? { ...shared, confidence: Math.max(confidence, rule.confidence) }
    : {
        ...shared,
        source: model.source.length > 0 ? model.source : rule.source,
        cue: model.cue,
        content: model.content,
      };
  return { ...chosen, shown: chosen.confidence >= SHOWN_FROM };
};

const sharedAll = (a: readonly CharSpan[], b: readonly CharSpan[]): number =>
  a.reduce((sum, x) => sum + b.reduce((inner, y) => inner + sharedLength(x, y), 0), 0);
