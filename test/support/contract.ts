import { NOTICE_KINDS } from '../../src/article/notice.ts';
import type { ContractAnalysis, PrintedSpan } from '../../tools/contract.ts';
import { type Check, fields, flag, index, listOf, nullable, oneOf, share, text, that } from './schema.ts';

const span = that(
  'a span',
  (value) =>
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((at) => Number.isInteger(at) && at >= 0) &&
    value[0] < value[1],
);

const decision = { rule: text, confidence: share, shown: flag };

const sourceType = oneOf(
  'named-person',
  'named-organisation',
  'unnamed-person',
  'unnamed-group',
  'document',
  'outlet',
  'none-stated',
);

const stance = oneOf(
  'asserts',
  'denies',
  'confirms',
  'disputes',
  'declines-comment',
  'believes',
  'fears',
  'warns',
  'asks',
  'promises',
  'reports',
);

const statuses = [
  'verified',
  'confirmed',
  'corroborated',
  'unverified',
  'disputed',
  'denied',
  'no-comment',
  'alleged',
  'awaiting',
] as const;

const evidence = fields({
  span,
  bears: oneOf(...statuses, 'source-caveat'),
  by: nullable(text),
  sourceType: nullable(sourceType),
  ...decision,
});

const shape: Check = fields({
  id: text,
  text,
  article: fields({
    isArticle: flag,
    'title?': text,
    'outlet?': text,
    'url?': text,
    'published?': text,
    'language?': text,
  }),
  sentences: listOf(
    fields({
      span,
      kind: oneOf('claim', 'verification', 'question', 'framing', 'opinion', 'label'),
      part: oneOf('headline', 'dek', 'summary', 'body', 'caption'),
    }),
  ),
  attributions: listOf(
    fields({
      id: text,
      source: listOf(span),
      cue: listOf(span),
      content: listOf(span),
      speaker: nullable(text),
      sourceType,
      stance,
      within: nullable(text),
      channel: nullable(span),
      anonymityReason: nullable(span),
      ...decision,
    }),
  ),
  claims: listOf(
    fields({
      id: text,
      span,
      sentence: index,
      attribution: listOf(text),
      certainty: oneOf('certain', 'probable', 'possible', 'uncommitted'),
      polarity: oneOf('positive', 'negative'),
      hedges: listOf(span),
      cluster: text,
      status: oneOf(...statuses, 'none-stated'),
      evidence: listOf(evidence),
      ...decision,
    }),
  ),
  // Ours beyond the contract.
  'notices?': listOf(fields({ kind: oneOf(...NOTICE_KINDS), proof: listOf(span), about: nullable(text), ...decision })),
});

/** Where one printed line does not keep the contract: its shape first, and then what its parts say of each other. */
export const contractProblems = (value: unknown): readonly string[] => {
  const problems = shape(value, 'line');
  return problems.length > 0 ? problems : relationProblems(value as ContractAnalysis);
};

const relationProblems = (analysis: ContractAnalysis): string[] => [
  ...spanProblems(analysis),
  ...coverageProblems(analysis),
  ...attributionProblems(analysis),
  ...claimProblems(analysis),
];

const spanProblems = ({
  text: whole,
  sentences,
  attributions,
  claims,
  notices,
}: Partial<Pick<ContractAnalysis, 'notices'>> & Omit<ContractAnalysis, 'notices'>): string[] => {
  const spans: PrintedSpan[] = [
    ...(notices ?? []).flatMap(({ proof }) => proof),
    ...sentences.map((sentence) => sentence.span),
    ...attributions.flatMap(({ source, cue, content, channel, anonymityReason }) => [
      ...source,
      ...cue,
      ...content,
      ...(channel ? [channel] : []),
      ...(anonymityReason ? [anonymityReason] : []),
    ]),
    ...claims.flatMap((claim) => [claim.span, ...claim.hedges, ...claim.evidence.map((item) => item.span)]),
  ];
  return spans.filter(([, end]) => end > whole.length).map((each) => `${each} runs past the text`);
};

const coverageProblems = ({ text: whole, sentences }: ContractAnalysis): string[] => {
  let at = 0;
  const problems: string[] = [];
  for (const {
    span: [start, end],
  } of sentences) {
    if (start < at) problems.push(`the sentence at ${start} overlaps the one before`);
    if (whole.slice(at, start).trim() !== '') problems.push(`no sentence covers “${whole.slice(at, start).trim()}”`);
    at = end;
  }
  if (whole.slice(at).trim() !== '') problems.push(`no sentence covers “${whole.slice(at).trim()}”`);
  return problems;
};

const attributionProblems = ({ attributions }: ContractAnalysis): string[] => {
  const ids = new Set(attributions.map(({ id }) => id));
  return [
    ...(ids.size < attributions.length ? ['two attributions share an id'] : []),
    ...attributions.flatMap(({ id, within }) =>
      within === null || (ids.has(within) && within !== id) ? [] : [`${id} is within ${within}`],
    ),
    ...attributions
      .filter(({ source, sourceType: type }) => source.length === 0 && type !== 'none-stated')
      .map(({ id, sourceType: type }) => `${id} has no words for a source but is ${type}`),
  ];
};

const claimProblems = ({ sentences, attributions, claims }: ContractAnalysis): string[] => {
  const ids = new Set(attributions.map(({ id }) => id));
  return [
    ...(new Set(claims.map(({ id }) => id)).size < claims.length ? ['two claims share an id'] : []),
    ...claims.flatMap((claim) => {
      const sentence = sentences[claim.sentence];
      const inside = sentence !== undefined && sentence.span[0] <= claim.span[0] && claim.span[1] <= sentence.span[1];
      return [
        ...(inside ? [] : [`${claim.id} is not inside its sentence`]),
        ...claim.attribution.filter((id) => !ids.has(id)).map((id) => `${claim.id} names an attribution ${id}`),
        ...(claim.cluster === '' ? [`${claim.id} has no cluster`] : []),
        ...(claim.status !== 'none-stated' && !claim.evidence.some(({ bears }) => bears === claim.status)
          ? [`${claim.id} is ${claim.status} with no words that say so`]
          : []),
      ];
    }),
  ];
};
