/** One claim as the index has it. */
export interface IndexEntry {
  readonly id: number;
  readonly article: number;
  /** When it was read, in milliseconds since 1970. */
  readonly at: number;
  /** Terms that tell which claims may say the same. */
  readonly match: readonly string[];
  /** More terms to be found by. */
  readonly words: readonly string[];
}

/** A page of the dictionary as it is stored: terms by their number, one a line. */
export interface TermPage {
  readonly terms: string;
}

/** A page of claims as it is stored: columns of equal length, and all their terms one after the other. */
export interface ClaimPage {
  readonly ids: Float64Array;
  readonly articles: Uint32Array;
  readonly times: Float64Array;
  /** How many of a claim's terms, the first ones, are for matching; and how many there are. */
  readonly matches: Uint8Array;
  readonly counts: Uint8Array;
  readonly terms: Uint32Array;
}

/** A claim that may say the same as another. */
export interface Candidate {
  readonly id: number;
  readonly article: number;
  /** The share of the weight of both claims' terms that they have in common. */
  readonly score: number;
}

/** What has to be stored after a change, by the page's name. */
export type DirtyPages = ReadonlyMap<string, TermPage | ClaimPage>;

const TERMS_A_PAGE = 1000;
const CLAIMS_A_PAGE = 512;
const MOST_TERMS = 255;
/** Terms that more claims have are looked up only where a claim has no rarer ones. */
const COMMON = 800;
const RAREST = 4;
/** Of the weight of its terms, how much a claim shares with a candidate at least: by the terms looked up, and by all. */
const LEAST_ROUGH = 0.15;
/** And of the terms looked up, how much of what the best candidate shares. */
const OF_THE_BEST = 0.5;
const SHARED_OF_SHORTER = 0.55;
const SHARED = 0.42;

/**
 * An inverted index over all claims, small enough for memory: from a term to the claims that have it. It is stored in pages,
 * so that an article costs the last page of each kind, and is read whole when the background starts.
 */
export class ClaimIndex {
  readonly #terms: string[] = [];
  readonly #numbers = new Map<string, number>();
  #sorted: readonly string[] | undefined;
  readonly #ids: number[] = [];
  readonly #articles: number[] = [];
  readonly #times: number[] = [];
  readonly #matches: number[] = [];
  /** Where each claim's terms begin; one more at the end. */
  readonly #starts: number[] = [0];
  #flat = new Uint32Array(1024);
  /** For each term the places of its claims, in order. */
  readonly #places: (Uint32Array | number[])[] = [];
  /** For each term, how many claims have it that are still there. */
  readonly #uses: number[] = [];
  /** For each page, the place of its first claim. */
  readonly #pages: number[] = [];
  #scores = new Float32Array(0);
  #live = 0;

  /** Reads an index as it was stored; throws where the pages don't fit together. */
  static read(terms: readonly TermPage[], claims: readonly ClaimPage[]): ClaimIndex {
    const index = new ClaimIndex();
    for (const page of terms) for (const term of page.terms.split('\n')) index.#addTerm(term);
    index.#readClaims(claims);
    return index;
  }

  /** How many claims it holds. */
  get size(): number {
    return this.#live;
  }

  /** The largest id in it; -1 where it is empty. */
  get lastId(): number {
    return this.#ids.at(-1) ?? -1;
  }

