import type { Builtin } from '../builtin.ts';

export const trueBuiltin: Builtin = {
  name: 'true',
  synopsis: 'true',
  summary: 'Return a successful result.',
  run: () => Promise.resolve(0),
};
