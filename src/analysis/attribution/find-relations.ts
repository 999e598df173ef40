import { type CharSpan, covers, type TokenSpan } from '../../article/span.ts';
import type { TextLayers } from '../layers.ts';
import { anonymityReason } from './anonymity.ts';
import type { Draft } from './draft.ts';
import { findDrafts } from './find-drafts.ts';
import { linkChains } from './link-chains.ts';
import type { AttributionModel } from './model.ts';
import type { Relation } from './relation.ts';
import { rulePrecision, SHOWN_FROM } from './rule-precision.ts';
import { extendRunningQuotations } from './running-quotations.ts';
import { quoteStretches, readWords, type Words } from './words.ts';

/** All source–cue–content relations of the article, in the order of their cues; `within` is an index into the same list. */
export const findRelations = (layers: TextLayers, _model?: AttributionModel): Relation[] => {
  const stretches = quoteStretches(layers);
  const words = readWords(layers, stretches);
  const found = layers.sentences.flatMap((sentence) => findDrafts(words, stretches, sentence));
  const drafts = extendRunningQuotations(words, stretches, found);
  const relations = drafts.map((draft) => withReason(layers, toRelation(words, draft)));
  const within = linkChains(
    relations,
    drafts.map((draft) => drafts.findIndex((other) => other.cue[0]?.start === draft.sharesWith)),
  );
  return relations.map((relation, index) => ({ ...relation, within: within[index] ?? null }));
};

/** The relation with the reason for anonymity that its cue's sentence gives. */
const withReason = (layers: TextLayers, relation: Omit<Relation, 'within'>): Omit<Relation, 'within'> => {
  const cue = relation.cue[0];
  const sentence =
    cue === undefined || relation.source.length === 0
      ? undefined
      : layers.sentences.find((each) => covers(each.span, cue));
  const reason = sentence === undefined ? undefined : anonymityReason(layers, sentence.span);
  return reason === undefined ? relation : { ...relation, anonymityReason: reason };
};

const toRelation = (words: Words, draft: Draft): Omit<Relation, 'within'> => {
  const chars = (spans: readonly TokenSpan[]): CharSpan[] =>
    spans
      .map((span) => words.chars(trimmed(words, span)))
      .filter((span) => span.end > span.start)
      .sort((a, b) => a.start - b.start);
  const confidence = rulePrecision(draft.rule, draft.row);
  return {
    source: chars(draft.source),
    cue: chars(draft.cue),
    content: chars(draft.content),
    stance: draft.stance,
    channel: draft.channel === undefined ? null : words.chars(draft.channel),
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
