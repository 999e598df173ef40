import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../src/analysis/analyse.ts';
import { articleFromText } from '../src/analysis/article-from-text.ts';
import type { Models } from '../src/analysis/models.ts';
import type { Attribution } from '../src/article/attribution.ts';
import { type CharSpan, sharedLength } from '../src/article/span.ts';

/** A relation that the analysis found, and whether the annotators have it. */
export interface Judgement {
  readonly confidence: number;
  readonly shown: boolean;
  readonly right: boolean;
}

/** A kind of relations, how they are judged, and all of them. */
export interface Reliability {
  readonly name: string;
  readonly title: string;
  readonly judgements: readonly Judgement[];
}

type Pair = readonly [start: number, end: number];
const ROLES = ['source', 'cue', 'content'] as const;
type Roles = Readonly<Record<(typeof ROLES)[number], readonly CharSpan[]>>;

interface PolnearDocument {
  readonly text: string;
  readonly attributions: readonly Readonly<Record<(typeof ROLES)[number], readonly Pair[]>>[];
}
interface StatusDocument {
  readonly text: string;
  readonly sources: readonly {
    readonly cueSpan: Pair;
    readonly source: string | null;
    readonly within: number | null;
  }[];
}

/** How sure the analysis is of relations, and how often they are right, on the dev and train sets of ../shared. */
export const measureReliability = (shared: string, models: Models): readonly Reliability[] => {
  const read = <Document>(path: string): Document[] =>
    readFileSync(join(shared, path), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Document);
  const attributionsIn = (text: string) => analyse(articleFromText(text), models).attributions;
  const whole = read<PolnearDocument>('corpora/polnear/dev.jsonl').flatMap((document) =>
    judgeWhole(document, attributionsIn(document.text)),
  );
  const status = read<StatusDocument>('status/train.jsonl').map((document) =>
    judgeByCue(document, attributionsIn(document.text)),
  );
  return [
    { name: 'whole', title: 'PolNeAR dev: whole relations (triple overlap), outermost', judgements: whole },
    {
      name: 'nested',
      title: 'annotated articles, train: relations inside others; right with a gold cue inside the same',
      judgements: status.flatMap(({ nested }) => nested),
    },
    {
      name: 'nested, cue',
      title: 'the same; right with any gold cue',
      judgements: status.flatMap(({ nestedByCue }) => nestedByCue),
    },
    {
      name: 'hidden',
      title: 'annotated articles, train: no source stated; right with a gold cue that has none either',
      judgements: status.flatMap(({ hidden }) => hidden),
    },
  ];
};

/** Whole relations as score-attribution.mjs takes them: one to one, most overlap first. */
const judgeWhole = ({ text, attributions }: PolnearDocument, found: readonly Attribution[]): Judgement[] => {
  const gold = attributions.map((each) => rolesOf(text, (role) => each[role].map(([start, end]) => ({ start, end }))));
  const outermost = found.filter(({ within }) => within === null);
  const ours = outermost.map((each) => rolesOf(text, (role) => each[role]));
  const partners = matched(ours, gold, (a, b) =>
    ROLES.every((role) => (a[role].length === 0 && b[role].length === 0) || shared(a[role], b[role]) > 0)
      ? ROLES.reduce((sum, role) => sum + shared(a[role], b[role]), 0)
      : 0,
  );
  return outermost.map(({ confidence, shown }, index) => ({ confidence, shown, right: partners.has(index) }));
};

/** Nested and hidden ones, whose content the annotators did not mark, by their cues as score-status.mjs takes them. */
const judgeByCue = ({ sources }: StatusDocument, found: readonly Attribution[]) => {
  const partners = matched(found, sources, ({ cue }, { cueSpan: [start, end] }) => shared(cue, [{ start, end }]));
  const places = new Map(found.map(({ id }, index) => [id, index]));
  const all = found.map((each, index) => {
    const gold = sources[partners.get(index) ?? -1];
    const outer = each.within === null ? undefined : partners.get(places.get(each.within) ?? -1);
    return { ...each, gold, isInside: gold !== undefined && outer !== undefined && gold.within === outer };
  });
  const judged = (kind: readonly (typeof all)[number][], isRight: (each: (typeof all)[number]) => boolean) =>
    kind.map((each) => ({ confidence: each.confidence, shown: each.shown, right: isRight(each) }));
  const nested = all.filter(({ within }) => within !== null);
  return {
    nested: judged(nested, ({ isInside }) => isInside),
    nestedByCue: judged(nested, ({ gold }) => gold !== undefined),
    hidden: judged(
      all.filter(({ source }) => source.length === 0),
      ({ gold }) => gold?.source === null,
    ),
  };
};

const rolesOf = (text: string, spansOf: (role: (typeof ROLES)[number]) => readonly CharSpan[]): Roles => {
  const [source, cue, content] = ROLES.map((role) =>
    spansOf(role)
      .map((span) => withoutEdges(text, span))
      .filter(({ start, end }) => start < end),
  );
  return { source: source ?? [], cue: cue ?? [], content: content ?? [] };
};

const withoutEdges = (text: string, { start, end }: CharSpan): CharSpan => {
  const isWord = (at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? '');
  let [from, to] = [start, end];
  while (from < to && !isWord(from)) from++;
  while (to > from && !isWord(to - 1)) to--;
  return { start: from, end: to };
};

const shared = (some: readonly CharSpan[], others: readonly CharSpan[]): number =>
  some.reduce((sum, one) => sum + others.reduce((all, other) => all + sharedLength(one, other), 0), 0);

/** The partner of each of `ours`, by place: one to one, most overlap first; without overlap none. */
const matched = <Ours, Gold>(
  ours: readonly Ours[],
  gold: readonly Gold[],
  overlapOf: (one: Ours, other: Gold) => number,
): ReadonlyMap<number, number> => {
  const pairs = ours
    .flatMap((one, index) => gold.map((other, place) => ({ index, place, overlap: overlapOf(one, other) })))
    .filter(({ overlap }) => overlap > 0)
    .sort((a, b) => b.overlap - a.overlap);
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  for (const { index, place } of pairs) {
    if (partners.has(index) || taken.has(place)) continue;
    partners.set(index, place);
    taken.add(place);
  }
  return partners;
};

/** How many of some relations are right, in per cent; not a number where there are none. */
export const shareRight = (judgements: readonly Judgement[]): number =>
  (100 * judgements.filter(({ right }) => right).length) / judgements.length;

const BINS = [0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0];

/** The table of one kind: by confidence, how many there are and how many per cent of them are right. */
export const reliabilityTable = ({ title, judgements }: Reliability): string => {
  const row = (name: string, of: readonly Judgement[]): string => {
    const share = of.length === 0 ? '–' : `${shareRight(of).toFixed(1)} %`;
    return `  ${name.padEnd(20)} ${String(of.length).padStart(6)} ${share.padStart(9)}`;
  };
  const bins = BINS.map((from, index) => {
    const below = BINS[index - 1];
    const name = below === undefined ? `${from} and more` : `${from} to ${below}`;
    return row(
      name,
      judgements.filter(({ confidence }) => confidence >= from && (below === undefined || confidence < below)),
    );
  });
  const shown = judgements.filter((each) => each.shown);
  return [
    title,
    `  ${'confidence'.padEnd(20)} ${'number'.padStart(6)} ${'right'.padStart(9)}`,
    ...bins,
    row('all', judgements),
    row('shown', shown),
  ].join('\n');
};
