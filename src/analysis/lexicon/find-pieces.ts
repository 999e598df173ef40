import type { CharSpan } from '../../article/span.ts';

/** Reports the index of every piece that stands in a stretch of text, as often as it does. */
export type FindPieces = (text: string, stretch: CharSpan, found: (piece: number) => void) => void;

/** Stands for every character outside of ASCII. */
const FOREIGN = 0x80;
const SPACE = 0x20;

/** A character as pieces are compared: white space of any kind is a space, large letters are small. */
const folded = (code: number): number => {
  if (code < FOREIGN) return ASCII[code] ?? code;
  if (/\s/.test(String.fromCharCode(code))) return SPACE;
  // The long s and the sign for kelvin: the only others that patterns may take for letters of the alphabet.
  return code === 0x17f ? 0x73 : code === 0x212a ? 0x6b : FOREIGN;
};

const ASCII = Uint8Array.from({ length: FOREIGN }, (_, code) => {
  const character = String.fromCharCode(code);
  return /\s/.test(character) ? SPACE : character.toLowerCase().charCodeAt(0);
});

/** Looks for many pieces at once in one walk over the text (Aho and Corasick 1975); runs of white space count as one space. */
export const findPieces = (pieces: readonly string[]): FindPieces => {
  const { symbols, width, next, ends } = automaton(pieces);
  return (text, { start, end }, found) => {
    let [state, last] = [0, 0];
    for (let at = start; at < end; at++) {
      const character = folded(text.charCodeAt(at));
      if (character === SPACE && last === SPACE) continue;
      last = character;
      const symbol = symbols[character] ?? 0;
      state = symbol === 0 ? 0 : (next[state * width + symbol] ?? 0);
      const here = ends[state];
      if (here !== undefined) for (const piece of here) found(piece);
    }
  };
};

interface Automaton {
  /** A number for each character that stands in some piece; 0 for all others. */
  readonly symbols: Uint8Array;
  readonly width: number;
  /** `next[state * width + symbol]`: where a state goes with a symbol. */
  readonly next: Uint32Array;
  /** For each state the pieces that end there. */
  readonly ends: readonly (readonly number[] | undefined)[];
}

const automaton = (pieces: readonly string[]): Automaton => {
  const symbols = new Uint8Array(FOREIGN + 1);
  let width = 1;
  let size = 1;
  for (const piece of pieces) {
    size += piece.length;
    for (let at = 0; at < piece.length; at++) {
      const character = folded(piece.charCodeAt(at));
      if (symbols[character] === 0) symbols[character] = width++;
    }
  }
  const next = new Uint32Array(size * width);
  const ends: (readonly number[] | undefined)[] = [undefined];
  pieces.forEach((piece, index) => {
    let state = 0;
    for (let at = 0; at < piece.length; at++) {
      const step = state * width + (symbols[folded(piece.charCodeAt(at))] ?? 0);
      if (next[step] === 0) next[step] = ends.push(undefined) - 1;
      state = next[step] ?? 0;
    }
    ends[state] = [...(ends[state] ?? []), index];
  });
  addFallbacks(next, width, ends);
  return { symbols, width, next: next.slice(0, ends.length * width), ends };
};

/** Fills in, from the root outwards, where each state goes with symbols that do not lead on: where its longest proper ending goes. */
const addFallbacks = (next: Uint32Array, width: number, ends: (readonly number[] | undefined)[]): void => {
  const shorter = new Uint32Array(ends.length);
  const queue = [0];
  for (const state of queue) {
    for (let symbol = 1; symbol < width; symbol++) {
      const step = state * width + symbol;
      const fallback = state === 0 ? 0 : (next[(shorter[state] ?? 0) * width + symbol] ?? 0);
      const child = next[step] ?? 0;
      if (child === 0) {
        next[step] = fallback;
        continue;
      }
      shorter[child] = fallback;
      const also = ends[fallback];
      if (also !== undefined) ends[child] = [...(ends[child] ?? []), ...also];
      queue.push(child);
    }
  }
};
