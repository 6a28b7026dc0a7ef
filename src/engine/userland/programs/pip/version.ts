/** A version as PEP 440 orders them; undefined when the text is none. */
export interface PythonVersion {
  readonly epoch: number;
  readonly release: readonly number[];
  /** -3 dev, -2 alpha, -1 beta and candidates, 0 final, 1 post. */
  readonly stage: readonly number[];
}

const PATTERN =
  /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(a|b|c|rc|alpha|beta|pre|preview)[-_.]?(\d*))?(?:[-_.]?(post|rev|r)[-_.]?(\d*)|-(\d+))?(?:[-_.]?dev[-_.]?(\d*))?(?:\+[a-z0-9.]+)?$/i;

export function parseVersion(text: string): PythonVersion | undefined {
  const found = PATTERN.exec(text.trim());
  if (!found) return undefined;
  const [, epoch = '0', release = '', pre, preNumber = '', post, postNumber = '', bare, dev] = found;
  const stage: number[] = [];
  if (pre !== undefined) stage.push({ a: -4, b: -3 }[pre[0]?.toLowerCase() ?? ''] ?? -2, Number(preNumber || 0));
  else if (dev !== undefined && post === undefined && bare === undefined) stage.push(-5, 0);
  else stage.push(0, 0);
  stage.push(post !== undefined || bare !== undefined ? 1 + Number(postNumber || bare || 0) : 0);
  stage.push(dev === undefined ? Number.MAX_SAFE_INTEGER : Number(dev || 0));
  return { epoch: Number(epoch), release: release.split('.').map(Number), stage };
}

export function isPrerelease(text: string): boolean {
  const version = parseVersion(text);
  return version !== undefined && ((version.stage[0] ?? 0) < 0 || version.stage[3] !== Number.MAX_SAFE_INTEGER);
}

/** Negative when `a` comes before `b`. */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [parseVersion(a), parseVersion(b)];
  if (!one || !other) return a < b ? -1 : a > b ? 1 : 0;
  if (one.epoch !== other.epoch) return one.epoch - other.epoch;
  return compareNumbers(one.release, other.release) || compareNumbers(one.stage, other.stage);
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** One clause of a requirement, such as `>=3.0`. */
export interface Clause {
  readonly operator: string;
  readonly version: string;
}

/** Whether a version fulfils a clause (PEP 440). */
export function fulfils(version: string, { operator, version: wanted }: Clause): boolean {
  if (operator === '===') return version === wanted;
  if (wanted.endsWith('.*')) {
    const start = parseVersion(wanted.slice(0, -2))?.release ?? [];
    const release = parseVersion(version)?.release ?? [];
    const same = start.every((number, i) => number === (release[i] ?? 0));
    return operator === '!=' ? !same : same;
  }
  const order = compareVersions(version, wanted);
  switch (operator) {
    case '==':
      return order === 0;
    case '!=':
      return order !== 0;
    case '<=':
      return order <= 0;
    case '>=':
      return order >= 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '~=': {
      const release = parseVersion(wanted)?.release ?? [];
      return order >= 0 && fulfils(version, { operator: '==', version: `${release.slice(0, -1).join('.')}.*` });
    }
    default:
      return false;
  }
}
