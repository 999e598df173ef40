import type { PaletteName } from '../article/look.ts';

/** A colour by what it stands for. */
export type ColourName =
  | 'ink'
  | 'soft'
  | 'line'
  | 'edge'
  | 'paper'
  | 'wash'
  | 'focus'
  | 'named'
  | 'unnamed'
  | 'document'
  | 'hidden'
  | 'own'
  | 'supported'
  | 'open'
  | 'contested'
  | 'silent';

/** Whether the surroundings are light or dark. */
export type Tone = 'light' | 'dark';

type Colours = Readonly<Record<ColourName, string>>;

const CLASSIC: Readonly<Record<Tone, Colours>> = {
  light: {
    ink: '#1b1f24',
    soft: '#57606a',
    line: '#d3d9e0',
    edge: '#8a929b',
    paper: '#ffffff',
    wash: '#f4f6f8',
    focus: '#1f5fbf',
    named: '#1f5fbf',
    unnamed: '#925600',
    document: '#0f6b63',
    hidden: '#8a2c6d',
    own: '#616a74',
    supported: '#1a6f37',
    open: '#925600',
    contested: '#6b3fa0',
    silent: '#57606a',
  },
  dark: {
    ink: '#e6edf3',
    soft: '#a3adb8',
    line: '#3d444d',
    edge: '#757f8a',
    paper: '#1f242b',
    wash: '#171b20',
    focus: '#7fb3ff',
    named: '#7fb3ff',
    unnamed: '#f0b45b',
    document: '#5fcabf',
    hidden: '#f29ad1',
    own: '#a3adb8',
    supported: '#6fd08c',
    open: '#f0b45b',
    contested: '#c4a3f5',
    silent: '#a3adb8',
  },
};

const EARTH: Readonly<Record<Tone, Colours>> = {
  light: {
    ink: '#2b2620',
    soft: '#645c50',
    line: '#ddd4c4',
    edge: '#918874',
    paper: '#fdfaf4',
    wash: '#f5f0e6',
    focus: '#2b5c8a',
    named: '#2b5c8a',
    unnamed: '#8f5200',
    document: '#3f6b2a',
    hidden: '#8c2f4a',
    own: '#6b655c',
    supported: '#3f6b2a',
    open: '#8f5200',
    contested: '#75417f',
    silent: '#645c50',
  },
  dark: {
    ink: '#ece4d6',
    soft: '#b3aca0',
    line: '#48423a',
    edge: '#857d72',
    paper: '#27231d',
    wash: '#1e1b16',
    focus: '#8fbce0',
    named: '#8fbce0',
    unnamed: '#e8b06a',
    document: '#a5cc86',
    hidden: '#eba0b4',
    own: '#b3aca0',
    supported: '#a5cc86',
    open: '#e8b06a',
    contested: '#d3a6df',
    silent: '#b3aca0',
  },
};

// Kinds, and statuses, differ in lightness or along blue and yellow: far apart with every kind of colour vision.
const DISTINCT: Readonly<Record<Tone, Colours>> = {
  light: {
    ...CLASSIC.light,
    named: '#273e78',
    unnamed: '#6a420d',
    document: '#08261f',
    hidden: '#b01cc2',
    own: '#5d6670',
    supported: '#12401c',
    open: '#8f6210',
    contested: '#5f0a86',
  },
  dark: {
    ...CLASSIC.dark,
    named: '#5397e2',
    unnamed: '#c89559',
    document: '#defbed',
    hidden: '#f0c2f6',
    own: '#a3adb8',
    supported: '#8bffe4',
    open: '#ebc75e',
    contested: '#c85ef3',
  },
};

/** The sets of colours, for light and for dark surroundings; words have a contrast of at least 4.5 on paper and
 * wash, the edge of what can be pressed one of at least 3 on paper. */
export const PALETTES: Readonly<Record<PaletteName, Readonly<Record<Tone, Colours>>>> = {
  classic: CLASSIC,
  earth: EARTH,
  distinct: DISTINCT,
};

/** The names of all colours. */
export const COLOUR_NAMES = Object.keys(CLASSIC.light) as readonly ColourName[];

/** The colours of a tone as custom properties, to stand in a rule's braces. */
export const colourProperties = (tone: Tone, palette: PaletteName = 'classic'): string =>
  Object.entries(PALETTES[palette][tone])
    .map(([name, value]) => `--${name}:${value};`)
    .join('');
