/**
 * All matches of a global pattern in a text, in order: what `matchAll` gives, which copies the pattern on each call, and
 * that costs more than looking where there is nothing to find.
 */
export const allMatches = (text: string, pattern: RegExp): RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    // A match of nothing would be found for ever; half a character would lead back to its beginning.
    if (match[0] === '') pattern.lastIndex = after(text, match.index, pattern.unicode);
  }
  return found;
};

const after = (text: string, index: number, unicode: boolean): number =>
  index + (unicode && (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);
