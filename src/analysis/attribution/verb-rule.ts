import type { TokenSpan } from '../../article/span.ts';
import type { Frame } from '../lexicon/reporting-verbs.ts';
import { contentEnd, hasVerb, isClause } from './clause.ts';
import type { CueEntry } from './cue-index.ts';
import type { Draft } from './draft.ts';
import { namesSource } from './names-source.ts';
import { subjectBefore } from './noun-phrase.ts';
import { phraseAfter, simplePhrase } from './phrase-after.ts';
import type { Region } from './region.ts';
import { readSetting } from './setting.ts';
import { stanceOf } from './stance.ts';
import { type VerbGroup, verbGroup } from './verb-group.ts';
import type { QuoteStretch, Words } from './words.ts';

const WH = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'when', 'where', 'which']);

/** One reading of a token as a reporting verb, with all that the patterns look at. */
export interface VerbCue {
  readonly words: Words;
  readonly stretches: readonly QuoteStretch[];
  readonly region: Region;
  readonly entry: CueEntry;
  readonly group: VerbGroup;
  /** The first token after the verb and its particles. */
  readonly after: number;
}

/** A content, and which pattern found it. */
interface Found {
  readonly content: readonly TokenSpan[];
  readonly pattern: string;
  readonly channel?: TokenSpan | undefined;
}

/** The reading of a token as this entry's verb; undefined where its particles do not follow. */
export const readVerbCue = (
  words: Words,
  stretches: readonly QuoteStretch[],
  region: Region,
  verb: number,
  entry: CueEntry,
): VerbCue | undefined => {
  if (!entry.particles.every((particle, offset) => words.lower(verb + 1 + offset) === particle)) return undefined;
  const group = verbGroup(words, verb, region.low, entry.participle || entry.form === 'gerund');
  return { words, stretches, region, entry, group, after: verb + 1 + entry.particles.length };
};

/** A finite, active reporting verb with its subject: before, after or around the content. */
export const matchFiniteVerb = (cue: VerbCue): Draft | undefined => {
  if (cue.group.passive || cue.group.infinitive || isHypothetical(cue)) return undefined;
  const afterQuote = cue.words.quote(cue.group.tokens.start - 1) !== cue.words.quote(cue.group.tokens.start);
  return afterQuote
    ? (invertedAfterContent(cue) ?? subjectThenVerb(cue))
    : (subjectThenVerb(cue) ?? invertedAfterContent(cue));
};

/** "could say", "would add": nothing has been said; "will seek" tells of the future. */
const isHypothetical = (cue: VerbCue): boolean =>
  cue.group.modal && !['confirm', 'believe'].includes(cue.entry.row.rule);

const has = (cue: VerbCue, frame: Frame): boolean => cue.entry.row.frames.includes(frame);

const cueSpan = (cue: VerbCue): TokenSpan => ({ start: cue.group.tokens.start, end: cue.after });

const draft = (cue: VerbCue, source: TokenSpan, found: Found, rule: string): Draft => ({
  source: [source],
  cue: [cueSpan(cue)],
  content: found.content,
  stance: stanceOf(cue, found.content),
  rule,
  row: cue.entry.row.rule,
  ...(found.channel === undefined ? {} : { channel: found.channel }),
});

