/** Relations of rules with at least this precision are shown to a reader. */
export const SHOWN_FROM = 0.9;

/**
 * How often a rule's relations are right: whole relations on PolNeAR train; what that corpus hardly has or marks
 * otherwise (hidden sources, relations inside others, headlines) by cues on the status train set. Where neither has
 * ten of it, no figure can be measured and one is set by judgement: at the threshold where the words leave no other
 * reading (citing, claims-responsibility, headline-colon, headline-verb, heard-in-court, information-is, it-emerged, reportedly, we-are-told), else below it. Made with
 * tools/measure-rules.ts; sorted.
 */
const PRECISION: Readonly<Record<string, number>> = {
  'according-to': 0.94,
  'according-to-first': 0.9,
  citing: 0.9,
  'claims-responsibility': 0.95,
  'clause-subject-verb': 0.93,
  'clause-verb-subject': 0.85,
  'emotion-about': 0.6,
  'emotion-that': 0.7,
  'gerund-clause': 0.82,
  'gerund-object': 0.75,
  'gerund-quote': 0.8,
  'gerund-that': 0.88,
  'headline-colon': 0.9,
  'headline-verb': 0.9,
  'heard-in-court': 0.9,
  'hidden-as': 0.4,
  'hidden-it': 0.9,
  'hidden-of': 0.9,
  'hidden-to': 0.85,
  'information-is': 0.9,
  'it-emerged': 0.9,
  'noun-about': 0.6,
  'noun-for': 0.4,
  'noun-of': 0.6,
  'noun-saying': 0.8,
  'noun-saying-bare': 0.3,
  'noun-that': 0.6,
  'noun-that-bare': 0.5,
  'noun-to': 0.31,
  'passive-by': 0.7,
  'quote-subject-verb': 0.98,
  'quote-verb-subject': 0.96,
  reportedly: 0.9,
  'verb-clause': 0.85,
  'verb-colon': 0.85,
  'verb-gerund': 0.7,
  'verb-infinitive': 0.56,
  'verb-object': 0.73,
  'verb-object-for': 0.9,
  'verb-object-of': 0.9,
  'verb-quote': 0.96,
  'verb-that': 0.91,
  'verb-wh': 0.81,
  'we-are-told': 0.9,
  'what-subject-verb': 0.6,
};

/** How often relations of a rule are right, as measured. */
export const rulePrecision = (rule: string): number => PRECISION[rule] ?? 0.5;

/** All rules of the table. */
export const RULES: readonly string[] = Object.keys(PRECISION);
