import type { Directive } from './config-syntax.ts';

/** A block with those around it: what is not set in a location is what its server says, then what http says. */
export interface Scope {
  readonly directives: readonly Directive[];
  readonly parent: Scope | undefined;
}

/** All directives of a name at the innermost level that has any (add_header and its like are not added up). */
export function settings(scope: Scope | undefined, name: string): readonly Directive[] {
  for (let at = scope; at; at = at.parent) {
    const found = at.directives.filter((directive) => directive.name === name);
    if (found.length > 0) return found;
  }
  return [];
}

/** First argument of the innermost directive of a name. */
export function setting(scope: Scope | undefined, name: string): string | undefined {
  return settings(scope, name)[0]?.args[0];
}

export function isOn(scope: Scope | undefined, name: string, usual: boolean): boolean {
  const value = setting(scope, name);
  return value === undefined ? usual : value === 'on';
}

/** `10s`, `1m`, `2h30m`, `500ms`, `60`: milliseconds. */
export function duration(text: string): number {
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const units: Readonly<Record<string, number>> = {
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
    w: 604_800_000,
    M: 2_592_000_000,
    y: 31_536_000_000,
  };
  let sum = 0;
  for (const [, count = '0', unit = 's'] of text.matchAll(/(\d+)(ms|[smhdwMy])/g))
    sum += Number(count) * (units[unit] ?? 0);
  return sum;
}

/** `1m`, `8k`, `512`: bytes. */
export function bytesOf(text: string): number {
  const [, count = '0', unit = ''] = /^(\d+)([kKmMgG]?)$/.exec(text) ?? [];
  return Number(count) * ({ k: 1024, m: 1_048_576, g: 1_073_741_824 }[unit.toLowerCase()] ?? 1);
}
