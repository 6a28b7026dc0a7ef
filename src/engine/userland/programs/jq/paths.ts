import { fail } from './error.ts';
import { compare, equal, isArray, isObject, type Json, kindOf, numberOf } from './json.ts';

/** `.[key]`: fields, indexes, slices ({start, end}), and where an array occurs in another. */
export function getKey(target: Json, key: Json): Json {
  if (isObject(target) && typeof key === 'string') return target.get(key) ?? null;
  const index = numberOf(key);
  if (isArray(target)) {
    if (index !== undefined) {
      if (Number.isNaN(index)) return null;
      const at = Math.trunc(index);
      return target[at < 0 ? at + target.length : at] ?? null;
    }
    if (isObject(key)) {
      const { start, end } = slice(target.length, key);
      return target.slice(start, end);
    }
    if (isArray(key)) return indexesOf(target, key);
  }
  if (typeof target === 'string' && isObject(key)) {
    const points = [...target];
    const { start, end } = slice(points.length, key);
    return points.slice(start, end).join('');
  }
  if (target === null && (typeof key === 'string' || index !== undefined || isObject(key))) return null;
  const of = kindOf(target);
  return typeof key === 'string' && new TextEncoder().encode(key).length < 30
    ? fail(`Cannot index ${of} with string "${key}"`)
    : fail(`Cannot index ${of} with ${kindOf(key)}`);
}

/** Where `wanted` begins within `items`. */
export function indexesOf(items: readonly Json[], wanted: readonly Json[]): readonly Json[] {
  const found: number[] = [];
  if (wanted.length === 0) return found;
  for (let at = 0; at + wanted.length <= items.length; at++) {
    if (wanted.every((item, i) => equal(item, items[at + i] as Json))) found.push(at);
  }
  return found;
}

function slice(length: number, key: ReadonlyMap<string, Json>): { readonly start: number; readonly end: number } {
  const from = key.get('start') ?? 0;
  const to = key.get('end') ?? length;
  let start = numberOf(from);
  let end = numberOf(to);
  if (start === undefined || end === undefined) return fail('Array/string slice indices must be integers');
  if (Number.isNaN(start)) start = 0;
  if (Number.isNaN(end)) end = length;
  if (start < 0) start += length;
  start = Math.floor(Math.min(Math.max(start, 0), length));
  if (end < 0) end += length;
  end = Math.ceil(Math.min(Math.max(end, start), length));
  return { start, end };
}

export function setKey(target: Json, key: Json, value: Json): Json {
  const index = numberOf(key);
  if (typeof key === 'string' && (isObject(target) || target === null)) {
    return new Map(target ?? []).set(key, value);
  }
  if (index !== undefined && (isArray(target) || target === null)) {
    if (Number.isNaN(index)) return fail('Cannot set array element at NaN index');
    const items = [...(target ?? [])];
    let at = Math.trunc(index);
    if (at < 0) at += items.length;
    if (at < 0) return fail('Out of bounds negative array index');
    if (at > 536_870_911) return fail('Array index too large');
    while (items.length < at) items.push(null);
    items[at] = value;
    return items;
  }
  if (isObject(key) && (isArray(target) || target === null)) {
    const items = target ?? [];
    const { start, end } = slice(items.length, key);
    if (!isArray(value)) return fail('A slice of an array can only be assigned another array');
    return [...items.slice(0, start), ...value, ...items.slice(end)];
  }
  if (isObject(key) && typeof target === 'string') return fail('Cannot update string slices');
  return fail(`Cannot update field at ${kindOf(key)} index of ${kindOf(target)}`);
}

export function hasKey(target: Json, key: Json): boolean {
  if (target === null) return false;
  const index = numberOf(key);
  if (isObject(target) && typeof key === 'string') return target.has(key);
  if (isArray(target) && index !== undefined) return index >= 0 && Math.trunc(index) < target.length;
  return fail(`Cannot check whether ${kindOf(target)} has a ${kindOf(key)} key`);
}

function asPath(path: Json): readonly Json[] {
  return isArray(path) ? path : fail('Path must be specified as an array');
}

export function getPath(root: Json, path: Json): Json {
  let value = root;
  for (const key of asPath(path)) value = getKey(value, key);
  return value;
}

export function setPath(root: Json, path: Json, value: Json): Json {
  const [key, ...rest] = asPath(path);
  if (key === undefined) return value;
  return setKey(root, key, setPath(getKey(root, key), rest, value));
}

/** All at once, so that deleting one does not shift the others. */
export function deletePaths(root: Json, paths: Json): Json {
  if (!isArray(paths)) return fail('Paths must be specified as an array');
  for (const path of paths) if (!isArray(path)) fail(`Path must be specified as array, not ${kindOf(path)}`);
  const sorted = (paths as readonly (readonly Json[])[]).toSorted(compare);
  if (sorted[0]?.length === 0) return null;
  return deleteSorted(root, sorted, 0);
}

function deleteSorted(root: Json, paths: readonly (readonly Json[])[], depth: number): Json {
  const gone: Json[] = [];
  let result = root;
  for (let i = 0; i < paths.length; ) {
    const path = paths[i] as readonly Json[];
    const key = path[depth] as Json;
    let j = i;
    while (j < paths.length && equal((paths[j] as readonly Json[])[depth] as Json, key)) j += 1;
    if (path.length === depth + 1) gone.push(key);
    else {
      const inner = getKey(result, key);
      if (inner !== null) result = setKey(result, key, deleteSorted(inner, paths.slice(i, j), depth + 1));
    }
    i = j;
  }
  return deleteKeys(result, gone);
}

function deleteKeys(target: Json, keys: readonly Json[]): Json {
  if (target === null || keys.length === 0) return target;
  if (isArray(target)) {
    const gone = new Set<number>();
    for (const key of keys) {
      const index = numberOf(key);
      if (index !== undefined) gone.add(index < 0 ? Math.trunc(index) + target.length : Math.trunc(index));
      else if (isObject(key)) {
        const { start, end } = slice(target.length, key);
        for (let at = start; at < end; at++) gone.add(at);
      } else fail(`Cannot delete ${kindOf(key)} element of array`);
    }
    return target.filter((_, at) => !gone.has(at));
  }
  if (isObject(target)) {
    const left = new Map(target);
    for (const key of keys) {
      if (typeof key !== 'string') return fail(`Cannot delete ${kindOf(key)} field of object`);
      left.delete(key);
    }
    return left;
  }
  return fail(`Cannot delete fields from ${kindOf(target)}`);
}
