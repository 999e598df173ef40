import type { Sentence } from '../../article/sentence.ts';
import type { TokenSpan } from '../../article/span.ts';
import { matchAccordingTo } from './according-to-rule.ts';
import { withChannel } from './channel.ts';
import { citingsBeforeCues, matchCiting } from './citing-rule.ts';
import { matchHeardInCourt } from './court-rule.ts';
import { cueEntries } from './cue-index.ts';
import type { Draft } from './draft.ts';
import { matchEmotion } from './emotion-rule.ts';
import { matchGerund } from './gerund-rule.ts';
import { isHeadline, isVerbOfHeadline, matchHeadline } from './headline-rule.ts';
import { matchHidden } from './hidden-rule.ts';
import { subjectBefore } from './noun-phrase.ts';
import { matchNoun } from './noun-rule.ts';
import { matchHiddenPassive, matchPassiveWithAgent } from './passive-rule.ts';
import { afterDateline, type Region, regionOf } from './region.ts';
import { matchFiniteVerb, readVerbCue } from './verb-rule.ts';
import type { QuoteStretch, Words } from './words.ts';

/** What every rule finds in one sentence, one relation a cue, in the order of the cues. */
export const findDrafts = (words: Words, stretches: readonly QuoteStretch[], sentence: Sentence): Draft[] => {
  const drafts: Draft[] = [];
  const block = words.layers.blocks[sentence.block];
  const inHeadline = block !== undefined && isHeadline(block);
  const first = afterDateline(words, sentence);
  for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
    if (words.tag(at) === 'PUNCT') continue;
    const region = regionOf(words, stretches, sentence, first, at);
    const found = matchAt(words, stretches, region, at, drafts, inHeadline);
    if (found !== undefined)
      drafts.push(withChannel(words, region, inHeadline ? asHeadline(words, region, found) : found));
  }
  const region = regionOf(words, stretches, sentence, first, sentence.tokens.start);
  drafts.push(...citingsBeforeCues(words, region, drafts));
  if (block !== undefined) {
    const headline = matchHeadline(words, stretches, region, block);
    if (headline !== undefined) drafts.unshift(headline);
  }
  return drafts;
};

/**
 * "Minister broke rules, watchdog finds", "Police say driver slept": what opens or closes a headline so is hardly anything but a source, though no
 * corpus of ours has many (of the 277 headlines in ../shared nine have it, all of them right).
 */
const asHeadline = (words: Words, region: Region, draft: Draft): Draft => {
  const opens = draft.rule === 'verb-clause' && opensAt(words, region, draft) && SAYS.test(lowerCue(words, draft));
  return opens || /^clause-(?:subject-verb|verb-subject)$/.test(draft.rule)
    ? { ...draft, rule: 'headline-verb' }
    : draft;
};
/** At its start, or behind its label ("Report: …"). */
const opensAt = (words: Words, { low }: Region, { source }: Draft): boolean =>
  source[0]?.start === low || words.lower((source[0]?.start ?? 0) - 1) === ':';
const SAYS = /^(?:say|claim|warn|insist|admit|fear)s?$/;
const lowerCue = (words: Words, { cue }: Draft): string => words.lower((cue[0]?.end ?? 0) - 1);

const matchAt = (
  words: Words,
  stretches: readonly QuoteStretch[],
  region: Region,
  at: number,
  drafts: readonly Draft[],
  inHeadline: boolean,
): Draft | undefined => {
  const special =
    matchAccordingTo(words, stretches, region, at) ??
    matchCiting(words, region, at, drafts) ??
    matchHidden(words, region, at) ??
    matchHeardInCourt(words, region, at) ??
    matchHiddenPassive(words, region, at) ??
    matchEmotion(words, region, at);
  if (special !== undefined) return special;
  if (isVerbal(words, at) || (inHeadline && isVerbOfHeadline(words, region, at))) {
    for (const entry of cueEntries(words.lower(at))) {
      const cue = readVerbCue(words, stretches, region, at, entry);
      if (cue === undefined) continue;
      const found =
        matchPassiveWithAgent(cue) ??
        (entry.form === 'gerund' && !cue.group.auxiliary
          ? matchGerund(cue, (before) => sourceBefore(words, region, drafts, before))
          : matchFiniteVerb(cue));
      if (found !== undefined) return found;
    }
  }
  return matchNoun(words, region, at);
};

