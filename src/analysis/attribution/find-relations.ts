import type { CharSpan } from '../../article/span.ts';
import type { TextLayers } from '../layers.ts';
import type { RecentlyUsed } from '../recently-used.ts';
import { withoutAsides } from './checking-aside.ts';
import { stanceOfCue } from './cue-stance.ts';
import { linkChains } from './link-chains.ts';
import { blockAt } from './lookup.ts';
import { attachLooseQuotations } from './loose-quotations.ts';
import { mergeRelations, type Unchained } from './merge-relations.ts';
import type { AttributionModel } from './model.ts';
import { judgeModelAlone } from './model-alone.ts';
import { type Predicted, predictRelations } from './neural/predict-relations.ts';
import type { PredictedWindow } from './neural/predict-window.ts';
import { readCitations } from './read-citations.ts';
import { datelineLength } from './region.ts';
import type { Relation } from './relation.ts';
import { findByRules } from './rule-relations.ts';
import { withoutSpokenOf } from './spoken-of.ts';
import { confidenceAlone } from './stands-alone.ts';
import { quoteStretches, readWords, type Words } from './words.ts';

/** All source–cue–content relations of the article, in the order of their cues; `within` is an index into the same list. */
export const findRelations = (
  layers: TextLayers,
  model?: AttributionModel,
  known?: RecentlyUsed<PredictedWindow>,
): Relation[] => {
  const words = readWords(layers, quoteStretches(layers));
  const byRules = findByRules(layers);
  const found = model === undefined ? byRules : findByBoth(words, byRules, predictRelations(layers, model, known));
  const relations = withoutAsides(layers.text, readCitations(words, found)).toSorted(
    (a, b) => (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0),
  );
  const within = linkChains(relations);
  return relations.map(({ sharesCueAt: _, ...relation }, index) => ({ ...relation, within: within[index] ?? null }));
};

const findByBoth = (words: Words, byRules: readonly Unchained[], { relations, loose }: Predicted): Unchained[] => {
  const { layers } = words;
  const merged = mergeRelations(
    byRules,
    relations.map((relation) => withoutSpokenOf(words, fromModel(layers, relation))),
    {
      modelAlone: (relation) => judgeModelAlone(words, relation),
      ruleAlone: (relation, contents) => confidenceAlone(words, relation, contents),
    },
    layers,
  );
  return attachLooseQuotations(words, merged, loose);
};

const fromModel = (layers: TextLayers, { within: _, ...relation }: Relation): Unchained => ({
  ...relation,
  source: relation.source.map((span) =>
    withoutTail(layers.text, withoutDateline(layers, span), textOf(layers, relation.cue)),
  ),
  content: relation.content.map((span) => withoutDateline(layers, span)),
  stance: stanceOfCue(textOf(layers, relation.cue), textOf(layers, relation.content)),
  sharesCueAt: null,
});

/** "The government of Norland | on Sunday", "accused by the party | of plotting a coup": when, and of what, is no part of who. */
const withoutTail = (text: string, { start, end }: CharSpan, cue: string): CharSpan => {
  const words = text.slice(start, end);
  const tail = DAY.exec(words) ?? (/\b(?:accused|suspected)\b/.test(cue) ? DEED.exec(words) : null);
  return { start, end: tail === null || tail.index < 3 ? end : start + tail.index };
};
const DAY =
  /,? (?:(?:late |early )?on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?$/;
const DEED = / of \p{Ll}+ing\b.*$/u;

const withoutDateline = (layers: TextLayers, span: CharSpan): CharSpan => {
  if (blockAt(layers, span.start)?.span.start !== span.start) return span;
  const length = datelineLength(layers.text.slice(span.start, span.end));
  return { start: span.start + length, end: span.end };
};

const textOf = (layers: TextLayers, spans: Relation['cue']): string =>
  spans.map((span) => layers.text.slice(span.start, span.end)).join(' ');
