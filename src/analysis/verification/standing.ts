import type { BareClaim } from '../claims/find-claims.ts';
import { CAPITALS } from '../lexicon/known-sources.ts';
import { SOURCE_NOUNS } from '../lexicon/source-nouns.ts';
import { type Reading, wordsAt } from '../reference/reading.ts';
import { namesOf, sameOne } from '../reference/same-one.ts';
import { isToldOf } from '../reference/told-of.ts';

/**
 * How one who speaks stands to what somebody else told: it is of him; he speaks for the one it is of; or he is named only now, right
 * after somebody without a name was told of ("a headteacher swore at pupils … Mrs Gale said").
 */
export type Standing = 'told-of' | 'speaks-for' | 'named-now';

/** One who speaks, and the words that name him as a source. */
export interface Voice {
  readonly name: string;
  readonly words: string;
}

/** How one who speaks stands to a claim of somebody else; undefined where nothing shows that it is of him. */
export const standingOf = (reading: Reading, voice: Voice, claim: BareClaim): Standing | undefined => {
  const told = reading.layers.text.slice(claim.span.start, claim.span.end);
  const head = told.split(/\s+/).slice(0, HEAD).join(' ');
  const named = `${voice.name} ${voice.words}`;
  if (OUTSIDERS.test(named)) return undefined;
  if (isToldOf(voice.name, head) || isToldOf(countryOf(voice.name), head)) return 'told-of';
  if (speaksFor(voice, named, told)) return 'speaks-for';
  return isNamedNow(reading, voice.name, told, claim) ? 'named-now' : undefined;
};

/** In how many words at its head a claim names whom it is about. */
const HEAD = 6;

/** Those who look at a matter from outside, whatever is told. */
const OUTSIDERS =
  /\b(?:analysts?|professors?|experts?|scholars?|lecturers?|economists?|historians?|critics?|witness(?:es)?|neighbou?rs?|prosecut(?:ors?|ion)|accusers?|victims?|judges?|jur(?:y|ies|ors?)|magistrates?|investigators?|regulators?|fact-checkers?|opposition|opponents?|rivals?|activists?|campaigners?|residents?|survivors?|observers?|monitors?|study|survey|poll)\b/i;

/** The state for which a capital stands, with its people where they are called by another word. */
const countryOf = (name: string): string => {
  const state = CAPITALS.get(name.toLowerCase()) ?? name.toLowerCase();
  return `${state} ${PEOPLE_OF.get(state) ?? ''}`;
};
const PEOPLE_OF: ReadonlyMap<string, string> = new Map(
  'britain:british|china:chinese|cuba:cuban|france:french|greece:greek|iran:iranian|iraq:iraqi|ireland:irish|mali:malian|netherlands:dutch|oman:omani|peru:peruvian|philippines:philippine|poland:polish|spain:spanish|switzerland:swiss|thailand:thai|turkey:turkish|united kingdom:british|united states:american|cyprus:cypriot|denmark:danish|sweden:swedish|finland:finnish|togo:togolese|chad:chadian|laos:lao|ukraine:ukrainian|russia:russian|israel:israeli'
    .split('|')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
);