/** Whether a token may be a verb. Forms that are nothing but verbs may be so whatever their tag, after what is no determiner. */
const isVerbal = (words: Words, at: number): boolean => {
  const tag = words.tag(at);
  if (tag === 'VERB' || tag === 'AUX') return true;
  if (/^claim(?:s|ed|ing)?$/.test(words.lower(at)) && /^(?:responsibility|credit)$/.test(words.lower(at + 1)))
    return true;
  if (words.lower(at + 1) === 'that' && agreesWithSubject(words, at)) return true;
  if (closesSentence(words, at)) return true;
  if (tag === 'ADJ' || tag === 'PROPN' || NOUNS_TOO.has(words.lower(at))) return false;
  const before = words.tag(at - 1);
  return before !== 'DET' && before !== 'ADJ' && before !== 'ADP';
};

/** "Norvia reports that", "doctors worry that": number tells verb from noun, where no verb stands before. */
const agreesWithSubject = (words: Words, at: number): boolean => {
  const before = words.lower(at - 1);
  const tag = words.tag(at - 1);
  const plural = tag === 'NOUN' && /[^s]s$/.test(before);
  const third = /[^s]s$/.test(words.lower(at));
  if (third ? !(tag === 'PROPN' || (tag === 'NOUN' && !plural)) : !(plural || /^(?:they|we|i)$/.test(before)))
    return false;
  for (let index = at - 1; index >= Math.max(0, at - 12); index--) {
    if (words.tag(index) === 'VERB' || words.tag(index) === 'AUX' || words.lower(index) === "'s") return false;
    if (/^[.;:"“!?]$/.test(words.lower(index))) break;
  }
  return true;
};

/** "The bridge is unsafe, a council report states.": the last word, behind a comma and a phrase that agrees with it in number. */
const closesSentence = (words: Words, at: number): boolean => {
  if (words.lower(at + 1) !== '.') return false;
  const last = words.tag(at - 1);
  const plural = last === 'NOUN' && /[^s]s$/.test(words.lower(at - 1));
  if ((last !== 'NOUN' && last !== 'PROPN') || /[^s]s$/.test(words.lower(at)) === plural) return false;
  for (let index = at - 2; index >= Math.max(0, at - 7); index--) {
    if (words.lower(index) === ',') return words.tag(index + 1) === 'DET' || words.tag(index + 1) === 'PROPN' || plural;
    if (!['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM'].includes(words.tag(index))) return false;
  }
  return false;
};

/** Forms of reporting verbs that are nouns as well: only their tag tells. */
const NOUNS_TOO = new Set(
  'aim aims answer answers appeal appeals blame blog blogs boast boasts brand brands call calls challenge challenges charge charges claim claims comment comments counter counters demand demands dispute disputes document documents doubt doubts dream dreams estimate estimates fault faults fear fears figure figures find finding findings finds guess guesses hail hint hints hope hopes joke jokes label labels note notes offer offers order orders plan plans pledge pledges praise praises press promise promises question questions quip quips quote quotes reason reasons remark remarks reply replies report reports request requests rule rules ruling rulings saying sayings show shows signal signals slam state states stress term terms tweet tweets urge urges vow vows want wants warning warnings wish wishes wonder wonders worry worries writing writings'.split(
    ' ',
  ),
);

/** The source of the last relation before a gerund in the same sentence, else the subject of its main verb. */
const sourceBefore = (
  words: Words,
  region: Region,
  drafts: readonly Draft[],
  before: number,
): readonly TokenSpan[] | undefined => {
  const last = drafts.findLast(
    (draft) =>
      draft.source.length > 0 &&
      words.quote(draft.cue[0]?.start ?? -1) === words.quote(before + 1) &&
      !draft.rule.startsWith('noun'),
  );
  if (last !== undefined) return last.source;
  for (let index = region.low + 1; index < before; index++) {
    if (words.quote(index) !== words.quote(before + 1)) continue;
    const tag = words.tag(index);
    if (tag !== 'VERB' && tag !== 'AUX') continue;
    const subject = subjectBefore(words, index, region.low);
    if (subject !== undefined) return [subject];
  }
  return undefined;
};
