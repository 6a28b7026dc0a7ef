import { pageTexts } from '../../texts/page.ts';
import { addressInSite } from './addresses.ts';

/** What we use of Pagefind, whose script lies beside the built pages. */
interface Pagefind {
  options(wanted: { readonly baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  /** Null when a later search has overtaken this one. */
  debouncedSearch(words: string): Promise<{ readonly results: readonly { data(): Promise<Found> }[] } | null>;
}

interface Found {
  readonly url: string;
  readonly meta: { readonly title?: string };
  readonly sub_results: readonly { readonly url: string; readonly title: string; readonly excerpt: string }[];
}

const mostPages = 8;
const mostPlaces = 3;

/** The search dialog: opens by its button or Ctrl+K, loads the index then, and lists pages with the places found in them. */
export class SearchElement extends HTMLElement {
  readonly #texts = pageTexts().search;
  #pagefind: Promise<Pagefind> | undefined;

  connectedCallback(): void {
    this.#part('.open').addEventListener('click', () => this.#open());
    this.#part('input').addEventListener('input', () => void this.#search());
    const dialog = this.#dialog;
    this.#part('.close').addEventListener('click', () => dialog.close());
    this.#part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.querySelector<HTMLAnchorElement>('.results a')?.click();
    });
    // A click on the ground beside the dialog, or on a result, closes it.
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog || (event.target as Element).closest('a')) dialog.close();
    });
    window.addEventListener('keydown', (event) => {
      if (event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      // In the terminal, Ctrl-K belongs to the shell: it cuts the rest of the line.
      if ((event.target as Element | null)?.closest('dk-terminal')) return;
      event.preventDefault();
      if (dialog.open) dialog.close();
      else this.#open();
    });
  }

  get #dialog(): HTMLDialogElement {
    return this.#part('dialog') as HTMLDialogElement;
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`the search has no '${selector}'`);
    return part;
  }

  #open(): void {
    this.#dialog.showModal();
    this.#part('input').focus();
    this.#load().catch(() => this.#say(this.#texts.noIndex));
  }

  #load(): Promise<Pagefind> {
    this.#pagefind ??= (async () => {
      const address = new URL(this.dataset['index'] ?? '', document.baseURI).href;
      const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
      await pagefind.options({ baseUrl: new URL(addressInSite('')).pathname });
      await pagefind.init();
      return pagefind;
    })();
    return this.#pagefind;
  }

  async #search(): Promise<void> {
    const words = (this.#part('input') as HTMLInputElement).value.trim();
    if (words === '') {
      this.#say('');
      this.#part('.results').replaceChildren();
      return;
    }
    try {
      const answer = await (await this.#load()).debouncedSearch(words);
      if (!answer) return;
      const pages = await Promise.all(answer.results.slice(0, mostPages).map((result) => result.data()));
      this.#part('.results').replaceChildren(...pages.map(pageItem));
      const count = answer.results.length;
      this.#say(this.#texts.found(count, words));
    } catch {
      this.#say(this.#texts.noIndex);
    }
  }

  #say(text: string): void {
    this.#part('.status').textContent = text;
  }
}

function pageItem({ url, meta, sub_results: places }: Found): HTMLLIElement {
  const item = document.createElement('li');
  item.append(linkTo(url, meta.title ?? url));
  for (const place of places.slice(0, mostPlaces)) {
    const text = document.createElement('p');
    if (place.url !== url) text.append(linkTo(place.url, place.title), ': ');
    const excerpt = document.createElement('span');
    // Pagefind escapes the text and adds <mark> around the words.
    excerpt.innerHTML = place.excerpt;
    text.append(excerpt);
    item.append(text);
  }
  return item;
}

function linkTo(url: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = text;
  return link;
}
