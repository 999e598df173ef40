import type { BareClaim } from '../claims/find-claims.ts';
import { PARAPHRASES } from '../lexicon/paraphrases.ts';
import { phrase, readings } from '../lexicon/phrase.ts';
import { type ContentWords, stem } from './content-words.ts';
import { deedToldBefore } from './deed-told-before.ts';
import { differ } from './differ.ts';
import { eventNamedBefore } from './event-reference.ts';
import { inBrief, likelySame, nearlySame, type Told } from './likely-same.ts';
import { nearestAttribution, type Reading, wordsAt } from './reading.ts';

/** For each claim, in order, the id of the cluster of claims that say the same thing. */
export const clusterClaims = (reading: Reading, claims: readonly BareClaim[]): string[] => {
  let lastActor: string | undefined;
  const read = claims.map((claim) => {
    const told = deedOf(reading, claim);
    const deed = told && NAMELESS.test(told.actor) ? { ...told, actor: lastActor ?? told.actor } : told;
    if (deed !== undefined && deed.actor !== '' && claim.polarity === 'positive') lastActor = deed.actor;
    const own = reading.contentWords(claim.span);
    return { polarity: claim.polarity, words: withSubject(reading, claim), own, deed, sentence: claim.sentence };
  });
  const leaders = leadersOf(read, (index) => {
    const claim = claims[index];
    if (claim === undefined || !isMarked(claim)) return -1;
    const event = eventNamedBefore(reading, claims, index);
    return event < 0 ? deedToldBefore(reading, claims, index) : event;
  });
  return joinHeadline(reading, read, leaders).map((leader) => `k-${claims[leader]?.id ?? leader}`);
};

/** How many sentences below a headline tell its matter in full. */
export const LEAD = 2;
/** What share of a headline's words must be told again, and how many of them. */
const [TOLD_AGAIN, FEWEST_AGAIN] = [0.25, 2];
/** A headline has no more claims than this; what has is another kind of line. */
const IN_HEADLINE = 4;

/** What a headline says in short, the first sentences below it say in full: "Bank to close branch", "The Onda Bank will close its branch in Vasa". */
const joinHeadline = (reading: Reading, read: readonly Read[], leaders: readonly number[]): readonly number[] => {
  if (!opensWithHeadline(reading)) return leaders;
  const body = read.findIndex(({ sentence }) => sentence > 0);
  if (body < 0 || body > IN_HEADLINE) return leaders;
  const toldTwice = new Set(leaders.filter((leader, place) => leader !== place));
  const joined = [...leaders];
  read.slice(0, body).forEach((headline, at) => {
    if (toldTwice.has(at)) return;
    const words = [...headline.words.stems];
    let [best, most] = [-1, 0];
    for (let place = body; place < read.length; place++) {
      const one = read[place];
      if (one === undefined || one.sentence > LEAD) break;
      if (one.polarity !== headline.polarity || differ(one.words.numbers, headline.words.numbers)) continue;
      const shared = words.filter((word) => one.words.stems.has(word)).length;
      if (shared >= Math.max(FEWEST_AGAIN, TOLD_AGAIN * words.length) && shared > most) [best, most] = [place, shared];
    }
    const leader = leaders[best];
    if (leader === undefined) return;
    joined.forEach((other, place) => {
      if (other === leader) joined[place] = at;
    });
  });
  return joined;
};

