import type { ArticleAnalysis } from '../../src/article/analysis.ts';
import type { ArticleMetadata } from '../../src/article/article.ts';
import type { Attribution } from '../../src/article/attribution.ts';
import type { Claim, Evidence } from '../../src/article/claim.ts';
import type { ClassifiedSentence } from '../../src/article/sentence.ts';
import type { CharSpan } from '../../src/article/span.ts';

/** An analysis put together by hand: one sentence a line, spans given as the words that they hold. */
export class AnalysisBuilder {
  readonly #text: string;
  readonly #metadata: ArticleMetadata;
  readonly #sentences: ClassifiedSentence[] = [];
  readonly #attributions: Attribution[] = [];
  readonly #claims: Claim[] = [];

  constructor(lines: readonly string[], metadata: ArticleMetadata = {}) {
    this.#text = lines.join('\n\n');
    this.#metadata = metadata;
    let start = 0;
    lines.forEach((line, block) => {
      const span = { start, end: start + line.length };
      this.#sentences.push({
        span,
        tokens: { start: 0, end: 0 },
        block,
        part: 'body',
        kind: 'claim',
        rule: 'test/line',
      });
      start = span.end + 2;
    });
  }

  /** The place of the first of these words. */
  span(words: string): CharSpan {
    const start = this.#text.indexOf(words);
    if (start < 0) throw new Error(`the text does not have “${words}”`);
    return { start, end: start + words.length };
  }

  /** An attribution, and its id. */
  attribution(source: string | null, cue: string, content: string, rest: Partial<Attribution> = {}): string {
    const id = `a${this.#attributions.length + 1}`;
    this.#attributions.push({
      id,
      source: source === null ? [] : [this.span(source)],
      cue: cue === '' ? [] : [this.span(cue)],
      content: [this.span(content)],
      speaker: source,
      sourceType: source === null ? 'none-stated' : 'named-person',
      stance: 'asserts',
      within: null,
      channel: null,
      anonymityReason: null,
      rule: 'test/attribution',
      confidence: 0.9,
      shown: true,
      ...rest,
    });
    return id;
  }

  /** Words that bear on a claim. */
  evidence(words: string, bears: Evidence['bears'], rest: Partial<Evidence> = {}): Evidence {
    const span = this.span(words);
    return { span, bears, by: null, sourceType: null, rule: 'test/evidence', confidence: 0.9, shown: true, ...rest };
  }

  /** A claim. */
  claim(words: string, attribution: readonly string[] = [], rest: Partial<Claim> = {}): this {
    const span = this.span(words);
    const id = `c${this.#claims.length + 1}`;
    this.#claims.push({
      id,
      span,
      sentence: this.#sentences.findIndex((sentence) => span.start < sentence.span.end),
      attribution,
      certainty: 'certain',
      polarity: 'positive',
      hedges: [],
      cluster: id,
      status: 'none-stated',
      evidence: [],
      rule: 'test/claim',
      confidence: 0.9,
      shown: true,
      ...rest,
    });
    return this;
  }

  /** The whole. */
  build(): ArticleAnalysis {
    return {
      text: this.#text,
      metadata: this.#metadata,
      sentences: this.#sentences,
      attributions: this.#attributions,
      claims: this.#claims,
      notices: [],
    };
  }
}
