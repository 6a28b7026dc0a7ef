import { enInPage, type PageTexts } from './en.ts';

const language = typeof document === 'undefined' ? 'en' : document.documentElement.lang;

// Another language is fetched by its own pages only; without it, English is better than nothing.
const texts: PageTexts = language.startsWith('de')
  ? await import('./de.ts').then(
      ({ deInPage }) => deInPage,
      () => enInPage,
    )
  : enInPage;

/** The texts of the page's language. Only in the page. */
export function pageTexts(): PageTexts {
  return texts;
}
