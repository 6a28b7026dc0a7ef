import type { Ending } from '../run/code.ts';

/** What a loop does with its body's ending: undefined goes on with the next round. */
export function leaves(ending: NonNullable<Ending>, label: string): { readonly ending: Ending } | undefined {
  if (ending.kind === 'return' || ending.kind === 'fallthrough') return { ending };
  const mine = ending.label === '' || ending.label === label;
  if (!mine) return { ending };
  return ending.kind === 'break' ? { ending: undefined } : undefined;
}
