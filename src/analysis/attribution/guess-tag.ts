import type { PartOfSpeech, Token } from '../../article/token.ts';

const CLOSED: Readonly<Partial<Record<PartOfSpeech, string>>> = {
  DET: 'the a an this these those every each some any no another both all either neither',
  PRON: 'he she it they we i you who whom which him her them us me his its their our my your whose himself itself themselves anyone everyone someone one what',
  ADP: 'of in at from for with on by against within behind under inside outside across between among about around over into through during near per via despite amid without upon towards toward beyond',
  AUX: "is are was were be been being has have had does do did will would can could may might must should shall 's 'll 've 're 'd isn wasn aren weren",
  CCONJ: 'and or but nor',
  SCONJ: 'that because if whether while although though unless since as after before until when where whereas than',
  PART: "to not n't '",
  ADV: 'also not never now then still just already however here there later earlier recently too very so again once only even yet meanwhile often ago',
};

const BY_WORD = new Map<string, PartOfSpeech>();
for (const tag of ['DET', 'PRON', 'ADP', 'AUX', 'CCONJ', 'SCONJ', 'PART', 'ADV'] as const)
  for (const word of CLOSED[tag]?.split(' ') ?? []) BY_WORD.set(word, tag);

/** A part of speech for a token that no tagger knew: closed classes, capitals and endings. */
export const guessTag = (text: string, token: Token | undefined, first: boolean): PartOfSpeech => {
  if (token === undefined || token.kind === 'punctuation') return 'PUNCT';
  if (token.kind === 'number') return 'NUM';
  if (token.kind === 'symbol') return 'SYM';
  if (/^\p{Lu}{2,}$/u.test(text.slice(token.span.start, token.span.end))) return 'PROPN';
  const known = BY_WORD.get(token.lower);
  if (known !== undefined) return known;
  if (!first && /\p{Lu}/u.test(text[token.span.start] ?? '')) return 'PROPN';
  if (/ly$/.test(token.lower)) return 'ADV';
  if (/(?:[^e]ed|ing)$/.test(token.lower)) return 'VERB';
  return 'NOUN';
};
