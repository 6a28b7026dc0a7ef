import { readFile } from 'node:fs/promises';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { loadTogether } from './scripts/load-together.ts';
import { linkTerms } from './src/components/lesson/glossary-links.ts';
import { numberRunTags } from './src/components/lesson/run-tags.ts';
import { glossary } from './src/content/course/glossary.ts';
import { courseSidebar } from './src/content/course/written.ts';

/** Before MDX reads a lesson: tells every `<Run>` its line, and links words of the glossary where they first occur. */
const preparedLessons = {
  name: 'drydock:prepared-lessons',
  enforce: /** @type {const} */ ('pre'),
  /** @param {string} id */
  async load(id) {
    const [file = ''] = id.split('?');
    if (!file.endsWith('.mdx') || !file.includes('/content/docs/')) return undefined;
    const source = await readFile(file, 'utf8');
    const numbered = numberRunTags(source);
    // The glossary is in English.
    return /^kind: lesson$/m.test(source) && !file.includes('/docs/de/')
      ? linkTerms(numbered, glossary, '/reference/glossary/')
      : numbered;
  },
};

export default defineConfig({
  trailingSlash: 'always',
  integrations: [
    starlight({
      title: 'Drydock',
      description: 'Docker images and containers, understood by running them: lessons with a terminal in the page.',
      locales: { root: { label: 'English', lang: 'en' }, de: { label: 'Deutsch', lang: 'de' } },
      favicon: '/favicon.svg',
      logo: { src: './src/components/site/logo.svg', alt: '' },
      disable404Route: true,
      customCss: ['./src/styles/theme.css', './src/styles/content.css', './src/styles/print.css'],
      components: {
        PageTitle: './src/components/site/PageTitle.astro',
        Search: './src/components/site/Search.astro',
        TwoColumnContent: './src/components/site/TwoColumnContent.astro',
      },
      head: [
        { tag: 'link', attrs: { rel: 'manifest', href: '/manifest.webmanifest' } },
        { tag: 'meta', attrs: { name: 'theme-color', content: '#0c151b' } },
        // The keyboard of a phone pushes the terminal up instead of covering it.
        {
          tag: 'meta',
          attrs: {
            name: 'viewport',
            content: 'width=device-width, initial-scale=1, interactive-widget=resizes-content',
          },
        },
      ],
      sidebar: [
        ...courseSidebar(),
        { label: 'Playground', translations: { de: 'Spielplatz' }, slug: 'playground' },
        {
          label: 'Reference',
          translations: { de: 'Referenz' },
          items: [
            {
              label: 'Image or container?',
              translations: { de: 'Image oder Container?' },
              slug: 'reference/image-or-container',
            },
            { label: 'Commands', translations: { de: 'Befehle' }, slug: 'reference/commands' },
            { label: 'Glossary', translations: { de: 'Wörter' }, slug: 'reference/glossary' },
            { label: 'Cheat sheet', translations: { de: 'Spickzettel' }, slug: 'reference/cheat-sheet' },
          ],
        },
        {
          label: 'About',
          translations: { de: 'Über' },
          items: [
            { label: 'Your course', translations: { de: 'Dein Kurs' }, slug: 'course' },
            { label: 'Your own Docker', translations: { de: 'Dein eigenes Docker' }, slug: 'own-docker' },
            { label: 'For teachers', translations: { de: 'Für Lehrende' }, slug: 'teachers' },
            { label: 'Limits of the machine', translations: { de: 'Grenzen der Maschine' }, slug: 'limits' },
          ],
        },
      ],
      pagination: true,
      expressiveCode: { themes: ['github-dark', 'github-light'], styleOverrides: { borderRadius: '0.4rem' } },
    }),
  ],
  vite: {
    plugins: [preparedLessons],
    worker: { format: 'es', rolldownOptions: { output: { codeSplitting: loadTogether } } },
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
    // Scripts and styles name each other by where they lie, so that the built folder works below any path.
    experimental: { renderBuiltUrl: () => ({ relative: true }) },
  },
});
