import type { Context } from '../command.ts';

/** So many items by chance: each once for a positive count, perhaps more than once for a negative one. */
export function pickRandom({ server }: Context, items: readonly string[], count: number): readonly string[] {
  if (items.length === 0) return [];
  if (count < 0) return Array.from({ length: -count }, () => items[Math.floor(server.random() * items.length)] ?? '');
  const left = [...items];
  const out: string[] = [];
  while (out.length < count && left.length > 0) out.push(...left.splice(Math.floor(server.random() * left.length), 1));
  return out;
}
