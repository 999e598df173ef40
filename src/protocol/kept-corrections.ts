import browser from 'webextension-polyfill';
import type { ArticleAnalysis } from '../article/analysis.ts';
import { type Correction, putsRight, sameClaim } from '../article/correction.ts';
import { textOf } from '../article/span.ts';
import { correction } from './article-schema.ts';

const CORRECTIONS = 'corrections';
/** More than anyone puts right by hand; the oldest go first. */
const MOST = 2000;

/**
 * What the reader has put right about the sentences of an article. Corrections stay on this machine (storage.local), since
 * they tell what one reads; those of private windows in memory alone.
 */
export const correctionsOf = async (analysis: ArticleAnalysis, isPrivate: boolean): Promise<readonly Correction[]> => {
  const kept = await allCorrections(isPrivate);
  if (kept.length === 0) return [];
  const sentences = new Set(analysis.sentences.map(({ span }) => textOf(analysis.text, span)));
  return kept.filter(({ sentence }) => sentences.has(sentence));
};

/** Keeps a correction instead of a former one of the same claim; one that puts nothing right is forgotten. */
export const keepCorrection = async (made: Correction, isPrivate: boolean): Promise<void> => {
  const place = isPrivate ? browser.storage.session : browser.storage.local;
  const others = (await readFrom(place)).filter((kept) => !sameClaim(kept, made));
  const all = putsRight(made) ? [...others, made] : others;
  await place.set({ [CORRECTIONS]: all.slice(-MOST) });
};

const allCorrections = async (isPrivate: boolean): Promise<readonly Correction[]> => {
  const local = await readFrom(browser.storage.local);
  return isPrivate ? [...local, ...(await readFrom(browser.storage.session))] : local;
};

const readFrom = async (place: typeof browser.storage.local): Promise<readonly Correction[]> => {
  const stored: unknown = (await place.get(CORRECTIONS))[CORRECTIONS];
  if (!Array.isArray(stored)) return [];
  // One that is damaged takes no others with it.
  return stored.flatMap((item: unknown) => {
    const parsed = correction(item);
    return parsed.ok ? [parsed.value] : [];
  });
};
