import type { Builtin } from '../builtin.ts';

export const falseBuiltin: Builtin = {
  name: 'false',
  synopsis: 'false',
  summary: 'Return an unsuccessful result.',
  run: () => Promise.resolve(1),
};
