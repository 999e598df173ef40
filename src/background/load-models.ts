import browser from 'webextension-polyfill';
import { readAttributionModel } from '../analysis/attribution/neural/read-model.ts';
import type { Models } from '../analysis/models.ts';
import { readTagger } from '../analysis/syntax/tagger.ts';
import type { Result } from '../article/result.ts';
import type { ModelsState } from '../protocol/messages.ts';

/** A weight file of the extension, and how it becomes a part of the models; undefined when it is damaged. */
interface Weights {
  readonly file: string;
  readonly read: (bytes: Uint8Array) => Partial<Models> | undefined;
}

const partBy =
  <K extends keyof Models>(name: K, read: (bytes: Uint8Array) => Result<NonNullable<Models[K]>, string>) =>
  (bytes: Uint8Array): Partial<Models> | undefined => {
    const model = read(bytes);
    return model.ok ? { [name]: model.value } : undefined;
  };

const WEIGHTS: readonly Weights[] = [
  { file: 'models/tagger.bin', read: partBy('tagger', readTagger) },
  { file: 'models/attribution.bin', read: partBy('attribution', readAttributionModel) },
];

/** The models that could be read, and whether that was all of them: analysis goes on by rules alone without one. */
export interface LoadedModels {
  readonly models: Models;
  readonly state: ModelsState;
}

let loading: Promise<LoadedModels> | undefined;

/** Reads the weight files once in the life of the background. */
export const loadModels = (): Promise<LoadedModels> => {
  loading ??= readAll();
  return loading;
};

const readAll = async (): Promise<LoadedModels> => {
  const parts = await Promise.all(WEIGHTS.map(readOne));
  return {
    models: Object.assign({}, ...parts.filter((part) => part !== undefined)) as Models,
    state: parts.every((part) => part !== undefined) ? 'complete' : 'rules-only',
  };
};

const readOne = async ({ file, read }: Weights): Promise<Partial<Models> | undefined> => {
  try {
    const response = await fetch(browser.runtime.getURL(file));
    return response.ok ? read(new Uint8Array(await response.arrayBuffer())) : undefined;
  } catch {
    // A file that is not there rejects in Chromium and answers in Firefox.
    return undefined;
  }
};
