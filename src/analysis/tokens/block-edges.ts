import type { Token } from '../../article/token.ts';

/** How many tokens a label at a block's start, or a signature at its end, may have. */
const LONGEST = 9;

/** Words of labels that go on to the end of their line. */
const OF_PICTURES: ReadonlySet<string> = new Set(
  'photo photos picture pictures image images video watch read listen gallery caption credit more'.split(' '),
);

/** Where the words begin of what a label in capitals opens ("MARA LIND, HOST: …"); 0 where there is none. */
export const labelEnd = (text: string, tokens: readonly Token[]): number => {
  let words = 0;
  for (let index = 0; index < LONGEST; index += 1) {
    const token = tokens[index];
    if (token === undefined) return 0;
    const letters = text.slice(token.span.start, token.span.end);
    if (letters === ':') return words >= 2 && opensInSmall(text, tokens[index + 1]) ? index + 1 : 0;
    if (OF_PICTURES.has(token.lower)) return 0;
    if (token.kind === 'word' && !/^[\p{Lu}.'’]+$/u.test(letters)) return 0;
    if (token.kind === 'word') words += 1;
    else if (!/^[,.-]$/.test(letters)) return 0;
  }
  return 0;
};

const opensInSmall = (text: string, token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:["“‘']|\p{Lu}(?:\p{Ll}|\s|[’']))/u.test(text.slice(token.span.start, token.span.start + 2));

/** Where the writer's name begins that signs a block ("… in June.--Mara Lind."); the block's end where there is none. */
export const signatureStart = (text: string, tokens: readonly Token[]): number => {
  const end = tokens.length;
  for (let index = end - 1; index > Math.max(0, end - LONGEST); index -= 1) {
    const token = tokens[index];
    if (token === undefined) return end;
    const letters = text.slice(token.span.start, token.span.end);
    if (/^(?:--|[–—])$/.test(letters)) return end - index > 2 && endsSentence(text, tokens[index - 1]) ? index : end;
    if (!/^(?:\p{Lu}[\p{L}.'’]*|and|de|van|von|[-.,])$/u.test(letters)) return end;
  }
  return end;
};

const endsSentence = (text: string, token: Token | undefined): boolean =>
  token !== undefined && /[.!?"”’]$/.test(text.slice(token.span.start, token.span.end));
