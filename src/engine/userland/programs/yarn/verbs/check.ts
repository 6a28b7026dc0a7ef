import type { Process } from '../../../../kernel/process.ts';
import { type CommandLine, isOn } from '../command-line.ts';
import { YarnFailure } from '../failure.ts';
import { openProject } from '../installation.ts';
import { integrityOf, isMissing, matches } from '../integrity.ts';
import { isProduction } from '../project.ts';
import type { Reporter } from '../reporter.ts';
import { needLock } from './list.ts';

/** `yarn check [--integrity]`: whether node_modules is what the lock file says. */
export async function check(proc: Process, line: CommandLine, reporter: Reporter): Promise<number> {
  if (isOn(line, 'verify-tree')) throw new YarnFailure("drydock: 'yarn check --verify-tree' is not simulated");
  needLock(proc);
  const { project } = await openProject(proc, line, reporter);
  const { locked = new Map(), patterns } = project;
  const faults: string[] = [];
  if (isMissing(proc) && patterns.length > 0) faults.push("Couldn't find an integrity file");
  else if (!patterns.every((pattern) => locked.has(pattern))) faults.push('Lockfile does not contain pattern');
  else if (!matches(proc, integrityOf(proc, locked, patterns, isProduction(proc, line) ? ['production'] : [])))
    faults.push("Integrity check: Top level patterns don't match");
  if (faults.length === 0) {
    await reporter.success('Folder in sync.');
    return 0;
  }
  for (const fault of faults) await reporter.error(fault);
  throw new YarnFailure(`Found ${faults.length} errors.`);
}
