import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse } from '../src/analysis/analyse.ts';
import { articleFromText } from '../src/analysis/article-from-text.ts';
import { toContract } from './contract.ts';
import { loadModels } from './load-models.ts';
import { type Passage, readPassages } from './read-passages.ts';
import { readRealArticles } from './read-real-articles.ts';
import { measureReliability, type Reliability, shareRight } from './reliability.ts';
import { scoreSeed } from './score-seed.ts';
import { scoreShared } from './score-shared.ts';

/** One figure: a percentage unless its name says otherwise. */
export interface Figure {
  readonly value: number;
  /** By how much it may fall before the guard speaks: 0.3 on the large sets, two items on the small ones. */
  readonly slack: number;
}

/** Figures of one set by name. */
export type Figures = Readonly<Record<string, Figure>>;

const LARGE_SET_SLACK = 0.3;
/** What two of `items` are worth, in percentage points. */
const twoOf = (items: number): number => (items > 0 ? 200 / items : 0);

interface EvaluationSet {
  readonly name: string;
  readonly title: string;
  readonly run: (shared: string) => Figures | Promise<Figures>;
}

/** The folder with the dev sets beside the project, if it is there. */
export const sharedFolder = (): string | undefined => {
  const folder = fileURLToPath(new URL('../../shared/', import.meta.url));
  return existsSync(join(folder, 'tools')) ? folder : undefined;
};

interface GoldLine {
  readonly id: string;
  readonly text: string;
  readonly url?: string;
  readonly attributions?: readonly unknown[];
}

const models = loadModels();
const readLines = (file: string): GoldLine[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldLine);

/** One analysed document a line, in the contract's shape. */
const analyseTexts = (file: string): string =>
  readLines(file)
    .map(({ id, text }) => JSON.stringify(toContract(id, true, analyse(articleFromText(text), models))))
    .join('\n');

interface Prf {
  readonly p: number;
  readonly r: number;
  readonly f: number;
  /** How many gold items there are, where the scorer says so. */
  readonly n?: number;
}
const figures = (slack: number, values: Readonly<Record<string, number>>): Figures =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, slack }]));
const prf = (name: string, { p, r, f }: Prf, slack: number): Figures =>
  figures(slack, { [`${name} P`]: p, [`${name} R`]: r, [`${name} F1`]: f });
const prfOfItems = (name: string, value: Prf): Figures => prf(name, value, twoOf(value.n ?? 0));

type Roles = Readonly<Record<'source' | 'cue' | 'content', Prf>>;
interface AttributionScore {
  readonly exact: Roles;
  readonly overlap: Roles;
  readonly triple: Readonly<Record<'overlap' | 'exact', Prf>>;
}

const scoreAttribution = (shared: string, path: string, slack?: number): Figures => {
  const gold = join(shared, path);
  const { exact, overlap, triple } = scoreShared(
    shared,
    'score-attribution.mjs',
    gold,
    analyseTexts(gold),
  ) as AttributionScore;
  const allowed = slack ?? twoOf(readLines(gold).reduce((sum, line) => sum + (line.attributions?.length ?? 0), 0));
  return {
    ...prf('triple overlap', triple.overlap, allowed),
    ...prf('triple exact', triple.exact, allowed),
    ...figures(allowed, {
      'content overlap F1': overlap.content.f,
      'content overlap P': overlap.content.p,
      'source overlap F1': overlap.source.f,
      'cue overlap F1': overlap.cue.f,
      'content exact F1': exact.content.f,
      'source exact F1': exact.source.f,
      'cue exact F1': exact.cue.f,
    }),
  };
};

interface Accuracy {
  readonly acc: number;
  readonly n: number;
}
interface StatusScore {
  readonly located: Prf;
  readonly status: Prf;
  readonly evidence: Prf;
  readonly by: Accuracy;
  readonly tightness: number;
  readonly unlike: number;
  readonly cues: Prf;
  readonly speaker: Accuracy;
  readonly sourceType: Accuracy;
  readonly chain: Prf;
  readonly hedges: Prf;
  readonly notClaims: Prf;
}

const scoreStatus = (shared: string, path: string): Figures => {
  const gold = join(shared, path);
  return statusFigures(scoreShared(shared, 'score-status.mjs', gold, analyseTexts(gold)) as StatusScore);
};

