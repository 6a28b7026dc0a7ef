/**
 * Keys for a tree that stands in the page as nested lists (`role="tree"`, `treeitem`, `group`): arrows, Home, End, and Enter for what
 * `chosen` does. One item is the tree's only stop of the Tab key.
 */
export function wakeTree(place: HTMLElement, chosen: (item: HTMLElement) => void): { refresh(): void } {
  const items = (): readonly HTMLElement[] => [...place.querySelectorAll<HTMLElement>('[role="treeitem"]')];
  const visible = (): readonly HTMLElement[] =>
    items().filter((item) => !item.parentElement?.closest('[aria-expanded="false"]'));
  const focus = (item: HTMLElement | null | undefined): void => {
    if (!item) return;
    for (const one of items()) one.tabIndex = one === item ? 0 : -1;
    item.focus();
  };
  place.addEventListener('click', (event) => {
    const item = (event.target as Element).closest<HTMLElement>('[role="treeitem"]');
    if (!item) return;
    focus(item);
    chosen(item);
  });
  place.addEventListener('keydown', (event) => {
    const item = (event.target as Element).closest<HTMLElement>('[role="treeitem"]');
    if (!item || event.ctrlKey || event.altKey || event.metaKey) return;
    const shown = visible();
    const index = shown.indexOf(item);
    const expanded = item.getAttribute('aria-expanded');
    switch (event.key) {
      case 'ArrowDown':
        focus(shown[index + 1]);
        break;
      case 'ArrowUp':
        focus(shown[index - 1]);
        break;
      case 'Home':
        focus(shown[0]);
        break;
      case 'End':
        focus(shown.at(-1));
        break;
      case 'ArrowRight':
        if (expanded === 'false') item.setAttribute('aria-expanded', 'true');
        else focus(item.querySelector<HTMLElement>('[role="treeitem"]'));
        break;
      case 'ArrowLeft':
        if (expanded === 'true') item.setAttribute('aria-expanded', 'false');
        else focus(item.parentElement?.closest<HTMLElement>('[role="treeitem"]'));
        break;
      case 'Enter':
      case ' ':
        chosen(item);
        break;
      default:
        return;
    }
    event.preventDefault();
  });
  return {
    refresh() {
      const [first] = items();
      if (first) first.tabIndex = 0;
    },
  };
}
