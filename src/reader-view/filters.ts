import type { ArticleAnalysis } from '../article/analysis.ts';
import { STATUS_PRECEDENCE } from '../article/claim.ts';
import { isMarked, type ShownClaim, type SourceKind } from '../article/shown.ts';
import { textOf } from '../article/span.ts';
import { whoSays } from '../ui/claim-words.ts';
import { KIND_LOOKS } from '../ui/kinds.ts';
import type { MessageKey, Say } from '../ui/say.ts';
import { STATUS_LOOKS } from '../ui/statuses.ts';
import { isQuoted } from './is-quoted.ts';

/** One choice among an article's claims. */
export interface Filter {
  readonly id: string;
  readonly word: MessageKey;
  readonly keeps: (shown: ShownClaim, analysis: ArticleAnalysis) => boolean;
}

/** Choices of one sort: a claim has to be of any that are made of each sort. */
export interface Facet {
  readonly id: 'status' | 'kind' | 'wording';
  readonly word: MessageKey;
  readonly options: readonly Filter[];
}

/** What is on the page, what carries a status, or all: one of them is always chosen. */
export const SCOPES = [
  { id: 'marked', word: 'filterMarked', keeps: (shown) => isMarked(shown, 'standard') },
  { id: 'status', word: 'filterStatus', keeps: ({ status }) => status !== 'none-stated' },
  { id: 'all', word: 'filterAll', keeps: () => true },
] as const satisfies readonly Filter[];

const KINDS = Object.keys(KIND_LOOKS) as readonly SourceKind[];

/** All choices beside the scope. */
export const FACETS: readonly Facet[] = [
  {
    id: 'status',
    word: 'facetStatus',
    options: STATUS_PRECEDENCE.map((wanted) => ({
      id: wanted,
      word: STATUS_LOOKS[wanted].word,
      keeps: ({ status }) => status === wanted,
    })),
  },
  {
    id: 'kind',
    word: 'facetKind',
    options: KINDS.map((wanted) => ({
      id: wanted,
      word: KIND_LOOKS[wanted].word,
      keeps: ({ kind }) => kind === wanted,
    })),
  },
  {
    id: 'wording',
    word: 'facetWording',
    options: [
      { id: 'hedged', word: 'filterHedged', keeps: ({ claim }) => claim.hedges.length > 0 },
      { id: 'quoted', word: 'filterQuoted', keeps: ({ claim }, { text }) => isQuoted(text, claim.span) },
    ],
  },
];

/** What the reader has chosen: a scope, filters by id, and words to be found. */
export interface Selection {
  readonly scope: (typeof SCOPES)[number]['id'];
  readonly filters: ReadonlySet<string>;
  readonly words: string;
}

/** What is shown before the reader has chosen. */
export const AT_FIRST: Selection = { scope: 'marked', filters: new Set(), words: '' };

/** A choice with the number of claims that it would show beside the other choices made. */
export interface Counted {
  readonly option: Filter;
  readonly count: number;
}

/** Chooses among the claims of one article. */
export class Sieve {
  readonly #claims: readonly ShownClaim[];
  readonly #analysis: ArticleAnalysis;
  readonly #say: Say;
  readonly #haystacks = new Map<ShownClaim, string>();

  constructor(claims: readonly ShownClaim[], analysis: ArticleAnalysis, say: Say) {
    this.#claims = claims;
    this.#analysis = analysis;
    this.#say = say;
  }

  /** The claims that a selection keeps. */
  kept(selection: Selection): readonly ShownClaim[] {
    return this.#claims.filter(
      (shown) => this.#inScope(shown, selection.scope) && this.#passes(shown, selection, undefined),
    );
  }

  /** The scopes with how many claims each would show. */
  scopes(selection: Selection): readonly Counted[] {
    const passing = this.#claims.filter((shown) => this.#passes(shown, selection, undefined));
    return SCOPES.map((option) => ({
      option,
      count: passing.filter((shown) => option.keeps(shown)).length,
    }));
  }

  /** The options of a facet that some claim of the article has. */
  options(facet: Facet, selection: Selection): readonly Counted[] {
    const passing = this.#claims.filter(
      (shown) => this.#inScope(shown, selection.scope) && this.#passes(shown, selection, facet),
    );
    const keeps = (option: Filter) => (shown: ShownClaim) => option.keeps(shown, this.#analysis);
    return facet.options
      .filter((option) => this.#claims.some(keeps(option)))
      .map((option) => ({ option, count: passing.filter(keeps(option)).length }));
  }

  #haystack(shown: ShownClaim): string {
    const made =
      this.#haystacks.get(shown) ??
      plain(`${textOf(this.#analysis.text, shown.claim.span)} ${whoSays(shown, this.#analysis, this.#say)}`);
    this.#haystacks.set(shown, made);
    return made;
  }

  #inScope(shown: ShownClaim, scope: Selection['scope']): boolean {
    return SCOPES.find(({ id }) => id === scope)?.keeps(shown) ?? true;
  }

  #passes(shown: ShownClaim, { filters, words }: Selection, except: Facet | undefined): boolean {
    const wanted = plain(words.trim());
    if (wanted !== '' && !this.#haystack(shown).includes(wanted)) return false;
    return FACETS.every((facet) => {
      const chosen = facet === except ? [] : facet.options.filter(({ id }) => filters.has(id));
      return chosen.length === 0 || chosen.some((option) => option.keeps(shown, this.#analysis));
    });
  }
}

/** Lower case without accents, and with straight marks: as people type when they search. */
const plain = (words: string): string =>
  words.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').toLowerCase();
