import type { Process } from '../../../kernel/process.ts';
import { NpmFailure } from '../npm/failure.ts';
import { type CommandLine, parseCommandLine } from './command-line.ts';
import { quoted, YarnFailure } from './failure.ts';
import { START } from './installation.ts';
import { readManifest, warnOfLicense } from './project.ts';
import { Reporter, VERSION } from './reporter.ts';
import { add } from './verbs/add.ts';
import { bin } from './verbs/bin.ts';
import { cache } from './verbs/cache.ts';
import { check } from './verbs/check.ts';
import { config } from './verbs/config.ts';
import { exec } from './verbs/exec.ts';
import { global } from './verbs/global.ts';
import { help } from './verbs/help.ts';
import { info } from './verbs/info.ts';
import { init } from './verbs/init.ts';
import { install } from './verbs/install.ts';
import { list } from './verbs/list.ts';
import { outdated } from './verbs/outdated.ts';
import { remove } from './verbs/remove.ts';
import { run } from './verbs/run.ts';
import { upgrade } from './verbs/upgrade.ts';
import { version } from './verbs/version.ts';
import { why } from './verbs/why.ts';

type Verb = (proc: Process, line: CommandLine, reporter: Reporter) => Promise<number>;

const VERBS: Readonly<Record<string, Verb>> = {
  add,
  bin,
  cache,
  check,
  config,
  exec,
  global,
  info,
  init,
  install,
  list,
  node: exec,
  outdated,
  remove,
  run,
  upgrade,
  version,
  versions: version,
  why,
};

/** Verbs that have no first and last line. */
const isBare = ({ verb, words }: CommandLine): boolean =>
  verb === 'bin' ||
  (verb === 'config' && words[0] === 'get') ||
  (verb === 'cache' && words[0] === 'dir') ||
  (verb === 'global' && (words[0] === 'bin' || words[0] === 'dir'));

/** `yarn VERB …` (yarn 1.22.22). */
export async function main(proc: Process): Promise<number> {
  // A script's interpreter line may stand in front.
  const line = parseCommandLine(
    proc.argv.slice(1).filter((word, i) => i > 0 || !/\/yarn(?:pkg)?(?:\.js)?$/.test(word)),
  );
  if (line.options.get('version') === true && line.verb !== 'run') {
    await proc.write(1, `${VERSION}\n`);
    return 0;
  }
  if (line.verb === 'help' || (line.options.get('help') === true && line.words.length === 0)) return help(proc, line);
  const reporter = new Reporter(proc, line.isSilent);
  if (!isBare(line)) await reporter.header(line.verb);
  try {
    await proc.sleep(line.verb === 'run' ? START / 4 : START);
    return await inProject(proc, line, reporter);
  } catch (error) {
    return report(line, reporter, error);
  }
}

async function inProject(proc: Process, line: CommandLine, reporter: Reporter): Promise<number> {
  const verb = VERBS[line.verb];
  if (!verb) throw new YarnFailure(`drydock: 'yarn ${line.verb}' is not simulated`);
  const { fs } = proc;
  const folder = line.options.get('cwd');
  if (typeof folder === 'string') {
    if (!fs.exists(folder)) throw new YarnFailure(`Directory ${quoted(folder)} doesn't exist`);
    fs.chdir(folder);
  }
  if (!proc.env.has('INIT_CWD')) proc.env.set('INIT_CWD', fs.cwd);
  if (line.verb !== 'init') enterProject(proc);
  if (!isBare(line) && line.verb !== 'global') await warnOfLicense(reporter, readManifest(proc), 'package.json');
  const code = await verb(proc, line, reporter);
  if (code === 0 || line.verb === 'outdated') if (!isBare(line)) await reporter.footer();
  return code;
}

/** yarn works in the nearest folder above that has a package.json. */
function enterProject(proc: Process): void {
  const { fs } = proc;
  for (let at = fs.cwd; ; at = at.slice(0, at.lastIndexOf('/')) || '/') {
    if (fs.exists(`${at === '/' ? '' : at}/package.json`)) {
      fs.chdir(at);
      return;
    }
    if (at === '/') return;
  }
}

async function report(line: CommandLine, reporter: Reporter, error: unknown): Promise<number> {
  const [message, status, isSaid] =
    error instanceof YarnFailure
      ? [error.message, error.status, !(line.isSilent && line.verb === 'run')]
      : error instanceof NpmFailure
        ? [unexpected(error), 1, true]
        : [undefined, 1, true];
  if (message === undefined) throw error;
  if (isSaid) await reporter.error(message);
  const visits = !(error instanceof YarnFailure) || error.visits;
  if (visits && !isBare(line))
    await reporter.info(`Visit https://yarnpkg.com/en/docs/cli/${line.verb} for documentation about this command.`);
  return status;
}

/** What npm's code failed of, in yarn's words. */
function unexpected({ code, lines }: NpmFailure): string {
  const reason = lines.map((line) => / reason: (getaddrinfo \S+ \S+|connect \S+ \S+)/.exec(line)?.[1]).find(Boolean);
  if (reason?.startsWith('getaddrinfo'))
    return `Error: ${reason}\n    at GetAddrInfoReqWrap.onlookupall [as oncomplete] (node:dns:123:26)`;
  if (reason !== undefined) return `Error: ${reason}`;
  const call = lines.map((line) => /(E[A-Z]+: .*, \w+ '.*')/.exec(line)?.[1]).find(Boolean);
  if (call !== undefined) return `Error: ${call}`;
  if (lines[0]?.startsWith('drydock: ')) return lines[0];
  return `An unexpected error occurred: ${quoted(lines[0] ?? code ?? '')}.`;
}
