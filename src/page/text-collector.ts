import type { TextRun } from './text-run.ts';
import { isInvisible, NEEDS_CARE, STRETCHES } from './white-space.ts';

/** The text of one block as collected so far, with the runs that tie it to its text nodes. */
export interface CollectedText {
  readonly text: string;
  readonly runs: readonly TextRun[];
  /** How many of its characters stand in links … */
  readonly linked: number;
  /** … and how many in `<time>`. */
  readonly timed: number;
}

const TAIL = 8;

/**
 * Collects the text of one block from text nodes given in reading order: white space collapsed, invisible characters
 * left out, each character tied to its place in its node.
 */
export class TextCollector {
  #text = '';
  // Kept apart, since to look at the end of a text that grows would copy it each time.
  #tail = '';
  #runs: TextRun[] = [];
  #linked = 0;
  #timed = 0;
  #gap = false;
  #pending: { readonly node: Text | null; readonly offset: number; readonly afterGap: boolean } | undefined;

  /** How much text there is so far; white space at its end waits for what follows. */
  get length(): number {
    return this.#text.length;
  }

  /** The last few characters so far. */
  get tail(): string {
    return this.#tail;
  }

  /** Whether white space waits at its end. */
  get endsInSpace(): boolean {
    return this.#pending !== undefined;
  }

  /** Adds a text node's characters. */
  append(node: Text, within?: 'link' | 'time'): void {
    const { data } = node;
    const before = this.#text.length;
    if (NEEDS_CARE.test(data)) this.#appendStretches(node, data);
    else this.#appendPlain(node, data);
    if (within === 'link') this.#linked += this.#text.length - before;
    if (within === 'time') this.#timed += this.#text.length - before;
  }

  /** Notes that something which is not part of the text stands here. */
  gap(): void {
    this.#gap = true;
  }

  /** Adds a line break: white space that no text node holds. */
  lineBreak(): void {
    this.#wait(null, 0);
  }

  /** Hands over what was collected and starts anew; undefined when there was nothing but white space. */
  take(): CollectedText | undefined {
    const collected =
      this.#text === '' ? undefined : { text: this.#text, runs: this.#runs, linked: this.#linked, timed: this.#timed };
    this.#text = '';
    this.#tail = '';
    this.#runs = [];
    this.#linked = 0;
    this.#timed = 0;
    this.#gap = false;
    this.#pending = undefined;
    return collected;
  }

  #appendPlain(node: Text, data: string): void {
    const start = data.startsWith(' ') ? 1 : 0;
    if (start === 1) this.#space(node, 0);
    const end = data.length > start && data.endsWith(' ') ? data.length - 1 : data.length;
    if (end > start) this.#words(node, start, data.slice(start, end));
    if (end < data.length) this.#space(node, end);
  }

  #appendStretches(node: Text, data: string): void {
    for (const match of data.matchAll(STRETCHES)) {
      const [stretch] = match;
      if (isInvisible(stretch)) continue;
      if (/^\s/.test(stretch)) this.#space(node, match.index);
      else this.#words(node, match.index, stretch);
    }
  }

  #space(node: Text, offset: number): void {
    this.#wait(node, offset);
  }

  /** A gap before white space is not the gap after it. */
  #wait(node: Text | null, offset: number): void {
    if (this.#pending !== undefined) return;
    this.#pending = { node, offset, afterGap: this.#gap };
    this.#gap = false;
  }

  #words(node: Text, offset: number, words: string): void {
    const space = this.#pending;
    this.#pending = undefined;
    if (space !== undefined && this.#text !== '') this.#run(space.node, space.offset, ' ', space.afterGap);
    this.#run(node, offset, words, this.#gap);
    this.#gap = false;
  }

  #run(node: Text | null, nodeStart: number, text: string, afterGap: boolean): void {
    const last = this.#runs.at(-1);
    if (
      !afterGap &&
      last !== undefined &&
      node !== null &&
      last.node === node &&
      last.nodeStart + last.length === nodeStart
    ) {
      this.#runs[this.#runs.length - 1] = { ...last, length: last.length + text.length };
    } else {
      this.#runs.push({ start: this.#text.length, length: text.length, node, nodeStart, afterGap });
    }
    this.#text += text;
    this.#tail = text.length >= TAIL ? text.slice(-TAIL) : (this.#tail + text).slice(-TAIL);
  }
}
