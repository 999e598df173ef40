/** A view of the library, as its address names it behind "#". */
export type Place =
  | { readonly view: 'claims'; readonly source?: string }
  | { readonly view: 'articles' }
  | { readonly view: 'article'; readonly no: number }
  | { readonly view: 'checks'; readonly words: string }
  | { readonly view: 'settings' };

/** The place that an address' fragment names; the claims where it names none. */
export const placeOf = (fragment: string): Place => {
  const [view = '', ...rest] = fragment.replace(/^#/, '').split('/');
  const name = decoded(rest.join('/'));
  switch (view) {
    case 'articles':
      return { view };
    case 'article':
      return { view, no: Number.parseInt(name, 10) || 0 };
    case 'source':
      return { view: 'claims', source: name };
    case 'checks':
      return { view, words: name };
    case 'settings':
      return { view };
    default:
      return { view: 'claims' };
  }
};

/** The fragment that names a place. */
export const fragmentOf = (place: Place): string => {
  switch (place.view) {
    case 'article':
      return `#article/${place.no}`;
    case 'claims':
      return place.source === undefined ? '#claims' : `#source/${encodeURIComponent(place.source)}`;
    case 'checks':
      return `#checks/${encodeURIComponent(place.words)}`;
    default:
      return `#${place.view}`;
  }
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
