import { Drawing } from './drawing.ts';
import { offerPart } from './parts.ts';

offerPart('drawing', (language, wishes, later) => new Drawing(language, wishes, later));
