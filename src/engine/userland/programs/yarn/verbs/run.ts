import type { Process } from '../../../../kernel/process.ts';
import type { CommandLine } from '../command-line.ts';
import { isOn } from '../command-line.ts';
import { quoted, YarnFailure } from '../failure.ts';
import { byCode } from '../lockfile.ts';
import { readManifest } from '../project.ts';
import type { Reporter } from '../reporter.ts';
import { runLine, scriptEnvironment } from '../scripts.ts';

/** `yarn run [script]`, `yarn start`, `yarn nodemon`: the project's script or a command of its packages. */
export async function run(proc: Process, line: CommandLine, reporter: Reporter): Promise<number> {
  const manifest = readManifest(proc) ?? {};
  const scripts = manifest.scripts ?? {};
  const [name, ...given] = line.words;
  const commands = commandsOf(proc);
  if (name === undefined) return list(line, reporter, scripts, commands);
  let args: readonly string[] = given;
  if (args[0] === '--') {
    await reporter.warn(
      `From Yarn 1.0 onwards, scripts don't require "--" for options to be forwarded. In a future version, any explicit "--" will be forwarded as-is to the scripts.`,
    );
    args = args.slice(1);
  }
  if (name === 'env' && !Object.hasOwn(scripts, 'env')) {
    const env = scriptEnvironment(proc, line, manifest, 'env');
    await reporter.plain(JSON.stringify(Object.fromEntries(env), null, 2));
    return 0;
  }
  const isScript = Object.hasOwn(scripts, name);
  if (!isScript && !commands.includes(name)) {
    const near = Object.keys(scripts).findLast((script) => distance(script, name) < 2);
    throw new YarnFailure(
      `Command ${quoted(name)} not found.${near === undefined ? '' : ` Did you mean ${quoted(near)}?`}`,
    );
  }
  const events = isScript && !isOn(line, 'ignore-scripts') ? [`pre${name}`, name, `post${name}`] : [name];
  for (const event of events) {
    const command = scripts[event] ?? (event === name ? proc.fs.absolute(`node_modules/.bin/${name}`) : undefined);
    if (command === undefined) continue;
    const full = [command, ...(event === name ? args.map(shellWord) : [])].join(' ');
    await reporter.command(full);
    const code = await runLine(proc, full, scriptEnvironment(proc, line, manifest, event, command));
    if (code !== 0) return code;
  }
  return 0;
}

function commandsOf(proc: Process): readonly string[] {
  const folder = 'node_modules/.bin';
  if (!proc.fs.exists(folder)) return [];
  return proc.fs
    .readdir(folder)
    .map(({ name }) => name)
    .sort(byCode);
}

async function list(
  line: CommandLine,
  reporter: Reporter,
  scripts: Readonly<Record<string, string>>,
  commands: readonly string[],
): Promise<number> {
  if (commands.length > 0) await reporter.info(`Commands available from binary scripts: ${commands.join(', ')}`);
  else await reporter.error('There are no binary scripts available.');
  const names = Object.keys(scripts);
  if (names.length === 0) {
    await reporter.error('There are no scripts specified inside package.json.');
    return 0;
  }
  await reporter.info('Project commands');
  await reporter.list(names.toSorted(byCode), scripts);
  if (!isOn(line, 'non-interactive') && line.options.get('interactive') !== false)
    await reporter.error('No command specified.');
  return 0;
}

/** A word as a shell takes it whole. */
export const shellWord = (word: string): string =>
  /^[\w@%+=:,./~-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;

/** How many letters have to change (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}
