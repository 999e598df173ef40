/** A document's own address on the web; that of the page around it where it has none, as what stands in `srcdoc`. */
export const addressOf = ({ URL }: Document, page: string): string => (/^https?:/.test(URL) ? URL : page);
