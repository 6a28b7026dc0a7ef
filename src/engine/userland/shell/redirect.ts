import { FsError, strerror } from '../../fs/errno.ts';
import type { OpenFlags } from '../../fs/file-view.ts';
import { assign, ShellError } from './assign.ts';
import { bytesFromText } from './bytes-text.ts';
import { expandQuotedParts, expandText, expandWords } from './expand.ts';
import { forkShell } from './fork.ts';
import type { HereDoc, Redirect, Redirection } from './parse.ts';
import { unescapeDocument } from './parse.ts';
import type { ShellState } from './state.ts';
import { Failure } from './state.ts';

/** What a descriptor was before a redirection: a copy above 9, or closed. */
interface Saved {
  readonly fd: number;
  readonly copy: number | undefined;
}

/** Undoes redirections, last first. */
export type Restore = () => void;

const PIPE_ROOM = 60_000;

/** Performs redirections in order. Throws ShellError when one fails; those before it are undone. With `keep` nothing is remembered (`exec`, children). */
export async function redirect(
  shell: ShellState,
  redirects: readonly Redirection[],
  keep = false,
  texts?: RedirectTexts,
): Promise<Restore> {
  const saved: Saved[] = [];
  const restore = (): void => {
    for (const { fd, copy } of saved.reverse()) {
      if (copy === undefined) closeQuietly(shell, fd);
      else {
        shell.process.dup2(copy, fd);
        shell.process.close(copy);
      }
    }
    saved.length = 0;
  };
  const save = (fd: number): void => {
    if (keep || saved.some((entry) => entry.fd === fd)) return;
    if (!shell.process.fds.includes(fd)) saved.push({ fd, copy: undefined });
    else {
      const copy = shell.process.dup(fd, 10);
      shell.process.closeOnExec(copy, true);
      saved.push({ fd, copy });
    }
  };
  try {
    for (const each of redirects) await one(shell, each, save, texts);
  } catch (error) {
    restore();
    if (error instanceof ShellError && error.status === 1 && shell.dialect.name === 'dash')
      throw new ShellError(error.message, 2, error.reach);
    throw error;
  }
  return restore;
}

function closeQuietly(shell: ShellState, fd: number): void {
  if (shell.process.fds.includes(fd)) shell.process.close(fd);
}

/** Targets and here-documents that are expanded already. */
export type RedirectTexts = ReadonlyMap<Redirection, string>;

/** Expands ahead of the fork, as ash and dash do: what an expansion assigns stays. */
export async function expandRedirects(shell: ShellState, redirects: readonly Redirection[]): Promise<RedirectTexts> {
  const texts = new Map<Redirection, string>();
  for (const each of redirects) {
    try {
      texts.set(each, await textOf(shell, each));
    } catch (error) {
      // An error in a here-document ends its command only (ash.c, redirectsafe); it is printed already.
      if (error instanceof Failure && each.type === 'HereDoc') throw new ShellError('', error.status, 'discard');
      throw error;
    }
  }
  return texts;
}

async function textOf(shell: ShellState, each: Redirection): Promise<string> {
  if (each.type === 'HereDoc') return documentText(shell, each);
  if (each.type === 'HereString') return `${each.target ? await expandText(shell, each.target) : ''}\n`;
  return targetText(shell, each);
}

async function one(
  shell: ShellState,
  each: Redirection,
  save: (fd: number) => void,
  texts: RedirectTexts | undefined,
): Promise<void> {
  const input = each.operator.startsWith('<');
  const descriptor = each.descriptor;
  let fd = descriptor?.type === 'FileDescriptor' ? descriptor.value : input ? 0 : 1;
  if (descriptor?.type === 'FileDescriptorVariable') {
    fd = 10;
    while (shell.process.fds.includes(fd)) fd++;
    assign(shell, descriptor.name, String(fd));
  }
  const target = texts?.get(each) ?? (await textOf(shell, each));
  if (each.type === 'HereDoc' || each.type === 'HereString') return hereText(shell, fd, target, save);
  if (each.operator !== '>&' && each.operator !== '<&') save(each.operator.startsWith('&') ? 1 : fd);
  const network = shell.dialect.name === 'bash' ? /^\/dev\/(tcp|udp)\/([^/]+)\/([^/]+)$/.exec(target) : null;
  if (network && /^(?:<|<>|>|>>|>\|)$/.test(each.operator)) {
    const [, protocol = '', host = '', port = ''] = network;
    const { openNetwork } = await shell.process.clock.hold(import('./network-redirect.ts'));
    return place(shell, fd, await openNetwork(shell, target, protocol, host, port), save);
  }
  switch (each.operator) {
    case '<':
      return place(shell, fd, open(shell, target, { read: true }, false), save);
    case '<>':
      return place(shell, fd, open(shell, target, { read: true, write: true, create: true }, true), save);
    case '>':
    case '>|':
      return place(shell, fd, openOutput(shell, target, each.operator === '>|'), save);
    case '>>':
      return place(shell, fd, open(shell, target, { write: true, append: true, create: true }, true), save);
    case '&>':
    case '&>>': {
      const opened =
        each.operator === '&>'
          ? openOutput(shell, target, false)
          : open(shell, target, { write: true, append: true, create: true }, true);
      place(shell, 1, opened, save);
      save(2);
      shell.process.dup2(1, 2);
      return;
    }
    case '>&':
    case '<&':
      return duplicate(shell, each, fd, target, save);
  }
}

