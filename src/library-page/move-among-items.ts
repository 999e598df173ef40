/** Moves the focus among a list's items with the arrow keys, Home and End. */
export const moveAmongItems = (event: KeyboardEvent, selector: string): void => {
  const items = [...document.querySelectorAll<HTMLElement>(selector)];
  const at = items.findIndex(
    (item) => item === document.activeElement || item.closest('li')?.contains(document.activeElement),
  );
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (to === undefined || event.target instanceof HTMLSelectElement) return;
  if (at < 0 && event.key !== 'ArrowDown') return;
  const item = items[to];
  if (item === undefined) return;
  event.preventDefault();
  item.focus();
};