const statusFigures = (s: StatusScore): Figures => {
  const accuracy = (name: string, { acc, n }: Accuracy): Figures => figures(twoOf(n), { [name]: acc });
  return {
    ...prfOfItems('located', s.located),
    ...prfOfItems('status', s.status),
    ...prfOfItems('evidence', s.evidence),
    ...accuracy('evidence by', s.by),
    ...figures(twoOf(s.located.n ?? 0), { tightness: s.tightness }),
    ...figures(0, { 'like clusters': s.unlike === 0 ? 100 : 0 }),
    ...prfOfItems('cues', s.cues),
    ...accuracy('speaker', s.speaker),
    ...accuracy('source type', s.sourceType),
    ...prfOfItems('chain', s.chain),
    ...prfOfItems('hedges', s.hedges),
    ...prfOfItems('not claims', s.notClaims),
  };
};

const golden = (name: string): string => fileURLToPath(new URL(`../test/golden/${name}`, import.meta.url));

/** What is not annotated where only claims and evidence are. */
const CLAIMS_ALONE = /^(?:hedges|not claims|cues|speaker|source type|chain)/;

/** Texts that we annotated ourselves, scored like the annotated articles, but for what is not annotated there. */
const scoreOwn = (shared: string, passages: readonly Passage[], left: RegExp): Figures => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-'));
  try {
    const gold = join(folder, 'passages.jsonl');
    writeFileSync(gold, passages.map((passage) => JSON.stringify(passage)).join('\n'));
    const all = statusFigures(scoreShared(shared, 'score-status.mjs', gold, analyseTexts(gold)) as StatusScore);
    return Object.fromEntries(Object.entries(all).filter(([figure]) => !left.test(figure)));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

interface PagesScore extends Prf {
  readonly found: number;
  readonly alone: number;
  readonly articles: number;
  readonly others: number;
}

const scorePages = async (shared: string): Promise<Figures> => {
  const { readHtml } = await import('./read-html.ts');
  const folder = join(shared, 'pages/dev');
  const index = join(folder, 'index.jsonl');
  const urls = new Map(readLines(index).map((line) => [line.id, line.url]));
  const predicted = readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const id = name.slice(0, -'.html'.length);
      const page = readHtml(readFileSync(join(folder, name), 'utf8'), urls.get(id));
      return JSON.stringify(toContract(id, page.isArticle, analyse(page.article, models)));
    });
  const s = scoreShared(shared, 'score-pages.mjs', index, predicted.join('\n')) as PagesScore;
  return {
    ...figures(twoOf(s.articles), { 'articles found': s.found }),
    ...figures(twoOf(s.others), { 'others left alone': s.alone }),
    ...prf('text', s, LARGE_SET_SLACK),
  };
};

const scoreSentenceEnds = async (shared: string): Promise<Figures> => {
  const { scoreSentences } = await import('./evaluate-sentences.ts');
  const { precision, recall, f1, marked } = scoreSentences(join(shared, 'corpora/ud/gumfree.test.conllu'));
  return {
    ...prf('sentence ends', { p: precision, r: recall, f: f1 }, LARGE_SET_SLACK),
    ...prf('ends with a mark', { p: marked.precision, r: marked.recall, f: marked.f1 }, LARGE_SET_SLACK),
  };
};

const scoreNames = async (shared: string): Promise<Figures> => {
  const { scoreMentions } = await import('./evaluate-mentions.ts');
  const s = scoreMentions(join(shared, 'corpora/ud/gumfree.dev.conllu'), models);
  const prfOf = ({ right, predicted, gold }: typeof s.people): Prf => ({
    p: predicted > 0 ? (100 * right) / predicted : 0,
    r: gold > 0 ? (100 * right) / gold : 0,
    f: predicted + gold > 0 ? (200 * right) / (predicted + gold) : 0,
    n: gold,
  });
  return {
    ...prfOfItems('person names', prfOf(s.people)),
    ...prfOfItems('organisation names', prfOf(s.organisations)),
    ...prfOfItems('same name', prfOf(s.links)),
    ...figures(twoOf(s.pronouns.gold), { 'he and she': prfOf(s.pronouns).r }),
  };
};

const scoreReferences = async (): Promise<Figures> => {
  const { areOne, isRight, readPairs, readReferences } = await import('./evaluate-reference.ts');
  const table = (name: string): string =>
    fileURLToPath(new URL(`../test/golden/reference/${name}.txt`, import.meta.url));
  const [references, pairs] = [readReferences(table('discourse')), readPairs(table('clusters'))];
  const share = (right: number, all: number): number => (all > 0 ? (100 * right) / all : 0);
  return {
    ...figures(twoOf(references.length), {
      'claims meant': share(references.filter((row) => isRight(row, models)).length, references.length),
    }),
    ...figures(twoOf(pairs.length), {
      'pairs one or apart': share(pairs.filter((row) => areOne(row, models) === row.same).length, pairs.length),
    }),
  };
};

