import { expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { articleFromText } from '../../../src/analysis/article-from-text.ts';
import { textOf } from '../../../src/article/span.ts';
import { loadModels } from '../../../tools/load-models.ts';

const models = loadModels();

/** The claims that the last sentence's words bear on. */
const meantBy = (text: string): string[] => {
  const { claims, sentences } = analyse(articleFromText(text), models);
  const last = sentences.at(-1)?.span.start ?? 0;
  return claims
    .filter(({ evidence }) => evidence.some(({ span }) => span.start >= last))
    .map(({ span }) => textOf(text, span));
};

test.for([
  ['The militia says it shot down two drones. The claim has not been verified.', ['it shot down two drones']],
  [
    'The Tarn agency reports that the Front has claimed responsibility for the fire. The report has not been verified.',
    ['responsibility for the fire'],
  ],
  ['Ostland says Vestland jammed its radar. Vestland has yet to comment on that.', ['Vestland jammed its radar']],
  [
    'Ostland says Vestland jammed its radar. Vestland has yet to comment on that development.',
    ['Vestland jammed its radar'],
  ],
  [
    'The army said it had killed sixty fighters. Those numbers could not be verified.',
    ['it had killed sixty fighters'],
  ],
  ['Nurses accuse Larn Hospital of hiding infections. The hospital denied this allegation.', ['hiding infections']],
  [
    'Guards said the gate was locked. Nurses said the ward was full. A cleaner contradicted the guards’ account.',
    ['the gate was locked'],
  ],
  [
    'Villagers said that soldiers had burned the orchard. Satellite images support their account.',
    ['soldiers had burned the orchard'],
  ],
  [
    'The company says its pill halves the risk of stroke. That is not confirmed.',
    ['its pill halves the risk of stroke'],
  ],
  ['A video shows guards firing at the crowd. The footage has not been verified.', ['guards firing at the crowd']],
  ['The lake froze on Sunday. The ferry stayed in.', []],
] as const)('%s', ([text, meant]) => expect(meantBy(text)).toEqual(meant));
