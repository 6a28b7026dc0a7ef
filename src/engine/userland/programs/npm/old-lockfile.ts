import type { Process } from '../../../kernel/process.ts';
import { complain, NpmFailure } from './failure.ts';
import { type LockEntry, type Locked, lockAge, readLock } from './lockfile.ts';
import type { Registry } from './registry.ts';
import { toRecord } from './tree.ts';

/**
 * The project's lock file. What npm 6 and older wrote says nothing of licences, commands and engines: as npm 7 and later do, that is asked of the registry,
 * with a warning. Undefined where there is none that can be read.
 */
export async function projectLock(proc: Process, registry: Registry): Promise<Locked | undefined> {
  const path = ['package-lock.json', 'npm-shrinkwrap.json'].find((name) => proc.fs.exists(name));
  const locked = path === undefined ? undefined : readLock(proc, path);
  const age = path === undefined ? undefined : lockAge(proc, path);
  if (!locked || age === undefined) return locked;
  await complain(
    proc,
    'warn',
    [
      '',
      ` The ${path} file was created with an old version of npm,`,
      ' so supplemental metadata must be fetched from the registry.',
      '',
      ' This is a one-time fix-up, please be patient...',
      '',
    ].map((line) => `${age} lockfile${line}`),
  );
  const entries = await Promise.all(
    [...locked].map(async ([location, entry]) => [location, await completed(registry, location, entry)] as const),
  );
  return new Map(entries);
}

/** What the registry does not hold stays as the lock file has it: it may be left out in the end. */
async function completed(registry: Registry, location: string, entry: LockEntry): Promise<LockEntry> {
  const { version, resolved, integrity, dependencies } = entry;
  if (version === undefined) return entry;
  try {
    const found = await registry.version(location.replace(/^.*node_modules\//, ''), version);
    const { dependencies: known, ...record } = toRecord(found);
    const needs = found.standIn ? dependencies : known;
    return {
      ...record,
      ...(needs === undefined ? {} : { dependencies: needs }),
      ...(resolved === undefined ? {} : { resolved }),
      ...(integrity === undefined ? {} : { integrity }),
    };
  } catch (error) {
    if (error instanceof NpmFailure) return entry;
    throw error;
  }
}