function duplicate(shell: ShellState, each: Redirect, fd: number, target: string, save: (fd: number) => void): void {
  if (target === '-') {
    save(fd);
    closeQuietly(shell, fd);
    return;
  }
  const move = /^(\d+)(-?)$/.exec(target);
  if (!move) {
    if (each.operator === '>&' && each.descriptor === undefined && shell.dialect.name !== 'dash') {
      place(shell, 1, openOutput(shell, target, false), save);
      save(2);
      shell.process.dup2(1, 2);
      return;
    }
    throw shell.dialect.name === 'bash'
      ? new ShellError(`${target}: ambiguous redirect`, 1, 'discard')
      : new ShellError('syntax error: bad fd number', 2, 'exit');
  }
  const from = Number(move[1]);
  if (!shell.process.fds.includes(from))
    throw new ShellError(
      shell.dialect.name === 'ash' ? `dup2(${from},${fd}): Bad file descriptor` : `${from}: Bad file descriptor`,
      1,
      'discard',
    );
  if (from !== fd) {
    save(fd);
    shell.process.dup2(from, fd);
    shell.process.closeOnExec(fd, false);
  }
  if (move[2]) shell.process.close(from);
}

async function targetText(shell: ShellState, each: Redirect): Promise<string> {
  if (!each.target) return '';
  if (shell.dialect.name !== 'bash') return expandText(shell, each.target);
  const words = await expandWords(shell, [each.target]);
  if (words.length !== 1) throw new ShellError(`${each.target.text}: ambiguous redirect`, 1, 'discard');
  return words[0] as string;
}

function place(shell: ShellState, fd: number, opened: number, save: (fd: number) => void): void {
  if (opened === fd) {
    save(fd);
    return;
  }
  save(fd);
  shell.process.dup2(opened, fd);
  shell.process.close(opened);
}

function openOutput(shell: ShellState, path: string, force: boolean): number {
  if (shell.options.has('noclobber') && !force) {
    try {
      if (shell.process.fs.stat(path).type === 'file') {
        throw new ShellError(
          shell.dialect.name === 'bash'
            ? `${path}: cannot overwrite existing file`
            : `${shell.dialect.name === 'ash' ? "can't" : 'cannot'} create ${path}: File exists`,
          1,
          'discard',
        );
      }
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
    }
  }
  return open(shell, path, { write: true, create: true, truncate: true }, true);
}

/** Opens a file above the descriptors that are being redirected; says what went wrong as each shell does. */
function open(shell: ShellState, path: string, flags: OpenFlags, output: boolean): number {
  try {
    const own =
      /^\/(?:dev\/fd|proc\/self\/fd)\/(\d+)$/.exec(path) ??
      (/^\/dev\/std(in|out|err)$/.test(path)
        ? [path, path.endsWith('in') ? '0' : path.endsWith('out') ? '1' : '2']
        : null);
    if (own && shell.process.fds.includes(Number(own[1])) && shell.process.description(Number(own[1]))?.kind !== 'file')
      return shell.process.dup(Number(own[1]));
    const writes = flags.write === true;
    if (writes && isDirectoryPath(shell, path)) throw new FsError('EISDIR');
    return shell.process.open(path, flags);
  } catch (error) {
    if (error instanceof FsError) throw new ShellError(openMessage(shell, path, error, output), 1, 'discard');
    throw error;
  }
}

function isDirectoryPath(shell: ShellState, path: string): boolean {
  try {
    return shell.process.fs.stat(path).type === 'directory';
  } catch {
    return false;
  }
}

/** ash.c, openredirect: only a missing file has words of its own. */
export function openMessage(shell: ShellState, path: string, error: FsError, output: boolean): string {
  const missing = error.errno === 'ENOENT' || error.errno === 'ENOTDIR';
  if (shell.dialect.name === 'bash') return `${path}: ${strerror(error.errno)}`;
  if (shell.dialect.name === 'dash') {
    const why = missing ? (output ? 'Directory nonexistent' : 'No such file') : strerror(error.errno);
    return `cannot ${output ? 'create' : 'open'} ${path}: ${why}`;
  }
  return `can't ${output ? 'create' : 'open'} ${path}: ${missing ? (output ? 'nonexistent directory' : 'no such file') : strerror(error.errno)}`;
}

/** A here-document's text, expanded; bash ends the last line of one that the text's end cut off. */
async function documentText(shell: ShellState, document: HereDoc): Promise<string> {
  const text = await bodyText(shell, document);
  const cut = document.closing === undefined && shell.dialect.name === 'bash' && text !== '' && !text.endsWith('\n');
  return cut ? `${text}\n` : text;
}

async function bodyText(shell: ShellState, document: HereDoc): Promise<string> {
  const { body, delimiter } = document;
  const tabs = document.operator === '<<-';
  const untabbed = tabs ? body.text.replace(/^\t+/gm, '') : body.text;
  if (delimiter?.quoted) return untabbed;
  if (body.parts === undefined) return unescapeDocument(untabbed);
  if (!tabs) return expandQuotedParts(shell, body.parts);
  const parts = body.parts.map((part, index) => {
    if (part.type !== 'Literal') return part;
    const value = part.value.replace(/\n\t+/g, '\n');
    return { ...part, value: index === 0 ? value.replace(/^\t+/, '') : value };
  });
  return expandQuotedParts(shell, parts);
}

/** Puts a text behind a descriptor: in a pipe, written by a process of its own when it does not fit. */
async function hereText(shell: ShellState, fd: number, text: string, save: (fd: number) => void): Promise<void> {
  const bytes = bytesFromText(text);
  const [read, write] = shell.process.pipe();
  if (bytes.length <= PIPE_ROOM) await shell.process.write(write, bytes);
  else {
    await forkShell(shell, async (child) => {
      child.process.close(read);
      try {
        await child.process.write(write, bytes);
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
      }
      return 0;
    });
  }
  shell.process.close(write);
  place(shell, fd, read, save);
}
