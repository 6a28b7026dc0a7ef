import { readFile } from 'node:fs/promises';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { numberRunTags } from './src/components/lesson/run-tags.ts';
import { courseSidebar } from './src/content/course/written.ts';

/** Tells every `<Run>` of a lesson its line, before MDX reads the file. */
const numberedRuns = {
  name: 'drydock:numbered-runs',
  enforce: /** @type {const} */ ('pre'),
  /** @param {string} id */
  async load(id) {
    const [file = ''] = id.split('?');
    if (!file.endsWith('.mdx') || !file.includes('/content/docs/')) return undefined;
    return numberRunTags(await readFile(file, 'utf8'));
  },
};

export default defineConfig({
  trailingSlash: 'always',
  integrations: [
    starlight({
      title: 'Drydock',
      description: 'Docker images and containers, understood by running them: lessons with a terminal in the page.',
      favicon: '/favicon.svg',
      logo: { src: './src/components/site/logo.svg', alt: '' },
      disable404Route: true,
      customCss: ['./src/styles/theme.css', './src/styles/content.css', './src/styles/print.css'],
      components: {
        Search: './src/components/site/Search.astro',
        TwoColumnContent: './src/components/site/TwoColumnContent.astro',
      },
      head: [
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
        { label: 'Playground', slug: 'playground' },
        { label: 'About', items: [{ label: 'Limits of the machine', slug: 'limits' }] },
      ],
      pagination: true,
      expressiveCode: { themes: ['github-dark', 'github-light'], styleOverrides: { borderRadius: '0.4rem' } },
    }),
  ],
  vite: {
    plugins: [numberedRuns],
    worker: { format: 'es' },
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
