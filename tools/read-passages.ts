import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Characters of the passage's text, from the first to behind the last. */
type Span = readonly [start: number, end: number];

interface Located {
  readonly span: Span;
  readonly quote: string;
}

interface Claim {
  readonly status: string;
  readonly spans: readonly Span[];
  readonly quote: string;
  readonly evidence: (Located & {
    readonly bears: string;
    readonly by: string | null;
    readonly sourceType: string | null;
  })[];
}

/** A passage in the form of ../shared/status (see GUIDE.md there). */
export interface Passage {
  readonly id: string;
  readonly text: string;
  readonly claims: Claim[];
  readonly sources: object[];
  readonly hedges: Located[];
  readonly notClaims: (Located & { readonly kind: string })[];
}

const TYPES: Readonly<Record<string, string | null>> = {
  np: 'named-person',
  no: 'named-organisation',
  up: 'unnamed-person',
  ug: 'unnamed-group',
  doc: 'document',
  out: 'outlet',
  ns: 'none-stated',
  '-': null,
};

/** All passages of a folder such as test/golden/passages, whose README tells their form. Throws where a quote is not in its text. */
export const readPassages = (folder: string): Passage[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/^## /m).slice(1).map(readPassage));

const readPassage = (block: string): Passage => {
  const [head = '', labels = ''] = block.split(/^--\n/m);
  const end = head.indexOf('\n');
  const passage: Passage = {
    id: head.slice(0, end).trim(),
    text: head.slice(end + 1).trim(),
    claims: [],
    sources: [],
    hedges: [],
    notClaims: [],
  };
  const reader = new LabelReader(passage);
  for (const line of labels.split('\n')) if (line.trim() !== '') reader.read(line.trim());
  return passage;
};

/** Reads a passage's lines of labels in their order: cues and hedges follow one another in the text. */
class LabelReader {
  private cuesUntil = 0;
  private hedgesUntil = 0;

  constructor(private readonly passage: Passage) {}

  read(line: string): void {
    const [first = '', ...rest] = line
      .slice(2)
      .split(' | ')
      .map((field) => field.trim());
    switch (line.slice(0, 2)) {
      case 'C ':
        this.claim(first, rest);
        break;
      case 'E ':
        this.evidence(first, rest);
        break;
      case 'S ':
        this.source(first, rest);
        break;
      case 'H ':
        for (const hedge of line.slice(2).split(';')) {
          const located = this.locate(hedge, this.hedgesUntil);
          this.hedgesUntil = located.span[1];
          this.passage.hedges.push(located);
        }
        break;
      case 'N ':
        this.passage.notClaims.push({ ...this.locate(rest[0] ?? ''), kind: first });
        break;
      default:
        throw new Error(`${this.passage.id}: no label: ${line}`);
    }
  }

  private claim(status: string, quotes: readonly string[]): void {
    const located = quotes.map((quote) => this.locate(quote));
    this.passage.claims.push({
      status,
      spans: located.map(({ span }) => span),
      quote: located[0]?.quote ?? '',
      evidence: [],
    });
  }

  private evidence(bears: string, [by = '-', type = '-', quote = '']: readonly string[]): void {
    this.passage.claims
      .at(-1)
      ?.evidence.push({ ...this.locate(quote), bears, by: orNull(by), sourceType: TYPES[type] ?? null });
  }

  private source(cue: string, [source = '-', speaker = '-', type = 'ns', ...more]: readonly string[]): void {
    const { span, quote } = this.locate(cue, this.cuesUntil);
    this.cuesUntil = span[1];
    const extra = (name: string): string | null =>
      more.find((field) => field.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
    const within = extra('within');
    this.passage.sources.push({
      cueSpan: span,
      cue: quote,
      source: orNull(source),
      speaker: orNull(speaker === '=' ? source : speaker),
      sourceType: TYPES[type] ?? null,
      within: within === null ? null : Number(within),
      channel: extra('ch'),
      anonymityReason: extra('anon'),
    });
  }

  /** Where a quote stands: its n-th whole occurrence, or the first from an offset on. */
  private locate(field: string, from = 0): Located {
    const [, quote = '', nth] = /^(.*?)(?:#(\d+))?$/s.exec(field.trim()) ?? [];
    const found = wholeOccurrences(this.passage.text, quote);
    const start = nth === undefined ? found.find((at) => at >= from) : found[Number(nth)];
    if (start === undefined) throw new Error(`${this.passage.id}: not in the text: ${field}`);
    return { span: [start, start + quote.length], quote };
  }
}

const orNull = (field: string): string | null => (field === '-' || field === '' ? null : field);

/** Where a quote stands without cutting a word. */
const wholeOccurrences = (text: string, quote: string): number[] => {
  const found: number[] = [];
  const letter = /[\p{L}\p{N}]/u;
  const cuts = (outer: string | undefined, inner: string | undefined): boolean =>
    outer !== undefined && inner !== undefined && letter.test(outer) && letter.test(inner);
  for (let at = text.indexOf(quote); quote !== '' && at >= 0; at = text.indexOf(quote, at + 1))
    if (!cuts(text[at - 1], quote[0]) && !cuts(text[at + quote.length], quote.at(-1))) found.push(at);
  return found;
};