  /** Adds claims with larger ids than all others, and tells what has to be stored. */
  add(entries: readonly IndexEntry[]): DirtyPages {
    const firstNew = this.#terms.length;
    const firstPage = Math.max(0, this.#pages.length - 1);
    for (const entry of entries) this.#addOne(entry);
    const dirty = new Map<string, TermPage | ClaimPage>();
    if (this.#terms.length > firstNew)
      for (let page = Math.floor(firstNew / TERMS_A_PAGE); page * TERMS_A_PAGE < this.#terms.length; page++)
        dirty.set(`terms:${page}`, this.#termPage(page));
    if (entries.length > 0)
      for (let page = firstPage; page < this.#pages.length; page++) dirty.set(`claims:${page}`, this.#claimPage(page));
    return dirty;
  }

  /** Takes out all claims of these articles, and tells what has to be stored. */
  remove(articles: ReadonlySet<number>): DirtyPages {
    return this.#removeWhere((place) => articles.has(this.#articles[place] ?? 0));
  }

  /** Takes out claims by their ids, and tells what has to be stored. */
  removeClaims(ids: ReadonlySet<number>): DirtyPages {
    return this.#removeWhere((place) => ids.has(this.#ids[place] ?? -1));
  }

  #removeWhere(goes: (place: number) => boolean): DirtyPages {
    const touched = new Set<number>();
    const forgotten = new Set<number>();
    let page = 0;
    for (let place = 0; place < this.#ids.length; place++) {
      while (page + 1 < this.#pages.length && place >= (this.#pages[page + 1] ?? 0)) page++;
      if (this.#articles[place] === 0 || !goes(place)) continue;
      this.#articles[place] = 0;
      this.#live--;
      touched.add(page);
      for (const number of this.#forgetTermsOf(place)) forgotten.add(Math.floor(number / TERMS_A_PAGE));
    }
    return new Map<string, TermPage | ClaimPage>([
      ...[...touched].map((each) => [`claims:${each}`, this.#claimPage(each)] as const),
      ...[...forgotten].map((each) => [`terms:${each}`, this.#termPage(each)] as const),
    ]);
  }

  /**
   * The claims of other articles that may say the same, best first: those that share most of the weight of both claims' terms, a
   * term weighing the more the fewer claims have it.
   */
  candidates(match: readonly string[], without: number, most: number): Candidate[] {
    const known = match
      .flatMap((term) => {
        const number = this.#numbers.get(term);
        return number === undefined ? [] : [number];
      })
      .map((number) => ({ number, count: this.#places[number]?.length ?? 0 }))
      .sort((a, b) => a.count - b.count);
    const weight =
      known.reduce((sum, { count }) => sum + this.#weight(count), 0) + (match.length - known.length) * this.#weight(1);
    const scores = this.#emptyScores();
    const touched: number[] = [];
    let unasked = 0;
    known.forEach(({ number, count }, rank) => {
      const worth = this.#weight(count);
      if (count > COMMON && rank >= RAREST) {
        unasked += worth;
        return;
      }
      const places = this.#places[number] ?? [];
      // Of a common term the latest claims are enough: an event is told of within days.
      for (let at = Math.max(0, places.length - 4 * COMMON); at < places.length; at++) {
        const place = places[at] ?? 0;
        if (scores[place] === 0) touched.push(place);
        scores[place] = (scores[place] ?? 0) + worth;
      }
    });
    const found: Candidate[] = [];
    const terms = new Set(known.map(({ number }) => number));
    // What a claim may share beyond the terms looked up can't be more than these weigh.
    const best = touched.reduce((most, place) => Math.max(most, scores[place] ?? 0), 0);
    const least = Math.max(SHARED * weight - unasked, LEAST_ROUGH * weight, OF_THE_BEST * best);
    for (const place of touched) {
      const rough = scores[place] ?? 0;
      scores[place] = 0;
      const article = this.#articles[place] ?? 0;
      if (article === 0 || article === without || rough < least) continue;
      const { shared, all } = this.#overlap(place, terms);
      if (shared < SHARED_OF_SHORTER * Math.min(weight, all) || shared < SHARED * Math.max(weight, all)) continue;
      found.push({ id: this.#ids[place] ?? 0, article, score: shared / (weight + all - shared) });
    }
    return found.sort((a, b) => b.score - a.score || b.id - a.id).slice(0, most);
  }

  /** The claims that have all of these words, the latest first; of the last word only the beginning may be there yet. */
  search(wanted: readonly WantedTerm[], limits: SearchLimits): { readonly ids: number[]; readonly total: number } {
    const need = wanted.map((term) => this.#wanted(term));
    const { after, before, from, count, without } = limits;
    const marks = new Uint8Array(this.#ids.length);
    need.forEach((numbers, round) => {
      for (const number of numbers)
        for (const place of this.#places[number] ?? []) if (marks[place] === round) marks[place] = round + 1;
    });
    const ids: number[] = [];
    let total = 0;
    for (let place = marks.length - 1; place >= 0; place--) {
      const article = this.#articles[place] ?? 0;
      if (marks[place] !== need.length || article === 0 || without.has(article)) continue;
      const at = this.#times[place] ?? 0;
      if (at < after || at > before) continue;
      total++;
      if (total > from && ids.length < count) ids.push(this.#ids[place] ?? 0);
    }
    return { ids, total };
  }

  /** The article of a claim; undefined where it is not there. */
  articleOf(id: number): number | undefined {
    const place = this.#placeOf(id);
    return place === undefined || this.#articles[place] === 0 ? undefined : this.#articles[place];
  }

  /** The terms that begin so, with how many claims have each, the commonest first. */
  termsWith(prefix: string, most: number): { readonly term: string; readonly count: number }[] {
    return this.#beginning(prefix)
      .map((term) => ({ term, count: this.#uses[this.#numbers.get(term) ?? -1] ?? 0 }))
      .sort((a, b) => b.count - a.count)
      .slice(0, most);
  }

  #wanted({ term, beginning, alternatives = [] }: WantedTerm): readonly number[] {
    const terms = beginning ? this.#beginning(term).filter((each) => !/^[\^#~]|^[a-z]:/.test(each)) : [term];
    return [...new Set([...terms, ...alternatives])].flatMap((each) => {
      const number = this.#numbers.get(each);
      return number === undefined ? [] : [number];
    });
  }

  #beginning(prefix: string): readonly string[] {
    this.#sorted ??= [...this.#terms].sort();
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (this.#sorted[end]?.startsWith(prefix)) end++;
    return this.#sorted.slice(low, end);
  }

  #placeOf(id: number): number | undefined {
    let [low, high] = [0, this.#ids.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const here = this.#ids[middle] ?? 0;
      if (here === id) return middle;
      if (here < id) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  #weight(count: number): number {
    return Math.log(1 + (this.#ids.length + 1) / (count + 0.5));
  }

  #overlap(place: number, terms: ReadonlySet<number>): { readonly shared: number; readonly all: number } {
    const start = this.#starts[place] ?? 0;
    let [shared, all] = [0, 0];
    for (let at = start; at < start + (this.#matches[place] ?? 0); at++) {
      const number = this.#flat[at] ?? 0;
      const weight = this.#weight(this.#places[number]?.length ?? 0);
      all += weight;
      if (terms.has(number)) shared += weight;
    }
    return { shared, all };
  }

  #emptyScores(): Float32Array {
    if (this.#scores.length < this.#ids.length) this.#scores = new Float32Array(this.#ids.length * 1.2 + 1024);
    return this.#scores;
  }

  #number(term: string): number {
    return this.#numbers.get(term) ?? this.#addTerm(term);
  }

  /** An empty line is the place of a term that was forgotten. */
  #addTerm(term: string): number {
    const number = this.#terms.length;
    this.#terms.push(term);
    this.#uses.push(0);
    if (term !== '') this.#numbers.set(term, number);
    this.#sorted = undefined;
    return number;
  }

  /** Words that no claim has any more must not outlive the articles that they came from. */
  #forgetTermsOf(place: number): readonly number[] {
    const forgotten: number[] = [];
    for (let at = this.#starts[place] ?? 0; at < (this.#starts[place + 1] ?? 0); at++) {
      const number = this.#flat[at] ?? 0;
      const uses = (this.#uses[number] ?? 1) - 1;
      this.#uses[number] = uses;
      if (uses > 0) continue;
      this.#numbers.delete(this.#terms[number] ?? '');
      this.#terms[number] = '';
      this.#sorted = undefined;
      forgotten.push(number);
    }
    return forgotten;
  }

  #addOne({ id, article, at, match, words }: IndexEntry): void {
    if (id <= this.lastId) throw new Error(`claim ${id} comes after ${this.lastId}`);
    const place = this.#ids.length;
    const lastPage = this.#pages.at(-1);
    if (lastPage === undefined || place - lastPage >= CLAIMS_A_PAGE) this.#pages.push(place);
    const matches = match.slice(0, MOST_TERMS);
    const terms = [...matches, ...words].slice(0, MOST_TERMS);
    this.#ids.push(id);
    this.#articles.push(article);
    this.#times.push(at);
    this.#matches.push(matches.length);
    this.#live++;
    let end = this.#starts[place] ?? 0;
    for (const term of terms) {
      const number = this.#number(term);
      this.#put(end++, number);
      this.#uses[number] = (this.#uses[number] ?? 0) + 1;
      const places = this.#places[number];
      if (Array.isArray(places)) places.push(place);
      else this.#places[number] = places === undefined ? [place] : [...places, place];
    }
    this.#starts.push(end);
  }

  #put(at: number, number: number): void {
    if (at >= this.#flat.length) {
      const larger = new Uint32Array(this.#flat.length * 2);
      larger.set(this.#flat);
      this.#flat = larger;
    }
    this.#flat[at] = number;
  }

  #readClaims(pages: readonly ClaimPage[]): void {
    const total = pages.reduce((sum, { terms }) => sum + terms.length, 0);
    this.#flat = new Uint32Array(Math.max(1024, total * 1.1));
    const counts = new Uint32Array(this.#terms.length);
    let end = 0;
    for (const page of pages) {
      this.#pages.push(this.#ids.length);
      this.#flat.set(page.terms, end);
      for (let row = 0; row < page.ids.length; row++) {
        this.#ids.push(page.ids[row] ?? 0);
        this.#articles.push(page.articles[row] ?? 0);
        this.#times.push(page.times[row] ?? 0);
        this.#matches.push(page.matches[row] ?? 0);
        const next = end + (page.counts[row] ?? 0);
        for (let at = end; at < next; at++) {
          const number = this.#flat[at] ?? 0;
          if (number >= counts.length) throw new Error('a claim has a term that the dictionary lacks');
          counts[number] = (counts[number] ?? 0) + 1;
        }
        end = next;
        this.#starts.push(end);
        this.#live++;
      }
    }
    if (end !== total) throw new Error('the pages of the index do not fit together');
    counts.forEach((count, number) => {
      this.#places[number] = new Uint32Array(count);
      this.#uses[number] = count;
    });
    counts.fill(0);
    for (let place = 0; place < this.#ids.length; place++)
      for (let at = this.#starts[place] ?? 0; at < (this.#starts[place + 1] ?? 0); at++) {
        const number = this.#flat[at] ?? 0;
        const list = this.#places[number];
        const filled = counts[number] ?? 0;
        if (list !== undefined) list[filled] = place;
        counts[number] = filled + 1;
      }
  }

  #termPage(page: number): TermPage {
    return { terms: this.#terms.slice(page * TERMS_A_PAGE, (page + 1) * TERMS_A_PAGE).join('\n') };
  }

  #claimPage(page: number): ClaimPage {
    const [first, end] = [this.#pages[page] ?? 0, this.#pages[page + 1] ?? this.#ids.length];
    const rows: number[] = [];
    for (let place = first; place < end; place++) if (this.#articles[place] !== 0) rows.push(place);
    const terms: number[] = [];
    const counts: number[] = [];
    for (const place of rows) {
      const [from, to] = [this.#starts[place] ?? 0, this.#starts[place + 1] ?? 0];
      for (let at = from; at < to; at++) terms.push(this.#flat[at] ?? 0);
      counts.push(to - from);
    }
    return {
      ids: Float64Array.from(rows, (place) => this.#ids[place] ?? 0),
      articles: Uint32Array.from(rows, (place) => this.#articles[place] ?? 0),
      times: Float64Array.from(rows, (place) => this.#times[place] ?? 0),
      matches: Uint8Array.from(rows, (place) => this.#matches[place] ?? 0),
      counts: Uint8Array.from(counts),
      terms: Uint32Array.from(terms),
    };
  }
}

/** A term that must be there, or that others may stand for. */
export interface WantedTerm {
  readonly term: string;
  /** Any word that begins so. */
  readonly beginning?: boolean;
  readonly alternatives?: readonly string[];
}

/** Which of the claims found are wanted. */
export interface SearchLimits {
  /** Read in this time, in milliseconds since 1970. */
  readonly after: number;
  readonly before: number;
  /** How many of the latest to pass over, and how many to give at most. */
  readonly from: number;
  readonly count: number;
  /** Articles that are about to be deleted. */
  readonly without: ReadonlySet<number>;
}
