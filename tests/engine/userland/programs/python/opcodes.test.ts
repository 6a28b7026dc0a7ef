import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { OPCODE_NAMES } from '../../../../../src/engine/userland/programs/python/compile/opcodes.ts';

it('the loop numbers the instructions as the list does', () => {
  const text = readFileSync('src/engine/userland/programs/python/vm/loop.ts', 'utf8');
  const cases = [...text.matchAll(/case (\d+): (?:\{ ?)?\s*\/\/ ([A-Z_]+)/g)].map(([, number, name]) => [
    Number(number),
    name,
  ]);
  expect(cases.length).toBeGreaterThan(20);
  expect(cases).toEqual(cases.map(([number]) => [number, OPCODE_NAMES[Number(number)]]));
});
