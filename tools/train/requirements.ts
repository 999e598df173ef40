import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where training finds what it needs. */
export interface Requirements {
  readonly ok: true;
  readonly shared: string;
  /** A Python that has PyTorch; empty where none is asked for. */
  readonly python: string;
}

/** What is missing, a line each, in words that say what to do. */
export interface Missing {
  readonly ok: false;
  readonly missing: readonly string[];
}

const CORPORA = [
  'corpora/ud/ewt.train.conllu',
  'corpora/ud/gumfree.train.conllu',
  'corpora/polnear/train.jsonl',
  'corpora/polnear/dev.jsonl',
  'corpora/gum-wikinews/train.jsonl',
  'status/train.jsonl',
];

const hasTorch = (python: string): boolean =>
  spawnSync(python, ['-c', 'import torch, numpy'], { stdio: 'ignore' }).status === 0;

/** Looks for the corpora beside the project and, where asked for, for a Python with PyTorch. */
export const checkRequirements = (
  withPython: boolean,
  shared = resolve(import.meta.dirname, '../../../shared'),
  pythons: readonly string[] = [process.env.HEARSAY_PYTHON ?? '/usr/bin/python3', 'python3'],
): Requirements | Missing => {
  const missing = CORPORA.filter((path) => !existsSync(resolve(shared, path))).map(
    (path) => `missing: ../shared/${path}, one of the corpora that training reads`,
  );
  const python = withPython ? pythons.find(hasTorch) : '';
  if (python === undefined)
    missing.push(
      'missing: a Python with PyTorch and NumPy (on Debian: apt-get install python3-torch libopenblas0-pthread)',
    );
  return missing.length > 0 ? { ok: false, missing } : { ok: true, shared, python: python ?? '' };
};
