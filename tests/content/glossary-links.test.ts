import { expect, it } from 'vitest';
import { linkTerms } from '../../src/components/lesson/glossary-links.ts';
import { glossary } from '../../src/content/course/glossary.ts';

const terms = [
  { id: 'layer', term: 'layer', forms: ['layer', 'layers'], text: '' },
  { id: 'writable-layer', term: 'writable layer', forms: ['writable layer'], text: '' },
  { id: 'oci', term: 'OCI', forms: ['OCI'], text: '' },
];

it('links the first use of each word, and leaves lines where they were', () => {
  const source = [
    '---',
    'description: a layer',
    '---',
    '# A layer',
    '',
    'The `layer` of a **writable layer** is no [layer](/x/).',
    '<Predict options={["a > layer"]}>',
    '  Which layer?',
    '</Predict>',
    '| layer |',
    'Layers and layers; oci is not OCI, and multilayer is a word of its own.',
  ].join('\n');
  const linked = linkTerms(source, terms, '/g/');
  expect(linked.split('\n').filter((line, index) => line !== source.split('\n')[index])).toEqual([
    'The `layer` of a **<a class="dk-term" href="/g/#writable-layer">writable layer</a>** is no [layer](/x/).',
    '<a class="dk-term" href="/g/#layer">Layers</a> and layers; oci is not <a class="dk-term" href="/g/#oci">OCI</a>, and multilayer is a word of its own.',
  ]);
});

it('has a glossary in order, each word once', () => {
  const ids = glossary.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const forms = glossary.flatMap((term) => term.forms.map((form) => form.toLowerCase()));
  expect(new Set(forms).size).toBe(forms.length);
});
