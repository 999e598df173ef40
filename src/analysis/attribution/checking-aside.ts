import { type CharSpan, hull } from '../../article/span.ts';
import type { Relation } from './relation.ts';

/** Who may speak of checking in a clause of the outlet's own: the thing checked, the outlet, somebody with standing. */
const SUBJECT =
  "(?:it|this|(?:this|the|that|his|her|its|their|these|those|such|none|neither|no|there|[Ww]e|police|officials|authorities|independent|\\p{Lu}[\\p{L}.'’-]*)\\b[^.;]{0,60}?)";
const CHECKED = '(?:verif|confirm|corroborat|authenticat|substantiat|checked|proved|proven|independently)';
const NOT_CHECKED = `(?:(?:could|can|has|have|had|was|were|is|are|did|does)(?: not|n['’]t) [^.;]{0,30}?${CHECKED}|cannot [^.;]{0,30}?${CHECKED}|(?:is|was|were|are|been) [^.;]{0,20}?(?:unable|impossible|not possible) [^.;]{0,30}?${CHECKED}|(?:is|was|has been|were) no [^.;]{0,30}?(?:confirmation|verification|comment)|(?:has|have) (?:yet|still) to [^.;]{0,20}?${CHECKED}|(?:remains?|is|are|was|were) un(?:verified|confirmed|proven))`;
const CLAIM =
  '(?:claim|allegation|accusation|assertion|contention|charge|figure|number|toll|account|version|statement|report|suggestion|rumou?r|characteri[sz]ation|description)s?';
/** ", but this could not be verified"; ", a claim that the ministry denies". */
const ASIDES = [
  new RegExp(
    `[,;]? ?(?:–|—| -)? (?:but|although|though|while|yet|and|however,?|albeit) ${SUBJECT} ${NOT_CHECKED}`,
    'u',
  ),
  new RegExp(
    `(?:,| –| —| -) (?:an? )?(?:\\p{L}+ )?${CLAIM} (?:that|which|for which|denied|rejected|disputed|dismissed|contested|contradicted|refuted|debunked|challenged|questioned|unsupported|not (?:supported|borne|backed)|with (?:no|little)|at odds|he|she|it|they|the|officials|\\p{Lu}[\\p{L}.'’-]*) `,
    'u',
  ),
];
const LETTERS = 12;
/** " in a note | whose authenticity could not be verified" */
const WHOSE_TRUTH =
  /,? (?:(?:in|on|by) an? (?:\p{L}+ ){1,5}?)?(?:whose|the) (?:authenticity|veracity|accuracy|provenance)(?: of which)? (?:could|has|have|had|was|is)\b/u;
/** ", but that impression is incorrect": so in a sentence that tells what many believe. */
const FALSE_AFTER_ALL = new RegExp(
  `[,;]? (?:but|although|though|yet) (?:that|this|these|those|it|he|she|they|the \\p{L}+)(?: ${CLAIM}| impression| idea| belief| view| notion| theory)? (?:is|was|were|are)(?: not|n['’]t)? (?:\\p{L}+ly )?(?:true|false|wrong|incorrect|inaccurate|untrue|mistaken|misleading|the case|exaggerated|unfounded|baseless|a myth)(?!\\p{L})|[,;]? (?:but|although|though|even though|yet) (?:there (?:is|was|has been)|(?:he|she|it|they) (?:has|have|had|gave|cited|offered|provided|produced)) (?:no|little|scant) (?:\\p{L}+ )?(?:evidence|proof)(?!\\p{L})(?! that)`,
  'u',
);

/** "the claim that 40 were killed | could not be verified" */
const VERDICT = new RegExp(`\\b(?:is|are|was|were|has|have|had|\\p{L}+ed)\\b.*?( ${NOT_CHECKED})`, 'du');

/** Where, in what somebody says, the outlet's own words on its checking begin; its end where they don't. */
const beforeAside = (text: string, { start, end }: CharSpan, isNoun: boolean): CharSpan => {
  const words = text.slice(start, end);
  if (/["“”]/.test(words)) return { start, end };
  const verdict = isNoun ? VERDICT.exec(words)?.indices?.[1]?.[0] : undefined;
  if (verdict !== undefined) return { start, end: start + verdict };
  const places = [...ASIDES, FALSE_AFTER_ALL, WHOSE_TRUTH]
    .map((aside) => aside.exec(words)?.index ?? -1)
    .filter((index) => index >= LETTERS);
  return { start, end: start + Math.min(words.length, ...places) };
};

/** "a claim | that could not be verified": a relative clause tells of the claim and not what is claimed. */
const RELATIVE =
  /^that (?:\p{L}+ly |also |still |so far )*(?:(?:could|can|cannot|was|were|is|are|has|have|had|will|would|may|might|did|does|remains?|proved|turned|drew|sparked)(?:n['’]t)?|(?:the |his |her |its |their )?[\p{L}-]+(?: [\p{L}-]+){0,2} (?:has |have |had )?(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed)|dismiss(?:es|ed)?))(?![\p{L}'’])/u;
const ENDS = /(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed)|dismiss(?:es|ed)?)$/u;
const NAMES_CLAIM = new RegExp(`^${CLAIM}$`, 'u');
const AS_NOUN = /(?:\b(?:an?|the|such|these|those|his|her|its|their|this)\s(?:[\p{L}-]+\s){0,2}|,\s|[–—-]\s)$/u;

const isRelative = (text: string, { cue, content }: Pick<Relation, 'cue' | 'content'>): boolean => {
  const [verb, told] = [hull(cue), hull(content)];
  if (verb === undefined || told === undefined || told.start < verb.end) return false;
  const words = text.slice(told.start, told.end);
  const relative = RELATIVE.exec(words);
  return (
    relative !== null &&
    (!ENDS.test(relative[0]) || relative[0].length === words.length) &&
    NAMES_CLAIM.test(text.slice(verb.start, verb.end)) &&
    AS_NOUN.test(text.slice(Math.max(0, verb.start - 40), verb.start))
  );
};

/** "The army killed 40, it said. | That figure could not be confirmed.", "It fell, they claim, | something its owner denies.": the outlet's own words, outside quotation marks. */
const isOwnCheck = (text: string, { start, end }: CharSpan, cue: CharSpan | undefined): boolean => {
  if (cue === undefined || start <= cue.end) return false;
  const [between, words] = [text.slice(cue.end, start), text.slice(start, end)];
  return /[.!?]["”]?\s/.test(between)
    ? OWN_CHECK.test(words)
    : /^(?:,| –| —| -) $/.test(between) && SOMETHING.test(words);
};
const OWN_CHECK = new RegExp(`^${SUBJECT} ${NOT_CHECKED}[^"“”]*$`, 'u');
const SOMETHING =
  /^something (?:that |which )?[^.;"“”]{2,60} (?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed)|dismiss(?:es|ed)?|contest(?:s|ed)?)$/u;

/** Relations without what the outlet itself says of the claim's checking, and those that are nothing else left out. */
export const withoutAsides = <R extends Pick<Relation, 'cue' | 'content'>>(
  text: string,
  relations: readonly R[],
): R[] =>
  relations
    .filter((relation) => !isRelative(text, relation))
    .map((relation) => {
      const cue = hull(relation.cue);
      const isNoun = cue !== undefined && NAMES_CLAIM.test(text.slice(cue.start, cue.end));
      const told = relation.content.filter((span) => !isOwnCheck(text, span, cue));
      const content = told.length > 0 ? told : relation.content;
      return { ...relation, content: content.map((span) => beforeAside(text, span, isNoun)) };
    });
