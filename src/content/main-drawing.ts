import { Drawing } from './drawing.ts';
import { offerPart } from './parts.ts';

offerPart('drawing', (document, language, wishes, later) => new Drawing(document, language, wishes, later));
