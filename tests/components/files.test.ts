import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/components/files/languages.ts';
import { choicesOf, faultOfName, folderOf, joined } from '../../src/components/files/places.ts';
import { parseLayout, usualLayout } from '../../src/components/workbench/layout.ts';
import { aContainer, anImage, aWorld } from '../helpers/worlds.ts';

describe('the files pane', () => {
  it('offers the host, each container, each image and its layers', () => {
    const world = aWorld({ images: [anImage()], containers: [aContainer('web')] });
    expect(choicesOf(world, '/home/learner').map(({ group, label, root }) => [group, label, root])).toEqual([
      ['Host', 'Home ~', '/home/learner'],
      ['Host', 'Whole host /', '/'],
      ['Containers', 'web (running)', '/'],
      ['Images', 'busybox:latest', '/'],
      ['Layers', 'busybox:latest, layer 1 (65014c70e84b)', '/'],
    ]);
  });

  it.each([
    ['/home/learner/Dockerfile', '', 'dockerfile'],
    ['/srv/Dockerfile.dev', '', 'dockerfile'],
    ['run.sh', '', 'shell'],
    ['.bashrc', '', 'shell'],
    ['app.py', '', 'python'],
    ['server.mjs', '', 'javascript'],
    ['compose.yaml', '', 'yaml'],
    ['package.json', '', 'json'],
    ['entrypoint', '#!/bin/sh\nexec "$@"\n', 'shell'],
    ['tool', '#!/usr/bin/env python3\n', 'python'],
    ['README', 'hello', 'text'],
  ])('colours %s as it should', (path, text, language) => {
    expect(languageOf(path, text)).toBe(language);
  });

  it('names the fault of a name', () => {
    expect(['a.txt', ' ', '..', 'a/b', 'x'.repeat(256)].map(faultOfName)).toEqual([
      undefined,
      'A name is needed.',
      '“..” always means a folder.',
      'A name has no slash. Make the folder first, then the file in it.',
      'Names have up to 255 characters.',
    ]);
    expect([folderOf('/a/b'), folderOf('/a'), joined('/', 'a'), joined('/a', 'b')]).toEqual(['/a', '/', '/a', '/a/b']);
  });
});

describe('the remembered layout', () => {
  it('keeps what is sound and takes the usual for the rest', () => {
    expect(parseLayout('{"bench":60,"upper":999,"side":"x","panes":{"a":"files","b":"nonsense"}}')).toEqual({
      bench: 60,
      upper: 85,
      side: usualLayout.side,
      panes: { a: 'files' },
    });
    for (const broken of [null, '', 'null', '[1', '7']) expect(parseLayout(broken)).toEqual(usualLayout);
  });
});
