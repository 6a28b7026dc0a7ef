import type { FileEntry } from '../../engine/index.ts';
import { paneTexts } from '../../texts/panes.ts';
import { humanSize } from '../picture/model.ts';
import { joined } from './places.ts';

export interface TreeOptions {
  readonly list: (path: string) => Promise<readonly FileEntry[]>;
  /** A file was chosen (Enter, click). */
  readonly open: (path: string, entry: FileEntry) => void;
  /** The selection moved; undefined when nothing is selected. */
  readonly selected: (path: string | undefined, entry: FileEntry | undefined) => void;
  /** F2 or Delete on an item. */
  readonly key: (key: 'F2' | 'Delete', path: string) => void;
}

interface Item {
  readonly path: string;
  readonly level: number;
  readonly entry: FileEntry;
}

/** A directory shows so many names at most; the rest is counted. */
const mostNames = 500;

/**
 * A tree of files after the WAI-ARIA tree pattern: one stop of the Tab key, arrows to move, open and close, letters to jump. Drawn anew
 * whenever it changes; what was open, selected and focused stays.
 */
export class FileTree {
  readonly #place: HTMLElement;
  readonly #options: TreeOptions;
  #root = '/';
  readonly #open = new Set<string>();
  #items: readonly Item[] = [];
  #at: string | undefined;
  #drawing = 0;
  #shown = '';

