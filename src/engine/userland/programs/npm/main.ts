import type { Process } from '../../../kernel/process.ts';
import { needAccount } from './account.ts';
import { type CommandLine, isOn, parseCommandLine } from './command-line.ts';
import { NpmFailure, reportFailure, versionOf } from './failure.ts';
import { help, VERBS } from './help.ts';
import { init } from './init.ts';
import { cleanInstall, install, uninstall } from './install.ts';
import { list } from './list.ts';
import { readManifest } from './manifest.ts';
import { npx } from './npx.ts';
import { pkg } from './pkg.ts';
import { audit, cache, config, outdated, root, view } from './queries.ts';
import { runScript } from './scripts.ts';
import { suggestions } from './suggestions.ts';
import { version as bump } from './version.ts';

/** `npm VERB …`. */
export async function main(proc: Process): Promise<number> {
  // A script's interpreter line may stand in front.
  const args = proc.argv.slice(1).filter((word) => !word.endsWith('npm-cli.js'));
  return guarded(proc, args, async (line) => {
    const version = versionOf(proc);
    if (isOn(line, 'version') && line.verb === '') {
      await proc.write(1, `${version}\n`);
      return 0;
    }
    return run(proc, line, version);
  });
}

/** `npx command …`. */
export async function mainNpx(proc: Process): Promise<number> {
  const args = proc.argv.slice(1).filter((word) => !word.endsWith('npx-cli.js'));
  return guarded(
    proc,
    args,
    async (line) => {
      if (isOn(line, 'version') && line.verb === '') {
        await proc.write(1, `${versionOf(proc)}\n`);
        return 0;
      }
      return npx(proc, line, args[args.length - line.rest.length - 1] ?? '', line.rest);
    },
    true,
  );
}

async function guarded(
  proc: Process,
  args: readonly string[],
  run: (line: CommandLine) => Promise<number>,
  passThrough = false,
): Promise<number> {
  try {
    return await run(parseCommandLine(proc, args, passThrough));
  } catch (error) {
    if (!(error instanceof NpmFailure)) throw error;
    return reportFailure(proc, error, args);
  }
}

async function run(proc: Process, line: CommandLine, version: string): Promise<number> {
  const { verb, words } = line;
  switch (verb) {
    case 'init':
      return init(proc, line);
    case 'install':
    case 'update':
    case 'prune':
      return install(proc, verb === 'install' ? line : { ...line, words: [] });
    case 'ci':
      return cleanInstall(proc, line);
    case 'uninstall':
      return uninstall(proc, line);
    case 'ls':
      return list(proc, line);
    case 'run':
      return runScript(proc, line, words[0] ?? '', scriptArguments(line, words.slice(1)));
    case 'start':
    case 'stop':
    case 'test':
    case 'restart':
      return runScript(proc, line, verb, scriptArguments(line, words));
    case 'exec':
      return npx(proc, line, words[0] ?? '', words.slice(1));
    case 'root':
    case 'prefix':
      return root(proc, line);
    case 'cache':
      return cache(proc, line);
    case 'config':
    case 'get':
    case 'set':
      return config(proc, line);
    case 'view':
      return view(proc, line);
    case 'outdated':
      return outdated(proc, line);
    case 'audit':
      return audit(proc);
    case 'pkg':
      return pkg(proc, line);
    case 'version':
      return bump(proc, line);
    case 'whoami':
    case 'logout':
      throw needAccount(verb);
    case '':
    case 'help':
      await proc.write(1, help(version));
      return verb === '' && !isOn(line, 'help') ? 1 : 0;
    default:
      if (VERBS.has(verb)) throw new NpmFailure(undefined, [`drydock: 'npm ${verb}' is not simulated`]);
      return unknown(proc, verb);
  }
}

async function unknown(proc: Process, verb: string): Promise<number> {
  const { scripts = {} } = readManifest(proc) ?? {};
  const near = suggestions(verb, scripts);
  const meant = near.length === 0 ? '' : `\n${near.join('\n')}`;
  await proc.write(
    1,
    `Unknown command: "${verb}"\n${meant}\nTo see a list of supported npm commands, run:\n  npm help\n`,
  );
  return 1;
}

/** What a script gets: words behind its name, and everything behind `--`. */
function scriptArguments(line: CommandLine, words: readonly string[]): readonly string[] {
  const cut = line.rest.indexOf('--');
  const behind = cut < 0 ? [] : line.rest.slice(cut + 1);
  return behind.length > 0 ? [...words.slice(0, words.length - behind.length), ...behind] : words;
}
