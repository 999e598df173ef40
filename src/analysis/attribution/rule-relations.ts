import type { CharSpan, TokenSpan } from '../../article/span.ts';
import type { TextLayers } from '../layers.ts';
import { anonymityReason } from './anonymity.ts';
import type { Draft } from './draft.ts';
import { findDrafts } from './find-drafts.ts';
import { sentenceAt } from './lookup.ts';
import type { Unchained } from './merge-relations.ts';
import { rulePrecision, SHOWN_FROM } from './rule-precision.ts';
import { extendRunningQuotations } from './running-quotations.ts';
import { quoteStretches, readWords, type Words } from './words.ts';

/** The relations that the rules find, in the order of the text. */
export const findByRules = (layers: TextLayers): Unchained[] => {
  const stretches = quoteStretches(layers);
  const words = readWords(layers, stretches);
  const found = layers.sentences.flatMap((sentence) => findDrafts(words, stretches, sentence));
  const drafts = extendRunningQuotations(words, stretches, found).filter((draft) => draft.content.length > 0);
  return drafts.map((draft) => ({
    ...withReason(layers, toRelation(words, draft)),
    sharesCueAt: draft.sharesWith === undefined ? null : (layers.tokens[draft.sharesWith]?.span.start ?? null),
  }));
};

type Bare = Omit<Unchained, 'sharesCueAt'>;

/** The relation with the reason for anonymity that its cue's sentence gives. */
const withReason = (layers: TextLayers, relation: Bare): Bare => {
  const cue = relation.cue[0];
  const named = cue !== undefined && relation.source.length > 0;
  const sentence = named ? sentenceAt(layers, cue.start) : undefined;
  const reason = sentence === undefined ? undefined : anonymityReason(layers, sentence.span);
  return reason === undefined ? relation : { ...relation, anonymityReason: reason };
};

const toRelation = (words: Words, draft: Draft): Bare => {
  const chars = (spans: readonly TokenSpan[]): CharSpan[] =>
    spans
      .map((span) => words.chars(trimmed(words, span)))
      .filter((span) => span.end > span.start)
      .sort((a, b) => a.start - b.start);
  const confidence = rulePrecision(draft.rule);
  return {
    source: chars(draft.source),
    cue: chars(draft.cue),
    content: chars(draft.content),
    stance: draft.stance,
    channel: draft.channel === undefined ? null : words.chars(trimmed(words, draft.channel)),
    anonymityReason: null,
    rule: `attribution/${draft.rule}`,
    confidence,
    shown: confidence >= SHOWN_FROM,
  };
};

/** A span without commas and full stops at its edges. */
const trimmed = (words: Words, span: TokenSpan): TokenSpan => {
  let { start, end } = span;
  while (start < end && /^[,;:]$/.test(words.lower(start)) && end - start > 1) start++;
  while (end > start + 1 && /^[,;]$/.test(words.lower(end - 1))) end--;
  return { start, end };
};
