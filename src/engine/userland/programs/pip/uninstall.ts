import type { Process } from '../../../kernel/process.ts';
import { type CommandLine, isOn } from './command-line.ts';
import type { Environment } from './environment.ts';
import { PipFailure } from './failure.ts';
import { type Installed, installedIn } from './installed.ts';
import { managedRefusal, warnRoot } from './refusals.ts';
import { filesOf, removePackage } from './remove-package.ts';
import { keyOf } from './requirement.ts';
import { readRequirements } from './requirements-file.ts';
import type { Voice } from './voice.ts';

/** `pip uninstall [-y] name…`. */
export async function uninstall(proc: Process, line: CommandLine, env: Environment, voice: Voice): Promise<number> {
  const asked = [
    ...line.words.map((word) => word.replace(/[=<>!~[].*$/, '')),
    ...(line.options.get('requirement') ?? []).flatMap((file) =>
      readRequirements(proc, file).map(({ requirement }) => requirement.name),
    ),
  ];
  if (asked.length === 0)
    throw new PipFailure(['You must give at least one requirement to uninstall (see "pip help uninstall")']);
  if (env.managed && !isOn(line, 'break-system-packages')) throw managedRefusal(env.managed);
  for (const name of asked) {
    const found = installedIn(proc, env.sites).get(keyOf(name));
    if (!found) {
      await voice.warn(`Skipping ${name} as it is not installed.`);
      continue;
    }
    await voice.say(`Found existing installation: ${found.name} ${found.version}`);
    await voice.say(`Uninstalling ${found.name}-${found.version}:`);
    if (!isOn(line, 'yes') && !(await confirmed(proc, found, voice))) continue;
    removePackage(proc, found);
    await voice.say(`  Successfully uninstalled ${found.name}-${found.version}`);
  }
  await warnRoot(proc, line, env, voice);
  return 0;
}

/** Shows what would go, and asks. */
async function confirmed(proc: Process, found: Installed, voice: Voice): Promise<boolean> {
  const groups = new Set(
    filesOf(proc, found).map((path) => {
      if (!path.startsWith(`${found.site}/`)) return path;
      const rest = path.slice(found.site.length + 1);
      return rest.includes('/') ? `${found.site}/${rest.split('/')[0]}/*` : path;
    }),
  );
  await voice.say(
    `  Would remove:\n${[...groups]
      .sort()
      .map((one) => `    ${one}`)
      .join('\n')}`,
  );
  for (;;) {
    await voice.answer('Proceed (Y/n)? ');
    const bytes = await proc.read(0, 1024);
    if (bytes.length === 0) throw new PipFailure(['Operation cancelled by user']);
    const reply = new TextDecoder().decode(bytes).trim().toLowerCase();
    if (reply === '' || reply === 'y') return true;
    if (reply === 'n') return false;
    await voice.answer(`Your response ('${reply}') was not one of the expected responses: y, n, \n`);
  }
}
