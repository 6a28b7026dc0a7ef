import type { Process } from '../../../kernel/process.ts';
import { flush, print } from '../../applets/streams.ts';
import { clone } from './clone.ts';
import { changesOf, Fatal, findRepository } from './repository.ts';

const VERSION = '2.47.3';

/** git, for what tutorials type: clone, status, log, and its version. Everything else says that it is not simulated. */
export async function gitMain(process: Process): Promise<number> {
  const [command, ...args] = process.argv.slice(1);
  try {
    switch (command) {
      case undefined:
      case '--help':
      case 'help':
        await print(process, USAGE);
        await flush(process);
        return command === undefined ? 1 : 0;
      case '--version':
      case '-v':
      case 'version':
        await process.write(1, `git version ${VERSION}\n`);
        return 0;
      case 'clone':
        return await clone(process, args);
      case 'status':
        return await status(process, args);
      case 'log':
        return await log(process, args);
      default:
        return await unknown(process, command);
    }
  } catch (error) {
    if (!(error instanceof Fatal)) throw error;
    await flush(process);
    await process.write(2, `fatal: ${error.message}\n`);
    return 128;
  }
}

const COMMANDS =
  'add am annotate apply archive bisect blame branch bundle checkout cherry-pick clean commit config describe diff fetch format-patch gc grep init ls-files ls-remote merge mv notes pull push rebase reflog remote reset restore revert rev-parse rm show stash submodule switch tag worktree'.split(
    ' ',
  );

async function unknown(process: Process, command: string): Promise<number> {
  if (COMMANDS.includes(command)) await process.write(2, `drydock: 'git ${command}' is not simulated\n`);
  else if (command.startsWith('-')) await process.write(2, `unknown option: ${command}\n${USAGE_HEAD}`);
  else await process.write(2, `git: '${command}' is not a git command. See 'git --help'.\n`);
  return command.startsWith('-') ? 129 : 1;
}

async function status(process: Process, args: readonly string[]): Promise<number> {
  const wrong = args.find((arg) => !['-s', '--short', '--porcelain'].includes(arg));
  if (wrong !== undefined) {
    await process.write(2, `drydock: 'git status ${wrong}' is not simulated\n`);
    return 1;
  }
  const repository = findRepository(process);
  const { modified, deleted, untracked } = changesOf(process, repository);
  const below = (path: string): string => relative(process.fs.cwd, repository.root, path);
  const tracked = [
    ...modified.map((path) => [path, 'modified', ' M'] as const),
    ...deleted.map((path) => [path, 'deleted', ' D'] as const),
  ];
  tracked.sort(([a], [b]) => (a < b ? -1 : 1));
  if (args.length > 0) {
    const lines = [
      ...tracked.map(([path, , mark]) => `${mark} ${below(path)}\n`),
      ...untracked.map((path) => `?? ${below(path)}\n`),
    ];
    await process.write(1, lines.join(''));
    return 0;
  }
  let text = `On branch ${repository.branch}\nYour branch is up to date with 'origin/${repository.branch}'.\n\n`;
  if (tracked.length > 0) {
    const or = deleted.length > 0 ? 'add/rm' : 'add';
    text += `Changes not staged for commit:\n  (use "git ${or} <file>..." to update what will be committed)\n  (use "git restore <file>..." to discard changes in working directory)\n`;
    text += `${tracked.map(([path, how]) => `\t${`${how}:`.padEnd(12)}${below(path)}\n`).join('')}\n`;
  }
  if (untracked.length > 0) {
    text += 'Untracked files:\n  (use "git add <file>..." to include in what will be committed)\n';
    text += `${untracked.map((path) => `\t${below(path)}\n`).join('')}\n`;
  }
  if (tracked.length > 0) text += 'no changes added to commit (use "git add" and/or "git commit -a")\n';
  else if (untracked.length > 0)
    text += 'nothing added to commit but untracked files present (use "git add" to track)\n';
  else text += 'nothing to commit, working tree clean\n';
  await process.write(1, text);
  return 0;
}

function relative(cwd: string, root: string, path: string): string {
  const inside = cwd === root ? [] : cwd.slice(root.length + 1).split('/');
  const parts = path.split('/');
  let same = 0;
  while (same < inside.length && inside[same] === parts[same]) same += 1;
  return '../'.repeat(inside.length - same) + parts.slice(same).join('/');
}

async function log(process: Process, args: readonly string[]): Promise<number> {
  let most = Number.POSITIVE_INFINITY;
  let short = false;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] as string;
    const count = /^(?:-n?|--max-count=)(\d+)$/.exec(arg)?.[1];
    if (count !== undefined) most = Number(count);
    else if (arg === '-n') most = Number(args[++at] ?? 0);
    else if (arg === '--oneline') short = true;
    else {
      await process.write(2, `drydock: 'git log ${arg}' is not simulated\n`);
      return 1;
    }
  }
  const { commits, branch } = findRepository(process);
  const tty = process.tty(1) !== undefined;
  const newest = commits.toReversed().slice(0, most);
  for (const [at, { id, author, email, time, message }] of newest.entries()) {
    const names = tty && at === 0 ? ` (HEAD -> ${branch}, origin/${branch}, origin/HEAD)` : '';
    if (short) await print(process, `${id.slice(0, 7)}${names} ${message}\n`);
    else {
      const body = message.split('\n').map((line) => `    ${line}\n`);
      await print(
        process,
        `${at > 0 ? '\n' : ''}commit ${id}${names}\nAuthor: ${author} <${email}>\nDate:   ${dateText(time)}\n\n${body.join('')}`,
      );
    }
  }
  await flush(process);
  return 0;
}

/** `Sat Nov 21 00:00:00 2026 +0000` */
function dateText(seconds: number): string {
  const [, day, date, month, year, time] =
    /^(\w+), (\d+) (\w+) (\d+) (\S+)/.exec(new Date(seconds * 1000).toUTCString()) ?? [];
  return `${day} ${month} ${Number(date)} ${time} ${year} +0000`;
}

const USAGE_HEAD = `usage: git [-v | --version] [-h | --help] <command> [<args>]
`;

const USAGE = `${USAGE_HEAD}
Of git's commands, Drydock simulates these:

   clone     Clone a repository into a new directory
   log       Show commit logs
   status    Show the working tree status
`;
