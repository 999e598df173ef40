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

/**
 * The colours for light and for dark surroundings; text ones have a contrast of at least 4.5 on paper and wash, the edge of
 * what can be pressed one of at least 3 on paper.
 */
export const PALETTE: Readonly<Record<Tone, Readonly<Record<ColourName, string>>>> = {
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

/** The colours of a tone as custom properties, to stand in a rule's braces. */
export const colourProperties = (tone: Tone): string =>
  Object.entries(PALETTE[tone])
    .map(([name, value]) => `--${name}:${value};`)
    .join('');