/** "…", said X. */
const invertedAfterContent = (cue: VerbCue): Draft | undefined => {
  const { words, group, region } = cue;
  if (group.auxiliary || cue.entry.form === 'gerund' || !has(cue, 'parenthetical')) return undefined;
  const before = group.tokens.start - 1;
  const afterQuote = before >= region.low && words.quote(before) !== words.quote(group.tokens.start);
  if (!afterQuote && words.lower(before) !== ',') return undefined;
  if (/^(?:that|:|,|"|“|to)$/.test(words.lower(cue.after)) || words.quote(cue.after) !== words.quote(before + 1))
    return undefined;
  const source = phraseAfter(words, cue.after, region.high);
  if (source === undefined || hasVerb(words, cue.after, Math.min(source.end, cue.after + 2))) return undefined;
  // "…, say police": with nothing behind it; else that is no form of telling.
  if (cue.entry.form === 'base' && (source.end < region.high || !namesSource(words, source))) return undefined;
  const content = contentBefore(cue, before, afterQuote);
  if (content === undefined) return undefined;
  const setting = readSetting(words, source.end, region.high);
  const quoted = afterQuote || words.quote(before - 1) >= 0;
  if (!quoted && !closesAfter(cue, setting.end)) return undefined;
  if (!quoted && !hasVerb(words, region.low, before)) return undefined;
  const more = quoted ? continuation(cue, setting.end) : [];
  return draft(
    cue,
    source,
    { content: [...content, ...more], pattern: '', channel: setting.channel },
    afterQuote || words.quote(before - 1) >= 0 ? 'quote-verb-subject' : 'clause-verb-subject',
  );
};

/** X said …; and "…, X said". */
const subjectThenVerb = (cue: VerbCue): Draft | undefined => {
  const own = subjectOf(cue);
  const source = own ?? sharedSubject(cue);
  if (source === undefined) return undefined;
  const shared = own === undefined;
  if (!shared) {
    const before = postposed(cue, source);
    if (before !== undefined) return draft(cue, source, before, before.pattern);
  }
  const found = contentAfter(cue);
  if (found === undefined || !maySpeak(cue, source)) return undefined;
  return draft(cue, source, found, found.pattern);
};

/** Verbs that things do too ("shows", "indicates") need a subject that can tell; a determiner alone is none. */
const maySpeak = (cue: VerbCue, source: TokenSpan): boolean => {
  const { words, entry } = cue;
  if (source.end - source.start === 1 && (words.tag(source.start) === 'DET' || words.tag(source.start) === 'NUM'))
    return false;
  if (!SHOWING.test(words.lower(cue.group.tokens.end - 1)) && entry.row.rule !== 'find') return true;
  return !/^(?:it|this|that|which|these)$/.test(words.lower(source.end - 1)) && namesSource(words, source);
};

const SHOWING = /^(?:suggest|indicate|impl[iy]|signal|underlin|underscor|mean)/;

/** The subject; "has at times in the past claimed" keeps its auxiliary, and its subject, further left. */
const subjectOf = (cue: VerbCue): TokenSpan | undefined => {
  const { words, group, region } = cue;
  const near = subjectBefore(words, group.tokens.start, region.low);
  if (near === undefined || group.auxiliary) return near;
  const preposition = words.tag(near.start) === 'ADP' ? near.start : near.start - 1;
  const split =
    words.tag(preposition) === 'ADP' && words.tag(preposition - 1) === 'AUX' && preposition - 1 > region.low;
  return split ? subjectBefore(words, preposition - 1, region.low) : near;
};

/** "X got up and said …": the subject of the clause before. */
const sharedSubject = (cue: VerbCue): TokenSpan | undefined => {
  const { words, group, region } = cue;
  const before = group.tokens.start - 1;
  if (words.tag(before) !== 'CCONJ' && words.lower(before) !== 'then') return undefined;
  for (let index = region.low + 1; index < before; index++) {
    const tag = words.tag(index);
    if (words.quote(index) !== words.quote(before)) return undefined;
    if ((tag === 'VERB' || tag === 'AUX') && words.tag(index - 1) !== 'DET')
      return subjectBefore(words, index, region.low);
  }
  return undefined;
};

const postposed = (cue: VerbCue, source: TokenSpan): Found | undefined => {
  const { words, region } = cue;
  const before = source.start - 1;
  if (!has(cue, 'parenthetical') || before < region.low) return undefined;
  const afterQuote = words.quote(before) !== words.quote(source.start);
  if (!afterQuote && words.lower(before) !== ',') return undefined;
  const addressee = readAddressee(cue);
  const setting = readSetting(words, addressee?.end ?? cue.after, region.high);
  const end = setting.end;
  const quoted = afterQuote || words.quote(before - 1) >= 0;
  const quoteNext = !quoted && /^[,:]$/.test(words.lower(end)) && words.quote(end + 1) !== words.quote(source.start);
  if (quoteNext || !(closesAfter(cue, end) || (afterQuote && endsOpen(words, before)))) return undefined;
  const content = contentBefore(cue, before, afterQuote);
  if (content === undefined) return undefined;
  const more = continuation(cue, end);
  if (!quoted && !hasVerb(words, region.low, before) && (more.length === 0 || words.quote(end + 1) >= 0))
    return undefined;
  const channel = addressee === undefined ? setting.channel : { start: cue.group.tokens.end - 1, end: addressee.end };
  return { content: [...content, ...more], pattern: quoted ? 'quote-subject-verb' : 'clause-subject-verb', channel };
};

/** Whether a quotation that ends here was cut short by a comma or ends in a question or cry: its speaker follows. */
const endsOpen = (words: Words, closingMark: number): boolean =>
  /^[,?!—–]$/.test(words.lower(closingMark - 1)) || words.lower(closingMark) === ',';

/** Whether the cue's clause ends at a token: nothing follows that could be its content. */
const closesAfter = (cue: VerbCue, end: number): boolean => {
  const { words, region, group } = cue;
  return (
    end >= region.high ||
    /^(?:,|\.|—|–|;|:|and|as|when|after|while|before|during|but|who|of|with|from|because)$/.test(words.lower(end)) ||
    words.quote(end) !== words.quote(group.tokens.start)
  );
};

/** The content that ends at `last` (a comma, or a closing quotation mark). */
const contentBefore = (cue: VerbCue, last: number, afterQuote: boolean): readonly TokenSpan[] | undefined => {
  const { words, region } = cue;
  const end = afterQuote ? last + 1 : last;
  const quote = words.quote(end - 1);
  const low = region.low;
  if (quote >= 0 && quote !== words.quote(cue.group.tokens.start)) {
    const stretch = cue.stretches[quote];
    if (stretch === undefined) return undefined;
    if (stretch.tokens.start <= low) return [{ start: stretch.tokens.start, end }];
    return [{ start: /^[,:]$/.test(words.lower(stretch.tokens.start - 1)) ? stretch.tokens.start : low, end }];
  }
  return end - low < 2 ? undefined : [{ start: low, end }];
};

/** What goes on after "…, X said,": the next quotation, or the rest of the sentence. */
const continuation = (cue: VerbCue, end: number): readonly TokenSpan[] => {
  const { words, region, stretches } = cue;
  if (words.lower(end) === ',' && /^(?:who|which|adding|saying|as)$/.test(words.lower(end + 1))) return [];
  const next = words.lower(end) === ',' || words.lower(end) === ':' ? end + 1 : end;
  if (next >= region.high) return [];
  const stretch = stretches[words.quote(next)];
  if (stretch !== undefined && words.quote(next) !== words.quote(cue.group.tokens.start)) return [stretch.tokens];
  if (next === end || words.quote(end) >= 0 || cue.after < end - 6) return [];
  const tag = words.tag(next);
  if (tag === 'SCONJ' || tag === 'ADP' || tag === 'ADV' || words.lower(next).endsWith('ing')) return [];
  const stop = contentEnd(words, end, region);
  return stop - next >= 3 ? [{ start: next, end: stop }] : [];
};

const readAddressee = (cue: VerbCue): TokenSpan | undefined => {
  const { words, entry, after, region } = cue;
  if (entry.row.addressee === undefined || after >= region.high || words.quote(after) !== words.quote(after - 1))
    return undefined;
  if (/^(?:that|to|whether|if|how|why|what|,|:)$/.test(words.lower(after))) return undefined;
  const end = simplePhrase(words, after, region.high);
  if (end === undefined) return undefined;
  return { start: after, end: afterApposition(words, end, region.high) };
};

/** "told CBS, the BBC's partner, that": the apposition belongs to the one told. */
const afterApposition = (words: Words, end: number, high: number): number => {
  if (words.lower(end) !== ',') return end;
  for (let index = end + 1; index < Math.min(high, end + 14); index++) {
    if (words.lower(index) === ',') return words.lower(index + 1) === 'that' ? index + 1 : end;
    if (words.tag(index) === 'VERB' && words.quote(index) >= 0) return end;
  }
  return end;
};

/** What follows the verb as its content, by the frames that the verb allows. */
const contentAfter = (cue: VerbCue): Found | undefined => {
  const { words, entry, region } = cue;
  const addressee = readAddressee(cue);
  if (entry.row.addressee === 'must' && addressee === undefined) return undefined;
  const start = addressee?.end ?? cue.after;
  const setting = readSetting(words, start, region.high);
  const told = addressee === undefined ? undefined : { start: cue.group.tokens.end - 1, end: addressee.end };
  const found = frameAt(cue, setting.end) ?? (setting.end === start ? undefined : frameAt(cue, start));
  const plain =
    found ?? (addressee === undefined || entry.row.addressee === 'must' ? undefined : frameAt(cue, cue.after));
  return plain === undefined ? undefined : { ...plain, channel: told ?? setting.channel };
};

const frameAt = (cue: VerbCue, start: number): Found | undefined => {
  const { words, region, stretches } = cue;
  if (start >= region.high) return undefined;
  const level = words.quote(cue.group.tokens.start);
  const word = words.lower(start);
  const rest = (pattern: string): Found => ({ content: [{ start, end: contentEnd(words, start, region) }], pattern });
  const quoteAt = /^[,:]$/.test(word) ? start + 1 : start;
  const stretch = words.quote(quoteAt) === level ? undefined : stretches[words.quote(quoteAt)];
  if (stretch !== undefined && stretch.tokens.start === quoteAt) {
    if (!has(cue, 'quote') && !has(cue, 'object')) return undefined;
    if (quoteAt > start || stretch.tokens.end >= region.high - 1)
      return { content: [stretch.tokens], pattern: 'verb-quote' };
    return has(cue, 'clause') || has(cue, 'object') ? rest('verb-quote') : undefined;
  }
  if (
    words.lower(cue.group.tokens.start - 2) === 'what' &&
    (words.tag(start) === 'AUX' || word === 'was' || word === 'is') &&
    has(cue, 'clause')
  )
    return { content: [{ start, end: contentEnd(words, start, region) }], pattern: 'what-subject-verb' };
  if (word === ':' && has(cue, 'quote') && start + 3 < region.high)
    return { content: [{ start: start + 1, end: region.high }], pattern: 'verb-colon' };
  if (word === 'that' && has(cue, 'that') && start + 2 < region.high) return rest('verb-that');
  if (WH.has(word) && has(cue, 'wh')) return rest('verb-wh');
  if (word === 'to')
    return has(cue, 'infinitive') && ['VERB', 'AUX', 'ADV'].includes(words.tag(start + 1))
      ? rest('verb-infinitive')
      : undefined;
  if (cue.entry.row.rule === 'claim' && /^(?:responsibility|credit)$/.test(word)) return rest('claims-responsibility');
  if (has(cue, 'of') || has(cue, 'for'))
    return cue.entry.row.exceptObjects !== undefined && isExcepted(cue, start)
      ? undefined
      : objectWithPreposition(cue, start);
  if (words.tag(start) === 'VERB' && word.endsWith('ing') && has(cue, 'gerund')) return rest('verb-gerund');
  return bareContent(cue, start, rest);
};

const bareContent = (cue: VerbCue, start: number, rest: (pattern: string) => Found): Found | undefined => {
  const { words, region } = cue;
  const tag = words.tag(start);
  if (tag === 'PUNCT' || tag === 'CCONJ' || tag === 'AUX') return undefined;
  const first = words.lower(start);
  const excepted = cue.entry.row.exceptObjects;
  if (has(cue, 'clause') && [first, words.lower(start + 1)].some((word) => excepted?.includes(word) === true))
    return undefined;
  if (has(cue, 'clause') && isClause(words, start, clauseReach(words, start, region)) && tag !== 'ADP')
    return rest('verb-clause');
  if (has(cue, 'clause') && tag === 'ADP' && cue.entry.row.rule === 'say' && hasVerb(words, start + 1, region.high))
    return rest('verb-clause');
  if (cue.entry.row.exceptObjects !== undefined && isExcepted(cue, start)) return undefined;
  if (
    has(cue, 'object') &&
    ['DET', 'NOUN', 'PROPN', 'ADJ', 'PRON', 'NUM'].includes(tag) &&
    (first !== 'it' || cue.entry.row.rule === 'call')
  )
    return rest('verb-object');
  return undefined;
};

/** Objects that make another word of the verb: "claimed nine lives", "denied bail"; and a "call" without a name for it. */
const isExcepted = (cue: VerbCue, start: number): boolean => {
  const { words, region, entry } = cue;
  const end = simplePhrase(words, start, region.high) ?? start + 1;
  for (let index = start; index < end; index++) if (entry.row.exceptObjects?.includes(words.lower(index))) return true;
  if (entry.row.rule !== 'call') return false;
  if (
    words.lower(start) === 'it' &&
    /^(?:a|quits)$/.test(words.lower(end)) &&
    /^(?:day|night|quits|halt)$/.test(words.lower(end + 1) || words.lower(end))
  )
    return true;
  return (
    end >= region.high ||
    !(
      words.lower(end) === 'as' ||
      words.quote(end) !== words.quote(start) ||
      ['DET', 'ADJ', 'NOUN', 'PROPN', 'ADV', 'NUM', 'PRON'].includes(words.tag(end)) ||
      words.layers.quotations.some((quotation) =>
        quotation.spans.some((span) => span.start === words.layers.tokens[end]?.span.start),
      )
    )
  );
};

/** How far the verb of a bare clause may be: up to a semicolon or dash. */
const clauseReach = (words: Words, start: number, region: Region): number => {
  for (let index = start; index < region.high; index++) if ([';', '—'].includes(words.lower(index))) return index;
  return region.high;
};

/** "accused the railway of …", "blamed X for …". */
const objectWithPreposition = (cue: VerbCue, start: number): Found | undefined => {
  const { words, region } = cue;
  const preposition = has(cue, 'of') ? 'of' : 'for';
  const end = contentEnd(words, start, region);
  for (let index = cue.entry.particles.length > 0 ? start : start + 1; index < end; index++) {
    if (words.lower(index) === preposition) return { content: [{ start, end }], pattern: `verb-object-${preposition}` };
    if (words.lower(index) === ',') break;
  }
  return has(cue, 'object') && ['DET', 'NOUN', 'PROPN', 'ADJ', 'PRON', 'NUM'].includes(words.tag(start))
    ? { content: [{ start, end }], pattern: 'verb-object' }
    : undefined;
};
