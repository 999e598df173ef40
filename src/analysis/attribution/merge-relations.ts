import { type CharSpan, covers, sharedLength, spanLength } from '../../article/span.ts';
import type { TextLayers } from '../layers.ts';
import { AGREED, calibrated } from './calibration.ts';
import { blockAt, indexByPlace, type PlaceIndex } from './lookup.ts';
import type { Relation } from './relation.ts';
import { SHOWN_FROM } from './rule-precision.ts';

/** A relation before chains are drawn; `sharesCueAt` is where the cue starts of the one whose content it shares, one hop nearer to the reader. */
export interface Unchained extends Omit<Relation, 'within'> {
  readonly sharesCueAt: number | null;
}

/** All that rules and model agree on from here on is right in 97 % (PolNeAR dev). */
const AGREED_SHOWN_FROM = 0.75;

/** Rules that know more of their spans than the model, because the corpora hardly have what they find. */
const RULE_KEEPS_SPANS =
  /^attribution\/(?:hidden-|reportedly|passive-by|we-are-told|information-is|it-emerged|citing|claims-responsibility|headline-|heard-in-court|noun-saying)/;

/** What becomes of relations that only one of the two found; undefined drops them. */
export interface Judges {
  modelAlone(relation: Unchained): Unchained | undefined;
  ruleAlone(relation: Unchained, contents: PlaceIndex<Unchained>): number | undefined;
}

/** One list of both's relations: a pair with the same cue is one, with the model's spans and the rule's stance, channel and name. */
export const mergeRelations = (
  byRules: readonly Unchained[],
  byModel: readonly Unchained[],
  judge: Judges,
  layers: Pick<TextLayers, 'text' | 'blocks'>,
): Unchained[] => {
  const partners = new Map<Unchained, Unchained>();
  const taken = new Set<Unchained>();
  const cues = indexByPlace(byModel, (relation) => relation.cue);
  for (const rule of byRules) {
    const model = rule.cue.flatMap((span) => cues.near(span)).find((each) => !taken.has(each));
    if (model === undefined) continue;
    partners.set(rule, model);
    taken.add(model);
  }
  const agreed = new Map<Unchained, Unchained>();
  for (const [rule, model] of partners) agreed.set(rule, agree(rule, model, layers));
  const modelAlone = byModel.filter((model) => !taken.has(model)).flatMap((model) => judge.modelAlone(model) ?? []);
  const others = [...agreed.values(), ...modelAlone];
  const contents = indexByPlace(others, (relation) => relation.content);
  const alone = byRules
    .filter((rule) => !partners.has(rule))
    .flatMap((rule) => {
      const confidence = judge.ruleAlone(rule, contents);
      return confidence === undefined ? [] : [{ ...rule, confidence, shown: confidence >= SHOWN_FROM }];
    });
  return [...others, ...alone];
};

const agree = (rule: Unchained, model: Unchained, layers: Pick<TextLayers, 'text' | 'blocks'>): Unchained => {
  const confidence = calibrated(AGREED, model.confidence);
  const shared = { ...rule, confidence, shown: false };
  if (RULE_KEEPS_SPANS.test(rule.rule)) {
    const own = Math.max(confidence, rule.confidence);
    return { ...rule, confidence: own, shown: own >= SHOWN_FROM };
  }
  const source = agreedSource(rule, model, layers.text);
  const content = [...agreedContent(rule, model), ...otherParagraphs(rule, layers)];
  const chosen = {
    ...shared,
    source,
    cue: model.cue,
    // "The Observatory, a monitor, also reported the strike": who says it is not what is said.
    content: (content.every((span) => source.some((who) => covers(who, span))) ? model.content : content).toSorted(
      (a, b) => a.start - b.start,
    ),
  };
  return { ...chosen, shown: chosen.confidence >= AGREED_SHOWN_FROM };
};

/** The model's source, unless it is the last noun of a relative clause: "the letter, which was seen by the Courier, says". */
const agreedSource = (rule: Unchained, model: Unchained, text: string): readonly CharSpan[] => {
  const [whole, part] = [rule.source[0], model.source[0]];
  if (part === undefined) return rule.source;
  if (whole === undefined || rule.source.length > 1 || part.start <= whole.start || part.end < whole.end)
    return model.source;
  return RELATIVE_ENDS.test(text.slice(whole.start, part.start)) ? rule.source : model.source;
};

/** A head, a comma and a relative clause up to the preposition before its last noun. */
const RELATIVE_ENDS = /^[^,]+, (?:which|who)\b[^,]*\b(?:by|with|to|from|of|for|in|at|on)\s+$/;

/** The model's pieces of content; the rule's where they have nothing in common, and none before the cue that a clause after it rules out. */
const agreedContent = (rule: Unchained, model: Unchained): readonly CharSpan[] => {
  const words = model.content.reduce((sum, span) => sum + spanLength(span), 0);
  if (words < 6 || sharedAll(rule.content, model.content) === 0) return rule.content;
  if (!CONTENT_FOLLOWS.test(rule.rule)) return model.content;
  return model.content.filter((span) => sharedAll([span], rule.content) > 0);
};

/** What the rules know of a quotation's further paragraphs; the model reads one at a time. */
const otherParagraphs = (rule: Unchained, { blocks }: Pick<TextLayers, 'blocks'>): readonly CharSpan[] => {
  if (rule.content.length < 2) return [];
  const cue = rule.cue[0];
  const block = cue === undefined ? undefined : blockAt({ blocks }, cue.start);
  return block === undefined ? [] : rule.content.filter((span) => !covers(block.span, span));
};

const CONTENT_FOLLOWS = /^attribution\/(?:verb-that|verb-wh|verb-infinitive)$/;

const sharedAll = (a: readonly CharSpan[], b: readonly CharSpan[]): number =>
  a.reduce((sum, x) => sum + b.reduce((inner, y) => inner + sharedLength(x, y), 0), 0);
