import type { Process } from '../../../kernel/process.ts';
import { needAccount } from './account.ts';
import { cleanInstall } from './clean-install.ts';
import { type CommandLine, isOn, parseCommandLine } from './command-line.ts';
import { config } from './config.ts';
import { explain } from './explain.ts';
import { complain, NpmFailure, reportFailure, versionOf } from './failure.ts';
import { fund } from './fund.ts';
import { help, VERBS } from './help.ts';
import { init } from './init.ts';
import { dedupe, install, pruneTree, rebuild, uninstall, update } from './install.ts';
import { link } from './link.ts';
import { list } from './list.ts';
import { readManifest } from './manifest.ts';
import { npx } from './npx.ts';
import { pack } from './pack.ts';
import { pkg } from './pkg.ts';
import { enterProject, foldersOf, selectedWorkspaces } from './project.ts';
import { audit, cache, outdated, root, view } from './queries.ts';
import { isSilent } from './report.ts';
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
    const line = parseCommandLine(proc, args, passThrough);
    if (!isSilent(line))
      await complain(proc, 'warn', [
        ...line.warnings,
        ...(isOn(line, 'force') ? ['using --force Recommended protections disabled.'] : []),
      ]);
    return await run(line);
  } catch (error) {
    if (!(error instanceof NpmFailure)) throw error;
    const asJson = args.includes('--json') && error.json === undefined;
    return reportFailure(proc, asJson ? withJson(error) : error, args);
  }
}

/** A failure that is told as JSON, too, as --json asks. */
function withJson({ code, lines, status }: NpmFailure): NpmFailure {
  const json = { ...(code === undefined ? {} : { code }), summary: lines.join('\n'), detail: '' };
  return new NpmFailure(code, lines, status, json);
}

async function run(proc: Process, given: CommandLine, version: string): Promise<number> {
  const { verb, words } = given;
  const line = verb === 'init' || verb === 'exec' || verb === '' ? given : enterProject(proc, given);
  switch (verb) {
    case 'init':
      return init(proc, line);
    case 'install':
      return install(proc, line);
    case 'update':
      return update(proc, line);
    case 'prune':
      return pruneTree(proc, line);
    case 'pack':
      return pack(proc, line);
    case 'link':
      return link(proc, line);
    case 'explain':
      return explain(proc, line);
    case 'install-test':
    case 'install-ci-test': {
      const code = await (verb === 'install-test' ? install(proc, line) : cleanInstall(proc, line));
      return code === 0 ? runScript(proc, line, 'test', []) : code;
    }
    case 'ci':
      return cleanInstall(proc, line);
    case 'uninstall':
      return uninstall(proc, line);
    case 'ls':
      return list(proc, line);
    case 'll':
      return list(proc, { ...line, options: new Map([...line.options, ['long', true]]) });
    case 'dedupe':
      return dedupe(proc, line);
    case 'rebuild':
      return rebuild(proc, line);
    case 'fund':
      return fund(proc, line);
    case 'run':
      return runScript(proc, line, words[0] ?? '', scriptArguments(line, words.slice(1)));
    case 'start':
    case 'stop':
    case 'test':
    case 'restart':
      return runScript(proc, line, verb, scriptArguments(line, words));
    case 'exec':
      return inEach(proc, line, () => npx(proc, line, words[0] ?? '', words.slice(1)));
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

/** Does something in the project's folder, or in that of each chosen workspace. */
async function inEach(proc: Process, line: CommandLine, run: () => Promise<number>): Promise<number> {
  const chosen =
    line.workspaces.length === 0 && !isOn(line, 'workspaces')
      ? undefined
      : selectedWorkspaces(proc, line, foldersOf(proc, readManifest(proc) ?? {}));
  if (!chosen) return run();
  const root = proc.fs.cwd;
  let worst = 0;
  for (const { location } of chosen) {
    proc.fs.chdir(location);
    worst = (await run()) || worst;
    proc.fs.chdir(root);
  }
  return worst;
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