/** A lawyer, a spokesman, a relative of the one told of; the head of a body that is; those who answer for soldiers. */
const speaksFor = ({ words }: Voice, named: string, told: string): boolean => {
  if (OF_HIS.test(words)) return true;
  if (SPOKESMAN.test(named)) {
    const principal = namesOf((named.match(/\p{Lu}[\p{L}'’-]+/gu) ?? []).join(' '));
    const here = namesOf((told.match(/\p{Lu}[\p{L}'’-]+/gu) ?? []).join(' '));
    if (sameOne(principal, here) || /^(?:an? |the )?(?:[a-z]+ )?spokes[a-z]+$/i.test(words)) return true;
    const noun = /\b(?:for|of) (?:the |a |an |his |her |their )?([a-z]+)/.exec(named)?.[1];
    if (noun !== undefined && new RegExp(`\\b${noun}\\b`, 'i').test(told)) return true;
  }
  return HEADS_OF.some(([body, heads]) => body.test(told) && heads.test(named));
};

/** "his lawyer", "her family", "its chief executive". */
const OF_HIS =
  /\b(?:his|her|its|their)(?: own| defen[cs]e| legal| press| former)? (?:[a-z]+ )?(?:lawyers?|attorneys?|solicitors?|barristers?|counsel|agents?|managers?|publicists?|spokes[a-z]+|wife|husband|partner|mother|father|parents|brother|sister|son|daughter|family|relatives|friends?|owners?|directors?|team|camp|office|party|union|chief executive|representatives?|aides?|press secretary)\b|\b(?:defen[cs]e (?:lawyers?|attorneys?|counsel|team)|friends of the|(?:the|[\p{Lu}][\p{L}-]+)['’]s? (?:lawyers?|attorneys?|spokes[a-z]+|office|camp|family|union|team|agent|publicist))\b/u;

const SPOKESMAN =
  /\b(?:spokes(?:man|woman|person|people|men)|lawyers?|attorneys?|solicitors?|barristers?|representatives?|agent|publicist|press (?:secretary|officer)|company|firm)\b/i;

/** Bodies of which something is told, and those who answer for them. */
const HEADS_OF: readonly (readonly [RegExp, RegExp])[] = [
  [/\bministr(?:y|ies)\b/i, /\bminist(?:er|ry)\b/i],
  [
    /\b(?:government|state|cabinet)\b/i,
    /\b(?:government|ministers?|ministry|president|premier|authorities|officials?)\b/i,
  ],
  [
    /\b(?:soldiers?|troops|army|military|forces|gendarmes?|gendarmerie|air ?strikes?|drones?|shelling|warplanes?)\b/i,
    /\b(?:army|military|defen[cs]e (?:ministry|minister)|col|gen|colonel|general|brigadier|maj|major|lt|navy|air force|gendarme|forces)\b/i,
  ],
  [
    /\b(?:police|officers?|constables?|deput(?:y|ies))\b/i,
    /\b(?:police|sheriff|commissioner|superintendent|constable|inspector)\b/i,
  ],
  [/\b(?:guards?|prison|jail|inmates?|detainees?)\b/i, /\b(?:prison|corrections?|jail)\b/i],
  [
    /\b(?:company|firm|factory|plant|mine|restaurant|hotel|shop|bank|airline|lender|retailer|maker|developer)\b/i,
    /\b(?:company|firm|chief executive|ceo|chairm[ae]n|chairwoman|owners?|director|management|manager|founder)\b/i,
  ],
  [
    /\b(?:club|team|squad|player|striker|midfielder|defender|goalkeeper|winger|captain)\b/i,
    /\b(?:club|manager|coach|chairman|agent)\b/i,
  ],
  [
    /\b(?:school|college|university|academy)\b/i,
    /\b(?:school|college|university|academy|head(?:teacher|master|mistress)?|principal|dean|rector|superintendent|vice-chancellor)\b/i,
  ],
  [/\b(?:hospital|clinic|trust)\b/i, /\b(?:hospital|clinic|trust|medical director|matron)\b/i],
  [/\b(?:church|priests?|diocese)\b/i, /\b(?:church|diocese|bishop|archbishop|archdiocese|vatican)\b/i],
  [/\b(?:council|city|town|borough)\b/i, /\b(?:council(?:l?or)?|mayor|town hall|city hall)\b/i],
  [/\b(?:workers?|employees?|staff|labou?rers?)\b/i, /\b(?:owners?|management|employers?|company)\b/i],
];

/** The claim tells of somebody without a name, and the article has not named the speaker before it. */
const isNamedNow = (reading: Reading, name: string, told: string, claim: BareClaim): boolean => {
  if (!NAME.test(name) || !UNNAMED_HEAD.test(told) || !tellsOfPerson(told)) return false;
  const last = name.match(/\p{Lu}[\p{L}'’-]+/gu)?.at(-1) ?? name;
  const before = wordsAt(reading, { start: Math.max(0, claim.span.start - LOOK_BACK), end: claim.span.end });
  return !before.includes(last);
};
const LOOK_BACK = 6000;
/** "He", "the driver": at the head of what is told stands a word for a person. */
const tellsOfPerson = (told: string): boolean => {
  const head = told.split(/[^\p{L}'’-]+/u).slice(0, HEAD);
  return head.some(
    (word) =>
      /^(?:he|she)$/i.test(word) ||
      PERSONS.has(word) ||
      /(?:man|woman|ist|eer|urer|ager|cher|yer|tor|sor|nor|lor)$/.test(word),
  );
};
const PERSONS: ReadonlySet<string> = new Set(
  SOURCE_NOUNS.flatMap(({ kind, words }) => (kind === 'person' ? words : [])),
);

/** A proper name: its first and last words have large letters. */
const NAME = /^(?:\p{Lu}\S*(?: .*)? )?\p{Lu}[\p{L}'’-]+$/u;

/** "A headteacher swore …", "The driver of the bus …", "He …": whoever that is, the words do not name him. */
const UNNAMED_HEAD =
  /^(?:[Hh]e|[Ss]he|(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts) (?:\p{Lu}[\p{L}'’-]+ )?(?:[a-z-]+ ){0,3}?[a-z-]+(?: (?:of|at|in|from|for|with)(?: [\p{L}'’-]+){1,5}?)?) (?:had|has|was|were|is|did|would|never|[a-z]+(?:ed|s|t|d|w|k|e|n|g|p))\b/u;