/** Whether an article opens with its headline; one with an end mark says what it says in full. */
const opensWithHeadline = (reading: Reading): boolean => {
  const [first] = reading.layers.sentences;
  return first?.part === 'headline' && !/[.!?]["')]?\s*$/.test(wordsAt(reading, first.span));
};

/** A claim that words on its checking bear on, such as "the deaths" in "the hospital confirmed the deaths". */
const isMarked = ({ rule }: BareClaim): boolean => /^claims\/(?!said-|own-voice)/.test(rule);

/** For each claim the place of its cluster's first: its own where nothing before says the same, nor tells the event that it names. */
const leadersOf = (read: readonly Read[], eventBefore: (index: number) => number): number[] => {
  const leaders: number[] = [];
  const likely = likelySame(read);
  const told = new Map<string, number>();
  const first = new Map<number, number>();
  read.forEach((one, index) => {
    const key = keyOf(one);
    const double = told.get(key);
    const event = eventBefore(index);
    // What says the same as something told twice says the same as its first.
    const known = double === undefined ? undefined : first.get(double);
    const same = event >= 0 ? event : (known ?? likely.find(one).find((place) => isSame(one, read[place])));
    leaders.push(same === undefined ? index : (leaders[same] ?? index));
    if (event < 0 && same !== undefined) first.set(index, same);
    if (double !== undefined) return;
    told.set(key, index);
    likely.enter(one, index);
  });
  return leaders;
};

const isSame = (one: Read, other: Read | undefined): boolean =>
  other !== undefined && !isOfAnother(one, other) && saysTheSame(one, other);

/** "The child was alive", far apart and without a name, a number or a deed to tell: in a long article another child. */
const isOfAnother = (a: Read, b: Read): boolean =>
  Math.abs(a.sentence - b.sentence) > FAR_APART &&
  Math.min(a.sentence, b.sentence) > OPENING &&
  a.deed === undefined &&
  [a, b].every(({ words }) => words.names.size + words.numbers.size === 0 && words.stems.size <= FEW_WORDS);
const FAR_APART = 8;
/** What the headline and the first sentences say, the rest of the article goes on with. */
const OPENING = 3;
const FEW_WORDS = 3;

/** All of a claim that tells whether it says the same as another. */
const keyOf = ({ polarity, words, deed }: Read): string =>
  JSON.stringify([
    polarity,
    deed ?? null,
    words.text,
    ...[words.stems, words.numbers, words.dates, words.names, words.verbs].map((set) => [...set]),
  ]);

/** A claim's content words; a pronoun that opens it stands for the one who says it. */
const withSubject = (reading: Reading, claim: BareClaim): ContentWords => {
  const words = reading.contentWords(claim.span);
  const speaker = nearestAttribution(reading, claim)?.speaker;
  if (speaker == null || !/^(?:it|he|she|they|we|i)\b/.test(words.text)) return words;
  const names = (speaker.match(/\p{Lu}[\p{L}'-]+/gu) ?? []).map((name) => name.toLowerCase());
  return {
    ...words,
    text: words.text.replace(/^\S+/, speaker.toLowerCase()),
    names: new Set([...words.names, ...names]),
    stems: new Set([...words.stems, ...names.map(stem)]),
  };
};

interface Read extends Told {
  /** Its words as they stand, without those of the one whom a pronoun means. */
  readonly own: ContentWords;
  readonly deed: Deed | undefined;
  readonly sentence: number;
}

/** Whether two claims are one: the same words, the same deed of the same actor, or nearly all content words shared. */
const saysTheSame = (a: Read, b: Read): boolean => {
  if (a.polarity !== b.polarity) return false;
  if (a.deed !== undefined && b.deed !== undefined) return sameDeed(a.deed, b.deed);
  if (a.words.text === b.words.text) return a.words.stems.size >= 2 || a.words.text.length >= 12;
  return (
    (nearlySame(a.words.stems, b.words.stems) || inBrief(a.own, b.own)) &&
    !clashes(a.words, b.words) &&
    !tellsOtherwise(a.words, b.words)
  );
};

/** Other verbs, or the same names with their parts exchanged: "Ostland invaded Vestland", "Vestland invaded Ostland". */
const tellsOtherwise = (a: ContentWords, b: ContentWords): boolean => {
  const verbs = a.verbs.size > 0 && b.verbs.size > 0;
  if (verbs && [...a.verbs].every((verb) => !b.stems.has(verb)) && [...b.verbs].every((verb) => !a.stems.has(verb)))
    return true;
  if (/\bagainst\b/.test(a.text) !== /\bagainst\b/.test(b.text) && /\bfor\b/.test(`${a.text} ${b.text}`)) return true;
  const [inA, inB] = [
    [...a.names].filter((name) => b.names.has(name)),
    [...b.names].filter((name) => a.names.has(name)),
  ];
  return inA.length > 1 && inA[0] !== inB[0] && /\bby\b/.test(a.text) === /\bby\b/.test(b.text);
};

/** Another number, date or actor: two claims, however alike. */
const clashes = (a: ContentWords, b: ContentWords): boolean =>
  differ(a.numbers, b.numbers) ||
  differ(a.dates, b.dates) ||
  (differ(a.names, b.names) && !sharesMost(a.names, b.names));

const sharesMost = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].filter((item) => b.has(item)).length * 2 > Math.max(a.size, b.size);

/** Who is said to be responsible, and for what. */
interface Deed {
  readonly meaning: string;
  readonly actor: string;
  readonly what: string | undefined;
}

const COMPILED = PARAPHRASES.map((row) => ({ row, words: phrase(row.words) }));
const CLAIMS =
  / ?(?:(?:has|have|had) )?(?:claim(?:s|ed|ing)?|t(?:ook|akes?|aken)|admit(?:s|ted)?|accept(?:s|ed)?) (?:sole |full )?$/;
const PRONOUN = /^(?:it|they|he|she|we|i|who|which)$/;

const deedOf = (reading: Reading, { span, attribution }: BareClaim): Deed | undefined => {
  const text = readings(reading.normal.slice(span.start, span.end)).at(-1) ?? '';
  for (const { row, words } of COMPILED) {
    const match = words.exec(text);
    words.lastIndex = 0;
    if (match === null) continue;
    const before = text.slice(0, match.index);
    if (row.rule === 'responsibility' && match.index > 0 && !CLAIMS.test(before)) continue;
    const subject = before
      .replace(CLAIMS, '')
      .trim()
      .toLowerCase()
      .replace(/^(?:.* )?that (?=\S)/, '')
      .replace(/ (?:has|have|had|also|really|themselves|itself)$/, '');
    const speaker = nearestAttribution(reading, { attribution })?.speaker?.toLowerCase() ?? '';
    const actor =
      subject === '' || PRONOUN.test(subject) ? nearestActor(reading, span.start, subject, speaker) : subject;
    return { meaning: row.meaning, actor, what: headOf(match.groups?.what) };
  }
  return undefined;
};

/** "the group": whoever it is, an article speaks so of the one that last took or was given responsibility. */
const NAMELESS =
  /^(?:the|this|that) (?:armed |militant |extremist )?(?:group|organi[sz]ation|gang|cell|militia|militants)$/;

/** "it" in "the IS claim that it carried out the attack" is the one whose claim it is. */
const nearestActor = (reading: Reading, start: number, subject: string, speaker: string): string => {
  const before = /([\p{L}][\p{L}'-]*)(?:'s)? (?:claims?|statement|admission|boast) (?:that )?$/u.exec(
    reading.normal.slice(Math.max(0, start - 60), start),
  )?.[1];
  return subject !== '' && before !== undefined && /^\p{Lu}/u.test(before) ? before.toLowerCase() : speaker;
};

const DEED =
  /^(?:attack|bombing|shooting|killing|murder|explosion|blast|assault|strike|raid|hack|leak|kidnapping|massacre|stabbing|fire|assassination|ambush|hijacking|operation|incident|breach|sabotage)s?$/;

/** The last noun of a phrase, "the deadly attack" being an attack. */
const headOf = (what: string | undefined): string | undefined => {
  if (what === undefined) return undefined;
  const words =
    what
      .toLowerCase()
      .replace(/^(?:the|this|that|those|these|a|an|[\p{L}]+'s) /u, '')
      .split(/\s+(?:on|in|at|that|which|against|from|of)\b/)[0] ?? '';
  return words.split(' ').find((word) => DEED.test(word)) ?? words.split(' ').at(-1);
};

const sameDeed = (a: Deed, b: Deed): boolean =>
  a.meaning === b.meaning &&
  sameActor(a.actor, b.actor) &&
  (a.what === undefined || b.what === undefined || sameEvent(a.what, b.what));

const VIOLENCE = /^(?:attack|assault|bombing|shooting|killing|blast|raid|massacre|stabbing|ambush)s?$/;
const ANY_VIOLENCE = /^(?:attack|assault)s?$/;

/** A shooting is also told of as "the attack", but not as "attacks". */
const sameEvent = (a: string, b: string): boolean =>
  a === b ||
  (a.endsWith('s') === b.endsWith('s') &&
    (ANY_VIOLENCE.test(a) || ANY_VIOLENCE.test(b)) &&
    VIOLENCE.test(a) &&
    VIOLENCE.test(b));

/** Equal, one part of the other, or the initials of it. */
const sameActor = (a: string, b: string): boolean => {
  if (a === '' || b === '') return false;
  if (a === b || a.includes(b) || b.includes(a)) return true;
  const initials = (name: string): string =>
    name
      .split(/[\s-]+/)
      .map((word) => word[0] ?? '')
      .join('');
  return initials(a) === b || initials(b) === a;
};
