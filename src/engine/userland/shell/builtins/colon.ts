import type { Builtin } from '../builtin.ts';

export const colon: Builtin = {
  name: ':',
  special: true,
  synopsis: ':',
  summary: 'Null command.',
  run: () => Promise.resolve(0),
};
