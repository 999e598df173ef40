import { currentClaims, type ExportFormat, linkOf, speakerOf } from './format.ts';

/** A list that people read: an article a heading, a claim an item with its link. */
export const markdownFormat: ExportFormat = {
  id: 'markdown',
  extension: 'md',
  mime: 'text/markdown',
  begin: () => '',
  article: (record, place, words) => {
    const { article } = record;
    const where = [article.outlet ?? article.site, article.published?.slice(0, 10)].filter(
      (part) => part !== undefined,
    );
    const items = currentClaims(record).map((claim) => {
      const status = claim.status === 'none-stated' ? '' : words.status(claim.status);
      const said = words.saidBy(plain(speakerOf(claim, article, words)), status);
      return `- [${plain(claim.words)}](${destination(linkOf(article, claim))})\n  ${said}\n`;
    });
    const title = plain(article.title ?? article.address);
    return `${place === 0 ? '' : '\n'}## [${title}](${destination(article.address)})\n\n${plain(where.join(', '))}\n\n${items.join('')}`;
  },
  end: () => '',
};

/** Text in which no mark means anything to Markdown. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&]/g, (mark) => `\\${mark}`)
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, (mark) => `\\${mark}`);

/** An address as where a link leads. */
const destination = (address: string): string =>
  `<${address.replace(/[<>]/g, encodeURIComponent).replace(/[\\&]/g, (mark) => `\\${mark}`)}>`;
