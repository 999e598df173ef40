import type { SourceType, Stance } from '../article/attribution.ts';
import type { LineSet } from '../article/look.ts';
import type { ShownClaim, SourceKind } from '../article/shown.ts';
import { unreachable } from '../article/unreachable.ts';
import type { IconName } from './icons.tsx';
import type { ColourName } from './palette.ts';
import type { MessageKey } from './say.ts';

/** The line under the words of a claim. */
export type LineStyle = 'solid' | 'dashed' | 'dotted' | 'double';

/** How a kind of source meets the reader: a colour and a line style, a name and an explanation. */
export interface KindLook {
  readonly word: MessageKey;
  readonly explanation: MessageKey;
  /** What to make of it, in a second sentence. */
  readonly means: MessageKey;
  readonly colour: ColourName;
  readonly line: LineStyle;
  /** Of the fine line, in pixels. */
  readonly thickness: number;
}

/** How words are marked: the line under them, and whether there is a tint behind them. */
export interface Mark {
  readonly line: LineStyle;
  /** Of the line, in pixels. */
  readonly thickness: number;
  /** How much of the kind's colour is behind the words, 0 to 1: little, so that they stay as readable as they were. */
  readonly tint: number;
}

/** How the words of a kind are marked in a set of lines; no two kinds look the same without their colours. */
export const markOf = (kind: SourceKind, lines: LineSet): Mark => {
  const { line, thickness } = KIND_LOOKS[kind];
  switch (lines) {
    case 'fine':
      return { line, thickness, tint: 0 };
    case 'strong':
      return { line, thickness: thickness * 2, tint: 0 };
    case 'marker':
      return { line, thickness, tint: 0.12 };
    default:
      return unreachable(lines);
  }
};

/** The look of each kind of source. */
export const KIND_LOOKS: Readonly<Record<SourceKind, KindLook>> = {
  named: {
    word: 'kindNamed',
    explanation: 'kindNamedExplained',
    means: 'kindNamedMeans',
    colour: 'named',
    line: 'solid',
    thickness: 1.5,
  },
  unnamed: {
    word: 'kindUnnamed',
    explanation: 'kindUnnamedExplained',
    means: 'kindUnnamedMeans',
    colour: 'unnamed',
    line: 'dashed',
    thickness: 1.5,
  },
  document: {
    word: 'kindDocument',
    explanation: 'kindDocumentExplained',
    means: 'kindDocumentMeans',
    colour: 'document',
    line: 'double',
    thickness: 1,
  },
  hidden: {
    word: 'kindHidden',
    explanation: 'kindHiddenExplained',
    means: 'kindHiddenMeans',
    colour: 'hidden',
    line: 'dotted',
    thickness: 2.5,
  },
  own: {
    word: 'kindOwn',
    explanation: 'kindOwnExplained',
    means: 'kindOwnMeans',
    colour: 'own',
    line: 'solid',
    thickness: 1,
  },
};

/** What a source type is called, in the middle of a line. */
export const TYPE_WORDS: Readonly<Record<SourceType, MessageKey>> = {
  'named-person': 'typeNamedPerson',
  'named-organisation': 'typeNamedOrganisation',
  'unnamed-person': 'typeUnnamedPerson',
  'unnamed-group': 'typeUnnamedGroup',
  document: 'typeDocument',
  outlet: 'typeOutlet',
  'none-stated': 'typeNoneStated',
};

const TYPE_ICONS: Readonly<Record<SourceType, IconName>> = {
  'named-person': 'person',
  'named-organisation': 'organisation',
  'unnamed-person': 'unnamed',
  'unnamed-group': 'unnamed',
  document: 'document',
  outlet: 'outlet',
  'none-stated': 'hidden',
};

/** The drawing for a kind of source as such. */
export const KIND_ICONS: Readonly<Record<SourceKind, IconName>> = {
  named: 'person',
  unnamed: 'unnamed',
  document: 'document',
  hidden: 'hidden',
  own: 'own',
};

/** The drawing for a source. */
export const sourceIcon = (type: SourceType): IconName => TYPE_ICONS[type];

/** The drawing for who says a claim. */
export const claimIcon = ({ hops }: ShownClaim): IconName => {
  const source = hops[0];
  return source === undefined ? 'own' : TYPE_ICONS[source.sourceType];
};

/** The word for a stance that is more than plain saying. */
export const STANCE_WORDS: Readonly<Partial<Record<Stance, MessageKey>>> = {
  denies: 'stanceDenies',
  confirms: 'stanceConfirms',
  disputes: 'stanceDisputes',
  'declines-comment': 'stanceDeclinesComment',
  believes: 'stanceBelieves',
  fears: 'stanceFears',
  warns: 'stanceWarns',
  asks: 'stanceAsks',
  promises: 'stancePromises',
};
