import type { Filters } from '../api/json.ts';
import { EngineError } from '../base/errors.ts';

const NONE: readonly string[] = [];

/** Throws "invalid filter 'color'" for a name that is not among the accepted ones (moby daemon/internal/filters). */
export function checkFilters(filters: Filters, accepted: readonly string[]): void {
  for (const name of filters.keys())
    if (!accepted.includes(name)) throw new EngineError('invalid', `invalid filter '${name}'`);
}

export function filterValues(filters: Filters, name: string): readonly string[] {
  return filters.get(name) ?? NONE;
}

/** No filter of that name, or one value is the text, or matches it as a regular expression. */
export function matches(filters: Filters, name: string, text: string): boolean {
  const values = filterValues(filters, name);
  return values.length === 0 || values.includes(text) || values.some((value) => isMatch(value, text));
}

export function matchesExactly(filters: Filters, name: string, text: string): boolean {
  const values = filterValues(filters, name);
  return values.length === 0 || values.includes(text);
}

/** No filter of that name, or one value is the text's beginning. */
export function matchesStart(filters: Filters, name: string, text: string): boolean {
  const values = filterValues(filters, name);
  return values.length === 0 || values.some((value) => text.startsWith(value));
}

/** Every `name` and `name=value` that the filter asks for is among the labels. */
export function matchesLabels(
  filters: Filters,
  name: string,
  labels: Readonly<Record<string, string>> | null,
): boolean {
  return filterValues(filters, name).every((wanted) => {
    const at = wanted.indexOf('=');
    const key = at < 0 ? wanted : wanted.slice(0, at);
    const value = labels?.[key];
    return value !== undefined && (at < 0 || value === wanted.slice(at + 1));
  });
}

/** `label` and `label!` of the prune commands. */
export function matchesPruneLabels(filters: Filters, labels: Readonly<Record<string, string>> | null): boolean {
  return (
    matchesLabels(filters, 'label', labels) && !(filters.has('label!') && matchesLabels(filters, 'label!', labels))
  );
}

/** A yes-or-no filter; throws "invalid filter 'dangling=[maybe]'". */
export function flag(filters: Filters, name: string, fallback: boolean): boolean {
  const values = filterValues(filters, name);
  if (values.length === 0) return fallback;
  const yes = values.includes('1') || values.includes('true');
  const no = values.includes('0') || values.includes('false');
  if (yes === no) throw new EngineError('invalid', `invalid filter '${name}=[${values.join(' ')}]'`);
  return yes;
}

function isMatch(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(text);
  } catch {
    return false;
  }
}
