import type { ArticleAnalysis } from '../src/article/analysis.ts';
import type { CharSpan } from '../src/article/span.ts';

/** A span as the contract prints it. */
export type PrintedSpan = readonly [start: number, end: number];

const printed = (span: CharSpan): PrintedSpan => [span.start, span.end];
const printedAll = (spans: readonly CharSpan[]): PrintedSpan[] => spans.map(printed);

/** One analysis in the shape of the contract: what `npm run --silent analyse` prints a line of. */
export const toContract = (id: string, isArticle: boolean, analysis: ArticleAnalysis) => {
  const { title, outlet, url, published, language } = analysis.metadata;
  return {
    id,
    text: analysis.text,
    article: { isArticle, title, outlet, url, published, language },
    sentences: analysis.sentences.map(({ span, kind, part }) => ({ span: printed(span), kind, part })),
    attributions: analysis.attributions.map((attribution) => ({
      id: attribution.id,
      source: printedAll(attribution.source),
      cue: printedAll(attribution.cue),
      content: printedAll(attribution.content),
      speaker: attribution.speaker,
      sourceType: attribution.sourceType,
      stance: attribution.stance,
      within: attribution.within,
      channel: attribution.channel && printed(attribution.channel),
      anonymityReason: attribution.anonymityReason && printed(attribution.anonymityReason),
      rule: attribution.rule,
      confidence: attribution.confidence,
      shown: attribution.shown,
    })),
    claims: analysis.claims.map((claim) => ({
      id: claim.id,
      span: printed(claim.span),
      sentence: claim.sentence,
      attribution: claim.attribution,
      certainty: claim.certainty,
      polarity: claim.polarity,
      hedges: printedAll(claim.hedges),
      cluster: claim.cluster,
      status: claim.status,
      evidence: claim.evidence.map((evidence) => ({
        span: printed(evidence.span),
        bears: evidence.bears,
        by: evidence.by,
        sourceType: evidence.sourceType,
        rule: evidence.rule,
        confidence: evidence.confidence,
        shown: evidence.shown,
      })),
      rule: claim.rule,
      confidence: claim.confidence,
      shown: claim.shown,
    })),
    notices: analysis.notices.map(({ kind, proof, about, rule, confidence, shown }) => ({
      kind,
      proof: printedAll(proof),
      about,
      rule,
      confidence,
      shown,
    })),
  };
};

/** What is printed for one document. */
export type ContractAnalysis = ReturnType<typeof toContract>;
