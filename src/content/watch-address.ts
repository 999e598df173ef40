interface NavigationLike extends EventTarget {
  readonly currentEntry: unknown;
}

/**
 * Calls `moved` when the page shows another address without being loaded anew. Where the browser has no Navigation API,
 * the change of the title that comes with it tells.
 */
export const watchAddress = (moved: () => void): void => {
  let address = location.href.replace(/#.*$/s, '');
  const check = () => {
    const now = location.href.replace(/#.*$/s, '');
    if (now === address) return;
    address = now;
    moved();
  };
  const navigation = (globalThis as { readonly navigation?: NavigationLike }).navigation;
  if (navigation !== undefined) {
    navigation.addEventListener('currententrychange', check);
    return;
  }
  addEventListener('popstate', check);
  if (document.head !== null) {
    new MutationObserver(check).observe(document.head, { childList: true, subtree: true, characterData: true });
  }
};
