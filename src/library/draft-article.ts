import type { ArticleAnalysis } from '../article/analysis.ts';
import type { RememberedArticle, RememberedClaim } from '../article/remembered.ts';
import { type ShownClaim, shownClaims } from '../article/shown.ts';
import { textOf } from '../article/span.ts';
import { textDirectives } from '../article/text-directive.ts';
import { topicOf } from '../same-claim/topic.ts';

/** A claim before the library has given it an id. */
export interface DraftClaim extends Omit<RememberedClaim, 'id' | 'formerly'> {
  /** Its id in the analysis. */
  readonly analysed: string;
}

/** An article that was read, ready to be remembered. */
export interface ArticleDraft
  extends Pick<
    RememberedArticle,
    'address' | 'site' | 'outlet' | 'title' | 'author' | 'published' | 'language' | 'topic'
  > {
  /** The same for the same text. */
  readonly key: string;
  readonly readAt: number;
  readonly claims: readonly DraftClaim[];
}

const CONTEXT = 32;

/** What is remembered of an article: the claims that a reader is shown, and what the page states about itself; not its text. */
export const draftArticle = (analysis: ArticleAnalysis, address: string, key: string, readAt: number): ArticleDraft => {
  const { metadata } = analysis;
  const directiveTo = textDirectives(analysis.text);
  const page = address.replace(/#.*$/s, '');
  return {
    address: page,
    site: URL.parse(page)?.hostname.replace(/^www\./, '') ?? '',
    ...(metadata.outlet !== undefined && { outlet: metadata.outlet }),
    ...(metadata.title !== undefined && { title: metadata.title }),
    ...(metadata.author !== undefined && { author: metadata.author }),
    ...(metadata.published !== undefined && { published: metadata.published }),
    ...(metadata.language !== undefined && { language: metadata.language }),
    topic: topicOf(headlines(analysis)),
    key,
    readAt,
    claims: shownClaims(analysis).map((shown) => ({
      ...draftClaim(shown, analysis, readAt),
      directive: directiveTo(shown.claim.span) ?? '',
    })),
  };
};

const headlines = (analysis: ArticleAnalysis): string[] => {
  const lines = analysis.sentences.filter(({ part }) => part === 'headline' || part === 'dek');
  const words = lines.slice(0, 4).map(({ span }) => textOf(analysis.text, span));
  return analysis.metadata.title === undefined ? words : [analysis.metadata.title, ...words];
};

const draftClaim = (
  shown: ShownClaim,
  { text, sentences }: ArticleAnalysis,
  readAt: number,
): Omit<DraftClaim, 'directive'> => {
  const { claim } = shown;
  const { span } = claim;
  const sentence = sentences[claim.sentence]?.span ?? span;
  return {
    analysed: claim.id,
    words: textOf(text, span),
    sentence: textOf(text, sentence),
    before: text.slice(Math.max(0, span.start - CONTEXT), span.start),
    after: text.slice(span.end, span.end + CONTEXT),
    start: span.start,
    part: shown.part,
    kind: shown.kind,
    hops: shown.hops.map((hop) => ({
      name: hop.sourceType === 'none-stated' ? null : (hop.speaker ?? wordsOf(text, hop.source)),
      type: hop.sourceType,
      stance: hop.stance,
      cue: hop.cue.map((cue) => textOf(text, cue)).join(' … '),
      channel: hop.channel === null ? null : textOf(text, hop.channel),
    })),
    status: shown.status,
    evidence: shown.evidence.map(({ span: words, bears, by, sourceType }) => ({
      words: textOf(text, words),
      bears,
      by,
      sourceType,
    })),
    certainty: claim.certainty,
    polarity: claim.polarity,
    hedges: claim.hedges.map((hedge) => textOf(text, hedge)),
    readAt,
  };
};

const wordsOf = (text: string, spans: ShownClaim['hops'][number]['source']): string | null =>
  spans[0] === undefined ? null : textOf(text, spans[0]);
