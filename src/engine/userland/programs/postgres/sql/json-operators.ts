import { compare } from './compare.ts';
import { type DataType, TEXT, UNKNOWN } from './data-type.ts';
import { SqlError } from './error.ts';
import { cast, jsonText, type Value } from './value.ts';

/** Whether an operator is one of jsonb's own. */
export function isJsonOperator(operator: string, left: () => DataType): boolean {
  if (/^(#>|#>>|#-|\?|\?\||\?&)$/.test(operator)) return true;
  return /^(@>|<@|-)$/.test(operator) && left().name === 'jsonb' && !left().isArray;
}

const keysOf = (value: Value, now: number): readonly string[] =>
  (Array.isArray(value)
    ? (value as readonly Value[])
    : (cast(value, UNKNOWN, { ...TEXT, isArray: true }, now) as readonly Value[])
  ).map(String);

/** `#>`, `#>>`, `@>`, `<@`, `?`, `?|`, `?&`, `-` and `#-` of jsonb. */
export function jsonOperation(operator: string, left: Value, right: Value, type: DataType, now: number): Value {
  if (left === null || right === null) return null;
  const document = parsed(left);
  switch (operator) {
    case '#>':
    case '#>>': {
      const found = at(document, keysOf(right, now));
      if (found === undefined || (operator === '#>>' && found === null)) return null;
      return operator === '#>>' && typeof found === 'string' ? found : jsonText(found);
    }
    case '#-':
      return jsonText(withoutPath(document, keysOf(right, now)));
    case '?':
      return hasKey(document, String(right));
    case '?|':
      return keysOf(right, now).some((key) => hasKey(document, key));
    case '?&':
      return keysOf(right, now).every((key) => hasKey(document, key));
    case '@>':
      return holds(document, parsed(right));
    case '<@':
      return holds(parsed(right), document);
    default: {
      if (typeof right === 'number' && Array.isArray(document))
        return jsonText(document.filter((_, i) => i !== (right < 0 ? document.length + right : right)));
      const keys = type.isArray ? keysOf(right, now) : [String(right)];
      if (Array.isArray(document)) return jsonText(document.filter((each) => !keys.includes(each as string)));
      if (typeof document !== 'object' || document === null)
        throw new SqlError('cannot delete from scalar', { code: '22023' });
      return jsonText(Object.fromEntries(Object.entries(document).filter(([key]) => !keys.includes(key))));
    }
  }
}

function parsed(value: Value): unknown {
  try {
    return JSON.parse(String(value)) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new SqlError('invalid input syntax for type json', {
      code: '22P02',
      detail: `Token "${String(value)}" is invalid.`,
    });
  }
}

/** What stands at a path; undefined where there is nothing. */
export function at(document: unknown, path: readonly string[]): unknown {
  let here = document;
  for (const key of path) {
    if (Array.isArray(here)) here = here.at(Number(key));
    else if (typeof here === 'object' && here !== null && Object.hasOwn(here, key))
      here = (here as Record<string, unknown>)[key];
    else return undefined;
  }
  return here;
}

function withoutPath(document: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined || typeof document !== 'object' || document === null) return document;
  if (Array.isArray(document)) {
    const index = Number(key) < 0 ? document.length + Number(key) : Number(key);
    if (rest.length === 0) return document.filter((_, i) => i !== index);
    return document.map((each: unknown, i) => (i === index ? withoutPath(each, rest) : each));
  }
  const entries = Object.entries(document);
  if (rest.length === 0) return Object.fromEntries(entries.filter(([name]) => name !== key));
  return Object.fromEntries(
    entries.map(([name, each]) => [name, name === key ? withoutPath(each, rest) : (each as unknown)]),
  );
}

/** jsonb_set and jsonb_insert. */
export function withPath(
  document: unknown,
  [key, ...rest]: readonly string[],
  value: unknown,
  create: boolean,
): unknown {
  if (key === undefined || typeof document !== 'object' || document === null) return document;
  if (Array.isArray(document)) {
    const index = Number(key) < 0 ? document.length + Number(key) : Number(key);
    if (index >= document.length) return create && rest.length === 0 ? [...(document as unknown[]), value] : document;
    return document.map((each: unknown, i) =>
      i === index ? (rest.length === 0 ? value : withPath(each, rest, value, create)) : each,
    );
  }
  const before = document as Record<string, unknown>;
  if (!Object.hasOwn(before, key)) return create && rest.length === 0 ? { ...before, [key]: value } : document;
  return { ...before, [key]: rest.length === 0 ? value : withPath(before[key], rest, value, create) };
}

function hasKey(document: unknown, key: string): boolean {
  if (Array.isArray(document)) return document.includes(key);
  if (typeof document === 'object' && document !== null) return Object.hasOwn(document, key);
  return document === key;
}

function holds(whole: unknown, part: unknown): boolean {
  if (Array.isArray(whole)) {
    if (!Array.isArray(part)) return typeof part !== 'object' && whole.includes(part);
    return part.every((each) =>
      whole.some((other) => (typeof each === 'object' && each !== null ? holds(other, each) : other === each)),
    );
  }
  if (typeof whole === 'object' && whole !== null) {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return false;
    return Object.entries(part).every(
      ([key, each]) => Object.hasOwn(whole, key) && holds((whole as Record<string, unknown>)[key], each),
    );
  }
  return whole === part;
}

/** `||` of jsonb: objects are put together, everything else becomes a list. */
export function jsonConcatenation(left: string, right: string): string {
  const [a, b] = [parsed(left), parsed(right)];
  const isObject = (value: unknown): value is object =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  if (isObject(a) && isObject(b)) return jsonText({ ...a, ...b });
  return jsonText([...(Array.isArray(a) ? (a as unknown[]) : [a]), ...(Array.isArray(b) ? (b as unknown[]) : [b])]);
}

/** `@>`, `<@`, `&&` of arrays. */
export function arrayComparison(operator: string, left: Value, right: Value): boolean {
  const [a, b] = [left, right].map((each) => (Array.isArray(each) ? (each as readonly Value[]) : []));
  const has = (list: readonly Value[], value: Value): boolean =>
    list.some((each) => each !== null && value !== null && compare(each, value) === 0);
  const [whole, part] = operator === '<@' ? [b ?? [], a ?? []] : [a ?? [], b ?? []];
  return operator === '&&' ? part.some((each) => has(whole, each)) : part.every((each) => has(whole, each));
}
