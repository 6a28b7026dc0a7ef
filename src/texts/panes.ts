import { enInPanes, type PaneTexts } from './en-panes.ts';

const language = typeof document === 'undefined' ? 'en' : document.documentElement.lang;

const texts: PaneTexts = language.startsWith('de')
  ? await import('./de-panes.ts').then(
      ({ deInPanes }) => deInPanes,
      () => enInPanes,
    )
  : enInPanes;

/** The texts of panes and dialogs in the page's language. Only for what is fetched on its first use. */
export function paneTexts(): PaneTexts {
  return texts;
}
