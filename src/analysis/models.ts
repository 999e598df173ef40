import type { AttributionModel } from './attribution/model.ts';
import type { Tagger } from './syntax/tagger.ts';

/** The trained weights that the analysis may use, already read; each may be missing, and rules then do its work alone. */
export interface Models {
  readonly tagger?: Tagger;
  readonly attribution?: AttributionModel;
}
