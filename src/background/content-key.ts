import type { Article } from '../article/article.ts';

/** The same short key for the same article, another for any other. */
export const contentKey = async (article: Article): Promise<string> => digest(JSON.stringify(article));

/** The first 128 bits of a text's SHA-256, in hexadecimal. */
export const digest = async (text: string): Promise<string> => {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
};
