import { typeNameOf } from '../runtime/host-errors.ts';

/** Lines behind the first object's, and before the last one's, that V8 shows of a long circle. */
const FIRST = 2;

/**
 * V8's words for what JSON.stringify finds to hold itself (JsonStringifier::ConstructCircularStructureErrorMessage), with the guest's own names of
 * classes. Undefined where no circle is found by plain properties.
 */
export function circularWords(value: unknown): string | undefined {
  const held: { readonly object: object; readonly key: string }[] = [];
  const found = walk(value, '', held, new Set());
  if (!found) return undefined;
  const from = held.findIndex(({ object }) => object === found.object);
  const line = ({ object, key }: { readonly object: object; readonly key: string }): string =>
    `\n    |     ${key} -> object with constructor '${typeNameOf(object)}'`;
  const circle = held.slice(from);
  const [first] = circle;
  const begin = circle.slice(1, 1 + FIRST);
  const end = circle.slice(1 + FIRST);
  return [
    'Converting circular structure to JSON',
    `\n    --> starting at object with constructor '${first ? typeNameOf(first.object) : ''}'`,
    ...begin.map(line),
    ...(end.length > 1 ? ['\n    |     ...'] : []),
    ...end.slice(-1).map(line),
    `\n    --- ${found.key} closes the circle`,
  ].join('');
}

interface Circle {
  readonly object: object;
  readonly key: string;
}

function walk(value: unknown, key: string, held: Circle[], done: Set<object>): Circle | undefined {
  if (typeof value !== 'object' || value === null || done.has(value)) return undefined;
  if (held.some(({ object }) => object === value)) return { object: value, key };
  if (typeof Reflect.get(value, 'toJSON') === 'function') return undefined;
  held.push({ object: value, key });
  for (const [name, item] of Object.entries(value)) {
    const found = walk(item, Array.isArray(value) ? `index ${name}` : `property '${name}'`, held, done);
    if (found) return found;
  }
  held.pop();
  done.add(value);
  return undefined;
}
