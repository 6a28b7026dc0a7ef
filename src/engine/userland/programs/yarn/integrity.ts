import type { Process } from '../../../kernel/process.ts';
import { attempt } from '../npm/failure.ts';
import { byCode, type Locked } from './lockfile.ts';

const FILE = 'node_modules/.yarn-integrity';

/** Node's number of its binary interface, by its major version. */
const MODULES: Readonly<Record<string, string>> = { '18': '108', '20': '115', '22': '127', '24': '137' };

interface Integrity {
  readonly systemParams: string;
  readonly modulesFolders: readonly string[];
  readonly flags: readonly string[];
  readonly linkedModules: readonly string[];
  readonly topLevelPatterns: readonly string[];
  readonly lockfileEntries: Readonly<Record<string, string>>;
  readonly files: readonly string[];
  readonly artifacts: Readonly<Record<string, never>>;
}

export const nodeVersion = (proc: Process): string => proc.env.get('NODE_VERSION') ?? '24.19.0';

/** What node_modules was made from. */
export function integrityOf(
  proc: Process,
  locked: Locked,
  patterns: readonly string[],
  flags: readonly string[],
): Integrity {
  const entries = [...locked].map(([pattern, { resolved }]) => [pattern, resolved ?? ''] as const);
  const major = nodeVersion(proc).split('.')[0] ?? '';
  return {
    systemParams: `linux-x64-${MODULES[major] ?? MODULES['24']}`,
    modulesFolders: proc.fs.exists('node_modules') ? ['node_modules'] : [],
    flags,
    linkedModules: [],
    topLevelPatterns: patterns.toSorted(byCode),
    lockfileEntries: Object.fromEntries(entries.sort(([a], [b]) => byCode(a, b))),
    files: [],
    artifacts: {},
  };
}

export const isMissing = (proc: Process): boolean => !proc.fs.exists(FILE);

/** Whether node_modules was made from just this. */
export function matches(proc: Process, wanted: Integrity): boolean {
  if (isMissing(proc)) return false;
  try {
    const found = JSON.parse(proc.fs.readText(FILE)) as Integrity;
    const told = ({ systemParams, flags, topLevelPatterns, lockfileEntries }: Integrity): string =>
      JSON.stringify([systemParams, flags, topLevelPatterns, lockfileEntries]);
    return told(found) === told(wanted);
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

export function forget(proc: Process): void {
  if (!isMissing(proc)) attempt('unlink', proc.fs.absolute(FILE), () => proc.fs.unlink(FILE));
}

export function note(proc: Process, integrity: Integrity): void {
  const { fs } = proc;
  const folder = fs.absolute('node_modules');
  attempt('mkdir', folder, () => fs.mkdirs(folder));
  attempt('open', fs.absolute(FILE), () => fs.writeFile(FILE, JSON.stringify(integrity, null, 2)));
}
