/** Versions and ranges as npm compares them (semver 2.0, node-semver's ranges). */
interface Version {
  readonly numbers: readonly [number, number, number];
  readonly pre: readonly string[];
}

interface Comparator {
  readonly operator: '<' | '<=' | '>' | '>=' | '=';
  readonly version: Version;
}

const EXACT = /^[v=\s]*(\d+)\.(\d+)\.(\d+)(?:-([\w.-]+))?(?:\+[\w.-]+)?$/;
const PARTIAL = /^[v=\s]*(\d+|[xX*])?(?:\.(\d+|[xX*]))?(?:\.(\d+|[xX*]))?(?:-([\w.-]+))?(?:\+[\w.-]+)?$/;

function parse(text: string): Version | undefined {
  const match = EXACT.exec(text);
  if (!match) return undefined;
  return { numbers: [Number(match[1]), Number(match[2]), Number(match[3])], pre: match[4]?.split('.') ?? [] };
}

function compare(a: Version, b: Version): number {
  for (let i = 0; i < 3; i++) {
    const difference = (a.numbers[i] ?? 0) - (b.numbers[i] ?? 0);
    if (difference !== 0) return difference;
  }
  if (a.pre.length === 0 || b.pre.length === 0) return b.pre.length - a.pre.length;
  for (let i = 0; ; i++) {
    const one = a.pre[i];
    const other = b.pre[i];
    if (one === undefined || other === undefined) return one === other ? 0 : one === undefined ? -1 : 1;
    if (one === other) continue;
    const areNumbers = [/^\d+$/.test(one), /^\d+$/.test(other)] as const;
    if (areNumbers[0] && areNumbers[1]) return Number(one) - Number(other);
    if (areNumbers[0] !== areNumbers[1]) return areNumbers[0] ? -1 : 1;
    return one < other ? -1 : 1;
  }
}

export function compareVersions(a: string, b: string): number {
  const one = parse(a);
  const other = parse(b);
  return one && other ? compare(one, other) : 0;
}

/** Whether a text names one version. */
export function isVersion(text: string): boolean {
  return parse(text) !== undefined;
}

/** Whether a text is a range at all; anything else behind an `@` is a tag. */
export function isRange(text: string): boolean {
  return setsOf(text) !== undefined;
}

const at = (a: number, b: number, c: number, pre: readonly string[] = []): Version => ({ numbers: [a, b, c], pre });

/** One word of a range as comparators; undefined where it is none. */
function comparators(word: string): readonly Comparator[] | undefined {
  const [, operator = '', rest = ''] = /^(\^|~>?|>=|<=|>|<|=)?\s*(.*)$/.exec(word) ?? [];
  const match = PARTIAL.exec(rest);
  if (!match) return undefined;
  const part = (text: string | undefined): number | undefined =>
    text === undefined || /[xX*]/.test(text) ? undefined : Number(text);
  const major = part(match[1]);
  const minor = major === undefined ? undefined : part(match[2]);
  const patch = minor === undefined ? undefined : part(match[3]);
  if (major === undefined) return operator === '<' || operator === '>' ? [below(at(0, 0, 0))] : [];
  const pre = patch === undefined ? [] : (match[4]?.split('.') ?? []);
  const low = at(major, minor ?? 0, patch ?? 0, pre);
  const next =
    minor === undefined ? at(major + 1, 0, 0, ['0']) : patch === undefined ? at(major, minor + 1, 0, ['0']) : undefined;
  const from: Comparator = { operator: '>=', version: low };
  switch (operator) {
    case '^': {
      const end =
        major > 0 || minor === undefined
          ? at(major + 1, 0, 0, ['0'])
          : minor > 0 || patch === undefined
            ? at(0, minor + 1, 0, ['0'])
            : at(0, 0, patch + 1, ['0']);
      return [from, below(end)];
    }
    case '~':
    case '~>':
      return [from, below(minor === undefined ? at(major + 1, 0, 0, ['0']) : at(major, minor + 1, 0, ['0']))];
    case '>=':
      return [from];
    case '<':
      return [below(next ? at(major, minor ?? 0, 0, ['0']) : low)];
    case '>':
      return [next ? { operator: '>=', version: next } : { operator: '>', version: low }];
    case '<=':
      return [next ? below(next) : { operator: '<=', version: low }];
    default:
      return next ? [from, below(next)] : [{ operator: '=', version: low }];
  }
}

function below(version: Version): Comparator {
  return { operator: '<', version };
}

function setsOf(range: string): readonly (readonly Comparator[])[] | undefined {
  const sets: Comparator[][] = [];
  for (const part of range.split('||')) {
    const text = part.trim().replace(/([<>=~^])\s+/g, '$1');
    const hyphen = /^(\S+)\s+-\s+(\S+)$/.exec(text);
    const words = hyphen ? [`>=${hyphen[1]}`, `<=${hyphen[2]}`] : text === '' ? [] : text.split(/\s+/);
    const set: Comparator[] = [];
    for (const word of words) {
      const found = comparators(word);
      if (!found) return undefined;
      set.push(...found);
    }
    sets.push(set);
  }
  return sets;
}

function holds({ operator, version }: Comparator, candidate: Version): boolean {
  const order = compare(candidate, version);
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '=':
      return order === 0;
  }
}

/** Whether a version lies in a range. A pre-release only where the range names one of the same numbers. */
export function satisfies(version: string, range: string): boolean {
  const candidate = parse(version);
  const sets = setsOf(range);
  if (!candidate || !sets) return false;
  return sets.some(
    (set) =>
      set.every((one) => holds(one, candidate)) &&
      (candidate.pre.length === 0 ||
        set.some(
          ({ version: { numbers, pre } }) =>
            pre.length > 0 && pre[0] !== '0' && numbers.every((number, i) => number === candidate.numbers[i]),
        )),
  );
}

/** The highest of these versions in a range. */
export function highest(versions: readonly string[], range: string): string | undefined {
  return versions
    .filter((version) => satisfies(version, range))
    .toSorted(compareVersions)
    .at(-1);
}
