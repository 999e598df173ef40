import { csvFormat } from './csv.ts';
import type { ExportFormat } from './format.ts';
import { hearsayFormat } from './hearsay.ts';
import { claimJsonLdFormat, hypothesisFormat, webAnnotationFormat } from './json-formats.ts';
import { markdownFormat } from './markdown.ts';

/** All formats, in the order in which a reader is offered them; made anew for each file. */
export const exportFormats = (): readonly ExportFormat[] => [
  hearsayFormat,
  csvFormat,
  markdownFormat,
  webAnnotationFormat(),
  hypothesisFormat(),
  claimJsonLdFormat(),
];
