/** The content of the first meta tag of one of these names that has any. */
export const meta = (document: Document, ...names: readonly string[]): string | undefined => {
  for (const name of names) {
    const tags = document.querySelectorAll(
      `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`,
    );
    for (const tag of tags) {
      const content = tag.getAttribute('content')?.trim();
      if (content) return content;
    }
  }
  return undefined;
};
