const COMMON = new Set(
  (
    'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which you were her ' +
    'she will has their said its who been would after when into also more'
  ).split(' '),
);
/** The commonest words of other languages in Latin letters, as far as they are no English ones. */
const ELSEWHERE = new Set(
  (
    'der das und ist nicht von dem ein eine zu auf le les et des du est une pour dans que qui pas el los las y por con una del ' +
    'il che di non della sono het een van niet op zijn och att som det på är og ikke av til os em uma não em para w na nie się'
  ).split(' '),
);
const WORDS_READ = 400;
/** Running English has 35 to 50 % of these words, other languages in Latin letters under 10 %. */
const LEAST_SHARE = 0.16;

const BETWEEN_WORDS = /[\s"“”‘’'.,;:!?()–—-]+/;

/** Names hold some of other languages' words too. */
const LARGEST_SHARE_ELSEWHERE = 0.03;

/**
 * Whether a text is in English, by how many of its words are among the language's commonest. Lists of names and figures have
 * few such words; where a page says that it is in English, it is enough that no other language's are there instead.
 */
export const isEnglish = (text: string, declared?: string): boolean => {
  const words = text
    .slice(0, WORDS_READ * 10)
    .toLowerCase()
    .split(BETWEEN_WORDS, WORDS_READ);
  const share = (list: ReadonlySet<string>) => words.filter((word) => list.has(word)).length / words.length;
  if (words.length < 20 || share(COMMON) >= LEAST_SHARE) return true;
  const hasLatinWords = words.filter((word) => /^[a-z]+$/.test(word)).length >= words.length / 3;
  return /^en\b/i.test(declared ?? '') && hasLatinWords && share(ELSEWHERE) <= LARGEST_SHARE_ELSEWHERE;
};
