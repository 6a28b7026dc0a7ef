import { expect, it } from 'vitest';
import { differencesOf } from '../../src/components/site/differences.ts';

it('collects the DIFFERS: comments in each of their forms', () => {
  const source = [
    '// DIFFERS: one line.',
    'const a = 1; // DIFFERS: at the end of a line.',
    '// DIFFERS: over',
    '// two lines.',
    'const b = 2;',
    '/** DIFFERS: in a block. */',
    '/**',
    ' * Something.',
    ' * DIFFERS: in a long',
    ' * block.',
    ' */',
  ].join('\n');
  expect(differencesOf(source)).toEqual([
    'one line.',
    'at the end of a line.',
    'over two lines.',
    'in a block.',
    'in a long block.',
  ]);
});
