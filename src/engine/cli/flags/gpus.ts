import type { DeviceRequest } from '../../api/container.ts';
import { csvFields } from './csv.ts';
import { ValueError } from './numbers.ts';

/** `--gpus all`, `--gpus 2`, `--gpus '"device=0,2"'` (docker/cli opts/gpus.go). */
export function parseGpus(text: string): DeviceRequest {
  const seen = new Set<string>();
  let driver = '';
  let count: number | undefined;
  let ids: readonly string[] | undefined;
  let capabilities: readonly (readonly string[])[] = [['gpu']];
  let options: Readonly<Record<string, string>> = {};
  for (const field of csvFields(text)) {
    const cut = field.indexOf('=');
    const key = cut < 0 ? field : field.slice(0, cut);
    const value = field.slice(cut + 1);
    if (seen.has(key)) throw new ValueError(`gpu request key '${key}' can be specified only once`);
    seen.add(key);
    if (cut < 0) {
      seen.add('count');
      count = countOf(key);
    } else if (key === 'driver') driver = value;
    else if (key === 'count') count = countOf(value);
    else if (key === 'device') ids = value.split(',');
    else if (key === 'capabilities') capabilities = [[...value.split(','), 'gpu']];
    else if (key === 'options') {
      const pairs = csvFields(value).map((pair) => [pair.split('=', 1)[0] ?? '', pair.split('=').slice(1).join('=')]);
      options = Object.fromEntries(pairs);
    } else throw new ValueError(`unexpected key '${key}' in '${field}'`);
  }
  return { driver, count: count ?? (ids ? 0 : 1), ids, capabilities, options };
}

function countOf(text: string): number {
  if (text === 'all') return -1;
  if (/^[+-]?\d+$/.test(text)) {
    if (Math.abs(Number(text)) < 2 ** 63) return Number(text);
    throw new ValueError(`invalid count (${text}): value must be either "all" or an integer: value out of range`);
  }
  throw new ValueError(`invalid count (${text}): value must be either "all" or an integer: invalid syntax`);
}
