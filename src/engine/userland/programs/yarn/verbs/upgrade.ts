import type { Process } from '../../../../kernel/process.ts';
import { type CommandLine, isOn } from '../command-line.ts';
import { type LockEntry, readLock } from '../lockfile.ts';
import { readManifest, registryOf } from '../project.ts';
import type { Reporter } from '../reporter.ts';
import { parsePattern } from '../resolver.ts';
import { addPackages } from './add.ts';
import { sayMissingLock, withLifecycle } from './install.ts';

/** `yarn upgrade [name[@range]…] [--latest]`: the newest versions that package.json allows, or that there are. */
export async function upgrade(proc: Process, line: CommandLine, reporter: Reporter): Promise<number> {
  await sayMissingLock(proc, line, reporter);
  return withLifecycle(proc, line, reporter, async () => {
    const { dependencies, devDependencies, optionalDependencies } = readManifest(proc) ?? {};
    const asked = { ...optionalDependencies, ...devDependencies, ...dependencies };
    const words = line.words.length === 0 ? Object.keys(asked) : line.words;
    const { registry } = registryOf(proc, line);
    const patterns: string[] = [];
    for (const word of words) {
      const { name, range } = parsePattern(word);
      const known = range ?? asked[name];
      if (known === undefined) continue;
      const prefix = /^[\^~]/.exec(known)?.[0] ?? '';
      patterns.push(`${name}@${isOn(line, 'latest') ? `${prefix}${await registry.latest(name)}` : known}`);
    }
    const names = new Set(words.map((word) => parsePattern(word).name));
    const locked = new Map<string, LockEntry>(readLock(proc) ?? []);
    for (const pattern of locked.keys())
      if (line.words.length === 0 || names.has(parsePattern(pattern).name)) locked.delete(pattern);
    await addPackages(proc, line, reporter, patterns, { locked, force: true, keepsFields: true });
  });
}