const scoreSameClaim = async (): Promise<Figures> => {
  const { readClaimPairs, scorePairs } = await import('./evaluate-same-claim.ts');
  const figuresOf = (name: string): Figures => {
    const pairs = readClaimPairs(fileURLToPath(new URL(`../test/golden/same-claim/${name}.txt`, import.meta.url)));
    const { same, conflicts, all } = scorePairs(pairs, models);
    return {
      ...figures(twoOf(same.taken), { [`${name} same P`]: same.p }),
      ...figures(twoOf(same.gold), { [`${name} same R`]: same.r }),
      ...figures(twoOf(conflicts.taken), { [`${name} conflicts P`]: conflicts.p }),
      ...figures(twoOf(conflicts.gold), { [`${name} conflicts R`]: conflicts.r }),
      ...figures(twoOf(pairs.length), { [`${name} all`]: all }),
    };
  };
  return { ...figuresOf('dev'), ...figuresOf('held-out'), ...figuresOf('fresh') };
};

/** By confidence, how often relations are right. */
export const reliability = (shared: string): readonly Reliability[] => measureReliability(shared, models);

const scoreShown = (shared: string): Figures =>
  Object.assign(
    {},
    ...reliability(shared).map(({ name, judgements }) => {
      const shown = judgements.filter((each) => each.shown);
      return figures(name === 'whole' ? LARGE_SET_SLACK : twoOf(shown.length), {
        [`${name}, shown`]: shareRight(shown),
      });
    }),
  );

/** The sets that can be measured, in the order of the table. */
export const evaluationSets: readonly EvaluationSet[] = [
  {
    name: 'polnear',
    title: 'PolNeAR dev, attribution',
    run: (s) => scoreAttribution(s, 'corpora/polnear/dev.jsonl', LARGE_SET_SLACK),
  },
  {
    name: 'wikinews',
    title: 'GUM Wikinews dev, attribution',
    run: (s) => scoreAttribution(s, 'corpora/gum-wikinews/dev.jsonl'),
  },
  { name: 'status-train', title: 'annotated articles, train', run: (s) => scoreStatus(s, 'status/train.jsonl') },
  { name: 'status-dev', title: 'annotated articles, dev', run: (s) => scoreStatus(s, 'status/dev.jsonl') },
  {
    name: 'passages',
    title: 'own passages (test/golden/passages)',
    run: (s) => scoreOwn(s, readPassages(golden('passages')), /^(?:hedges|not claims)/),
  },
  {
    name: 'unread',
    title: 'own passages that no rule was made from (test/golden/unread-passages)',
    run: (s) => scoreOwn(s, readPassages(golden('unread-passages')), CLAIMS_ALONE),
  },
  {
    name: 'later',
    title: 'own passages written later (test/golden/later-passages)',
    run: (s) => scoreOwn(s, readPassages(golden('later-passages')), CLAIMS_ALONE),
  },
  {
    name: 'unread-later',
    title: 'own passages written later that no rule was made from (test/golden/unread-later-passages)',
    run: (s) => scoreOwn(s, readPassages(golden('unread-later-passages')), CLAIMS_ALONE),
  },
  {
    name: 'real',
    title: 'real articles, own annotation (test/golden/real-articles)',
    run: (s) => scoreOwn(s, readRealArticles(golden('real-articles/read.jsonl'), s), CLAIMS_ALONE),
  },
  {
    name: 'unread-real',
    title: 'real articles, own annotation, that no rule was made from (test/golden/real-articles)',
    run: (s) => scoreOwn(s, readRealArticles(golden('real-articles/unread.jsonl'), s), CLAIMS_ALONE),
  },
  { name: 'shown', title: 'relations sure enough to be shown, how many are right', run: scoreShown },
  { name: 'seed', title: 'the seed article, items right', run: (s) => figures(2, scoreSeed(s, models)) },
  { name: 'pages', title: 'pages dev', run: scorePages },
  { name: 'mentions', title: 'GUM dev, news, interviews and lives, names and pronouns', run: scoreNames },
  { name: 'reference', title: 'own tables, what words refer to and which claims are one', run: scoreReferences },
  { name: 'same-claim', title: 'own pairs, one claim in two articles', run: scoreSameClaim },
  { name: 'sentences', title: 'GUM test, news and interviews, sentence ends', run: scoreSentenceEnds },
];

/** The figures of the named sets, or of all where none is named. */
export const evaluate = async (shared: string, names: readonly string[] = []): Promise<Record<string, Figures>> => {
  const bySet: Record<string, Figures> = {};
  for (const set of evaluationSets) {
    if (names.length === 0 || names.includes(set.name)) bySet[set.name] = await set.run(shared);
  }
  return bySet;
};
