import { type Clause, fulfils, isPrerelease } from './version.ts';

/** What somebody asks for: `Flask[async]>=3.0; python_version > "3.9"`. */
export interface Requirement {
  /** As written. */
  readonly name: string;
  /** Normalized: what packages are compared by. */
  readonly key: string;
  readonly extras: readonly string[];
  readonly clauses: readonly Clause[];
  readonly marker: string;
}

/** A package's name as indexes compare it (PEP 503). */
export function keyOf(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

/** The requirement, or what is wrong with the text and where. */
export function parseRequirement(text: string): Requirement | { readonly fault: string; readonly at: number } {
  const semicolon = text.indexOf(';');
  const marker = semicolon < 0 ? '' : text.slice(semicolon + 1).trim();
  const body = semicolon < 0 ? text : text.slice(0, semicolon);
  const head = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*/.exec(body);
  if (!head) return { fault: 'Expected package name at the start of dependency specifier', at: 0 };
  const name = head[1] ?? '';
  const rest = body.slice(head[0].length).replace(/^\((.*)\)\s*$/, '$1');
  const clauses: Clause[] = [];
  let at = head[0].length;
  for (const part of rest.trim() === '' ? [] : rest.split(',')) {
    const clause = /^\s*(===|==|!=|<=|>=|~=|<|>)\s*([A-Za-z0-9.*+!_-]+)\s*$/.exec(part);
    if (!clause) {
      return { fault: 'Expected semicolon (after name with no version specifier) or end', at };
    }
    clauses.push({ operator: clause[1] ?? '', version: clause[2] ?? '' });
    at += part.length + 1;
  }
  const extras = (head[2] ?? '').split(',').map((one) => one.trim());
  return { name, key: keyOf(name), extras: extras.filter(Boolean), clauses, marker };
}

/** `Flask>=3.0`: clauses in the order that pip prints them, by their text. */
export function requirementText({ name, extras, clauses }: Requirement): string {
  const list = clauses.map(({ operator, version }) => operator + version).sort((a, b) => (a < b ? -1 : 1));
  return name + (extras.length > 0 ? `[${[...extras].sort().join(',')}]` : '') + list.join(',');
}

/** Whether a version does for all of these; candidates before a release only where a clause names one. */
export function isAllowed(version: string, requirements: readonly Requirement[], prereleases: boolean): boolean {
  const clauses = requirements.flatMap((one) => one.clauses);
  if (isPrerelease(version) && !prereleases && !clauses.some((clause) => isPrerelease(clause.version))) return false;
  return clauses.every((clause) => fulfils(version, clause));
}

/** Whether a marker holds on this machine's Python (PEP 508); `extra` is what was asked for in brackets. */
export function markerHolds(marker: string, python: string, extra: string): boolean {
  if (marker === '') return true;
  const values: Readonly<Record<string, string>> = {
    python_version: python.split('.').slice(0, 2).join('.'),
    python_full_version: python,
    os_name: 'posix',
    sys_platform: 'linux',
    platform_system: 'Linux',
    platform_machine: 'x86_64',
    platform_python_implementation: 'CPython',
    implementation_name: 'cpython',
    extra,
  };
  const tokens = marker.match(/"[^"]*"|'[^']*'|\(|\)|[<>=!~]+|[A-Za-z_.]+/g) ?? [];
  let at = 0;
  const value = (): string => {
    const token = tokens[at++] ?? '';
    return /^["']/.test(token) ? token.slice(1, -1) : (values[token] ?? '');
  };
  const atom = (): boolean => {
    if (tokens[at] === '(') {
      at++;
      const inner = either();
      at++;
      return inner;
    }
    const byVersion = /^python_(full_)?version$/.test(tokens[at] ?? '');
    const left = value();
    let operator = tokens[at++] ?? '';
    if (operator === 'not') operator += ` ${tokens[at++]}`;
    const right = value();
    if (operator === 'in') return right.includes(left);
    if (operator === 'not in') return !right.includes(left);
    if (byVersion) return fulfils(left, { operator, version: right });
    return operator === '!=' ? left !== right : operator === '==' ? left === right : false;
  };
  const both = (): boolean => {
    let holds = atom();
    while (tokens[at] === 'and') {
      at++;
      holds = atom() && holds;
    }
    return holds;
  };
  const either = (): boolean => {
    let holds = both();
    while (tokens[at] === 'or') {
      at++;
      holds = both() || holds;
    }
    return holds;
  };
  return either();
}
