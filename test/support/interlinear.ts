import type { Attribution } from '../../src/article/attribution.ts';
import type { CharSpan } from '../../src/article/span.ts';

/** The passages of a golden file: runs of lines that are neither empty, nor a heading, nor an annotation. */
export const goldenPassages = (file: string): string[] =>
  file
    .split(/\n\s*\n/)
    .map((part) =>
      part
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.startsWith('#') && !line.startsWith('  '))
        .join('\n\n'),
    )
    .filter((passage) => passage !== '');

/** A passage's text with, under it, who says what; "nobody" where no rule fires. */
export const interlinear = (text: string, attributions: readonly Attribution[]): string => {
  const lines = attributions.map((attribution) => `  ${annotation(text, attribution, attributions)}`);
  return [...text.split('\n\n'), ...(lines.length === 0 ? ['  nobody'] : lines)].join('\n');
};

const annotation = (text: string, attribution: Attribution, all: readonly Attribution[]): string => {
  const words = (spans: readonly CharSpan[]): string =>
    spans
      .map((span) => text.slice(span.start, span.end))
      .join(' … ')
      .replace(/\s+/g, ' ');
  const outer = all.findIndex((other) => other.id === attribution.within);
  const details = [
    `${attribution.speaker ?? 'not stated'} (${attribution.sourceType})`,
    attribution.stance,
    attribution.rule,
    ...(outer < 0 ? [] : [`within ${outer + 1}`]),
    ...(attribution.channel === null ? [] : [`channel: ${words([attribution.channel])}`]),
    ...(attribution.anonymityReason === null ? [] : [`anonymous: ${words([attribution.anonymityReason])}`]),
  ];
  return `[${words(attribution.source)}] <${words(attribution.cue)}> {${words(attribution.content)}} = ${details.join(', ')}`;
};

/** A golden file written anew: its heading, and each passage with its annotations. */
export const rewriteGolden = (file: string, annotate: (passage: string) => readonly Attribution[]): string => {
  const heading = file.split('\n').find((line) => line.startsWith('#')) ?? '#';
  return `${[heading, ...goldenPassages(file).map((passage) => interlinear(passage, annotate(passage)))].join('\n\n')}\n`;
};
