import type { Process } from '../../../../kernel/process.ts';
import type { Dependencies, Manifest } from '../../npm/manifest.ts';
import type { CommandLine } from '../command-line.ts';
import { YarnFailure } from '../failure.ts';
import { install } from '../installation.ts';
import { FIELDS, writeManifest } from '../manifest-file.ts';
import { readManifest } from '../project.ts';
import type { Reporter } from '../reporter.ts';

/** `yarn remove express`. */
export async function remove(proc: Process, line: CommandLine, reporter: Reporter): Promise<number> {
  const { words } = line;
  if (words.length === 0) throw new YarnFailure('Not enough arguments, expected at least 1.');
  const steps = words.length + 1;
  const manifest = readManifest(proc) ?? {};
  const changed: Record<string, unknown> = { ...manifest };
  for (const [i, name] of words.entries()) {
    await reporter.step(i + 1, steps, `Removing module ${name}`);
    const fields = FIELDS.filter((field) => Object.hasOwn(manifest[field] ?? {}, name));
    if (fields.length === 0) throw new YarnFailure("This module isn't specified in a package.json file.");
    for (const field of fields)
      changed[field] = Object.fromEntries(
        Object.entries(changed[field] as Dependencies).filter(([key]) => key !== name),
      );
  }
  writeManifest(proc, changed as Manifest);
  await reporter.step(steps, steps, 'Regenerating lockfile and installing missing dependencies');
  await install(proc, line, reporter, { isQuiet: true, force: true });
  await reporter.success('Uninstalled packages.');
  return 0;
}
