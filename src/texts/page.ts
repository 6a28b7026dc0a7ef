import { en, type Texts } from './en.ts';

const language = typeof document === 'undefined' ? 'en' : document.documentElement.lang;

// Another language is fetched by its own pages only; without it, English is better than nothing.
const texts: Texts = language.startsWith('de')
  ? await import('./de.ts').then(
      ({ de }) => de,
      () => en,
    )
  : en;

/** The texts of the page's language. Only in the page. */
export function pageTexts(): Texts {
  return texts;
}
