import { type CharSpan, charSpan, type TokenSpan } from '../../../article/span.ts';
import type { Token } from '../../../article/token.ts';
import type { TextLayers } from '../../layers.ts';
import type { RecentlyUsed } from '../../recently-used.ts';
import type { AttributionModel } from '../model.ts';
import type { Relation } from '../relation.ts';
import type { Tied } from './candidates.ts';
import { chainOf } from './chain.ts';
import { encoderOf } from './encode.ts';
import { type PredictedWindow, predictWindow } from './predict-window.ts';
import { keyOf, readWindow, windowsOf } from './reading.ts';

/** What the trained model finds in an article. */
export interface Predicted {
  /** In the order of their cues, each with how likely it is to be right. */
  readonly relations: readonly Relation[];
  /** Contents of windows without any cue, in order: whose they are, the window does not say. */
  readonly loose: readonly CharSpan[];
}

/** "She wrote:" and a quotation in the next paragraph: right each of the 18 times in PolNeAR train and dev. */
const INTRODUCED_CONFIDENCE = 0.95;

/** The relations and loose contents that the trained model finds in an article. */
export const predictRelations = (
  layers: Pick<TextLayers, 'text' | 'blocks' | 'tokens' | 'sentences'>,
  model: AttributionModel,
  known?: RecentlyUsed<PredictedWindow>,
): Predicted => {
  const chain = chainOf(model.chain);
  const encoder = encoderOf(model);
  const relations: Relation[] = [];
  const loose: CharSpan[] = [];
  let opening: Opening | undefined;
  for (const place of windowsOf(layers)) {
    const read = (): PredictedWindow => predictWindow(model, chain, encoder, readWindow(layers, place));
    const window = known?.of(keyOf(layers, place), read) ?? read();
    const chars = (span: TokenSpan): CharSpan => toChars(layers.tokens, place.span.start, span);
    for (const { candidate, confidence } of window.judged) {
      if (confidence < model.threshold) continue;
      const { cue, source, contents } = candidate;
      relations.push(
        toRelation(
          { source: source && chars(source.span), cue: chars(cue), content: contents.map(({ span }) => chars(span)) },
          confidence,
          model,
        ),
      );
    }
    const contents = window.loose.map(chars);
    if (opening !== undefined && contents.length > 0)
      relations.push(toRelation({ ...opening, content: contents }, INTRODUCED_CONFIDENCE, model));
    else loose.push(...contents);
    const last = layers.tokens[place.span.end - 1]?.lower;
    opening = last === ':' ? openingOf(window, chars) : undefined;
  }
  return { relations: relations.toSorted((a, b) => startOf(a) - startOf(b)), loose };
};

interface Opening {
  readonly source: CharSpan;
  readonly cue: CharSpan;
}

/** The last cue of a window that ends with a colon, where it has a source and no content. */
const openingOf = ({ waiting }: PredictedWindow, chars: (span: TokenSpan) => CharSpan): Opening | undefined => {
  const last = waiting.at(-1);
  const source: Tied | null = last?.source ?? null;
  if (last === undefined || source === null) return undefined;
  return { source: chars(source.span), cue: chars(last.cue) };
};

const toChars = (tokens: readonly Token[], offset: number, { start, end }: TokenSpan): CharSpan =>
  charSpan(tokens[offset + start]?.span.start ?? 0, tokens[offset + end - 1]?.span.end ?? 0);

const startOf = ({ cue }: Relation): number => cue[0]?.start ?? 0;

interface Roles {
  readonly source: CharSpan | null;
  readonly cue: CharSpan;
  readonly content: readonly CharSpan[];
}

const toRelation = ({ source, cue, content }: Roles, confidence: number, model: AttributionModel): Relation => ({
  source: source === null ? [] : [source],
  cue: [cue],
  content,
  stance: 'asserts',
  within: null,
  channel: null,
  anonymityReason: null,
  rule: 'models/attribution',
  confidence,
  shown: confidence >= model.shownFrom,
});