  constructor(place: HTMLElement, options: TreeOptions) {
    this.#place = place;
    this.#options = options;
    place.setAttribute('role', 'tree');
    place.addEventListener('click', (event) => {
      const path = (event.target as Element).closest<HTMLElement>('[role="treeitem"]')?.dataset['path'];
      if (path === undefined) return;
      this.#select(path);
      this.#activate(path);
    });
    place.addEventListener('keydown', (event) => this.#pressed(event));
  }

  /** Shows another tree, from its top. */
  async reset(root: string): Promise<void> {
    this.#root = root;
    this.#open.clear();
    this.#shown = '';
    this.#at = undefined;
    await this.refresh();
  }

  /** Selects a path, opening the folders that it lies in. */
  async reveal(path: string): Promise<void> {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const folder = path.slice(0, at);
      if (folder.startsWith(this.#root) && folder !== this.#root) this.#open.add(folder);
    }
    this.#at = path;
    await this.refresh();
    this.#select(path);
  }

  /** Reads what is shown again and draws it, if it differs. */
  async refresh(): Promise<void> {
    const drawing = ++this.#drawing;
    const items: Item[] = [];
    const lines: string[] = [];
    const visit = async (folder: string, level: number): Promise<void> => {
      const entries = await this.#options.list(folder);
      for (const entry of entries.slice(0, mostNames)) {
        const path = joined(folder, entry.name);
        const isOpen = entry.type === 'directory' && this.#open.has(path);
        items.push({ path, level, entry });
        lines.push(`${path} ${level} ${isOpen} ${JSON.stringify(entry)}`);
        if (isOpen) await visit(path, level + 1).catch(() => this.#open.delete(path));
      }
      if (entries.length > mostNames) lines.push(`${folder} …`);
    };
    await visit(this.#root, 1);
    if (drawing !== this.#drawing || lines.join('\n') === this.#shown) return;
    this.#shown = lines.join('\n');
    this.#items = items;
    this.#draw();
  }

  #draw(): void {
    const hadFocus = this.#place.contains(document.activeElement);
    if (!this.#items.some(({ path }) => path === this.#at)) this.#at = undefined;
    this.#place.replaceChildren(...this.#items.map((item) => this.#row(item)));
    if (this.#items.length === 0) {
      const empty = document.createElement('p');
      empty.className = 'empty';
      empty.textContent = paneTexts().files.nothing;
      this.#place.append(empty);
    }
    if (hadFocus) this.#element(this.#at ?? this.#items[0]?.path)?.focus();
    this.#options.selected(this.#at, this.#items.find(({ path }) => path === this.#at)?.entry);
  }

  #row({ path, level, entry }: Item): HTMLElement {
    const row = document.createElement('div');
    row.setAttribute('role', 'treeitem');
    row.setAttribute('aria-level', String(level));
    row.setAttribute('aria-selected', String(path === this.#at));
    if (entry.type === 'directory') row.setAttribute('aria-expanded', String(this.#open.has(path)));
    row.tabIndex = path === (this.#at ?? this.#items[0]?.path) ? 0 : -1;
    row.dataset['path'] = path;
    row.dataset['type'] = entry.type;
    if (entry.mark) row.dataset['mark'] = entry.mark;
    row.style.setProperty('--level', String(level));
    const name = document.createElement('span');
    name.className = 'name';
    name.textContent = entry.target === undefined ? entry.name : `${entry.name} → ${entry.target}`;
    row.append(name);
    for (const note of notesOf(entry)) {
      const text = document.createElement('span');
      text.className = 'note';
      text.textContent = note;
      row.append(text);
    }
    return row;
  }

  #element(path: string | undefined): HTMLElement | undefined {
    return [...this.#place.querySelectorAll<HTMLElement>('[role="treeitem"]')].find(
      ({ dataset }) => dataset['path'] === path,
    );
  }

  #select(path: string, focus = true): void {
    this.#at = path;
    for (const row of this.#place.querySelectorAll<HTMLElement>('[role="treeitem"]')) {
      const here = row.dataset['path'] === path;
      row.setAttribute('aria-selected', String(here));
      row.tabIndex = here ? 0 : -1;
      if (here && focus) row.focus({ preventScroll: false });
    }
    this.#options.selected(path, this.#items.find((item) => item.path === path)?.entry);
  }

  #activate(path: string): void {
    const item = this.#items.find((one) => one.path === path);
    if (!item) return;
    if (item.entry.type !== 'directory') this.#options.open(path, item.entry);
    else this.#toggle(path, !this.#open.has(path));
  }

  #toggle(path: string, open: boolean): void {
    if (open) this.#open.add(path);
    else this.#open.delete(path);
    void this.refresh();
  }

  #pressed(event: KeyboardEvent): void {
    // A screen reader may go to a row without selecting it.
    const at = (event.target as Element).closest<HTMLElement>('[role="treeitem"]')?.dataset['path'] ?? this.#at;
    const index = Math.max(
      0,
      this.#items.findIndex(({ path }) => path === at),
    );
    const item = this.#items[index];
    if (!item || event.ctrlKey || event.metaKey || event.altKey) return;
    const go = (to: number): void => {
      const next = this.#items[Math.min(this.#items.length - 1, Math.max(0, to))];
      if (next) this.#select(next.path);
    };
    const isFolder = item.entry.type === 'directory';
    const isOpen = this.#open.has(item.path);
    switch (event.key) {
      case 'ArrowDown':
        go(index + 1);
        break;
      case 'ArrowUp':
        go(index - 1);
        break;
      case 'Home':
        go(0);
        break;
      case 'End':
        go(this.#items.length - 1);
        break;
      case 'ArrowRight':
        if (isFolder && !isOpen) this.#toggle(item.path, true);
        else if (isFolder) go(index + 1);
        break;
      case 'ArrowLeft':
        if (isFolder && isOpen) this.#toggle(item.path, false);
        else go(this.#items.findLastIndex(({ level }, i) => i < index && level < item.level));
        break;
      case 'Enter':
      case ' ':
        this.#activate(item.path);
        break;
      case 'F2':
      case 'Delete':
        this.#options.key(event.key, item.path);
        break;
      default: {
        if (event.key.length !== 1) return;
        const letter = event.key.toLowerCase();
        const after = [...this.#items.slice(index + 1), ...this.#items.slice(0, index + 1)];
        const hit = after.find(({ entry }) => entry.name.toLowerCase().startsWith(letter));
        if (hit) this.#select(hit.path);
        break;
      }
    }
    event.preventDefault();
  }
}

/** What stands behind a name: what happened to it, the layer that it comes from, its size. */
function notesOf({ type, size, mark, layer }: FileEntry): readonly string[] {
  return [
    ...(type === 'whiteout'
      ? [paneTexts().files.removedHere]
      : mark === 'added'
        ? [paneTexts().files.added]
        : mark === 'changed'
          ? [paneTexts().files.changed]
          : []),
    ...(layer === undefined ? [] : [paneTexts().files.layer(layer + 1)]),
    ...(type === 'file' ? [humanSize(size)] : []),
  ];
}
