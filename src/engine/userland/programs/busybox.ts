import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import type { Main, Program } from '../../kernel/program.ts';
import { appletNamed, busyboxBanner, runApplet } from '../applets/index.ts';
import { flush, print } from '../applets/streams.ts';
import { runBusyboxShell } from '../shell/programs.ts';
import { busyboxNames } from './busybox-names.ts';

/** The one binary of many names: the name is argv[0], or the first argument when it was started as `busybox`. */
export const busybox: Program = { name: 'busybox', load: () => main };

const SHELLS = new Set(['sh', 'ash']);

const main: Main = async (process) => {
  const [first = 'busybox', ...rest] = process.argv;
  const name = baseName(first).replace(/^-/, '');
  if (!name.startsWith('busybox')) return dispatch(process, name, rest, first);
  const [command, ...args] = rest;
  if (command === undefined || (command === '--help' && (args[0] === undefined || args[0] === 'busybox')))
    return overview(process);
  if (command === '--help') return dispatch(process, args[0] as string, ['--help']);
  if (command.startsWith('--list')) return list(process, command !== '--list');
  if (command === '--install') return install(process, args);
  return dispatch(process, baseName(command), args);
};

function namesOf(process: Process): readonly string[] {
  const options = process.binary?.options;
  return busyboxNames(options?.get('version'), options?.get('libc') === 'musl');
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** `called` is what a shell calls itself in its messages: argv[0], or the word behind `busybox`. */
async function dispatch(process: Process, name: string, args: readonly string[], called = name): Promise<number> {
  if (SHELLS.has(name)) return runBusyboxShell(process, [called, ...args]);
  const applet = appletNamed(name);
  const known = namesOf(process).includes(name);
  if (!known) {
    await process.write(2, `${name}: applet not found\n`);
    return 127;
  }
  if (name === 'busybox') return overview(process);
  if (!applet || (applet.only && !applet.only.includes('busybox'))) {
    await process.write(2, `drydock: '${name}' is not simulated\n`);
    return 1;
  }
  return runApplet(process, applet, args);
}

async function overview(process: Process): Promise<number> {
  const width = (process.tty(2)?.columns ?? 80) - 1;
  let text = `${busyboxBanner(process)} multi-call binary.
BusyBox is copyrighted by many authors between 1998-2015.
Licensed under GPLv2. See source distribution for detailed
copyright notices.

Usage: busybox [function [arguments]...]
   or: busybox --list[-full]
   or: busybox --install [-s] [DIR]
   or: function [arguments]...

\tBusyBox is a multi-call binary that combines many common Unix
\tutilities into a single executable.  Most people will create a
\tlink to busybox for each function they wish to use and BusyBox
\twill act like whatever it was invoked as.

Currently defined functions:
`;
  let column = 0;
  for (const name of namesOf(process)) {
    if (column >= width - (name.length + 2)) {
      text += ',\n';
      column = 0;
    }
    text += column === 0 ? '\t' : ', ';
    if (column === 0) column = 6;
    text += name;
    column += name.length + 2;
  }
  await print(process, `${text}\n`);
  await flush(process);
  return 0;
}

async function list(process: Process, full: boolean): Promise<number> {
  for (const name of namesOf(process)) await print(process, `${full ? 'bin/' : ''}${name}\n`);
  await flush(process);
  return 0;
}

/** `busybox --install [-s] [DIR]`: links for all its names. */
async function install(process: Process, args: readonly string[]): Promise<number> {
  const symbolic = args[0] === '-s';
  const folder = args[symbolic ? 1 : 0] ?? '/bin';
  const first = process.argv[0] ?? 'busybox';
  const own = first.includes('/')
    ? process.fs.absolute(first)
    : (process.lookupExecutable(first)?.path ?? '/bin/busybox');
  for (const name of namesOf(process)) {
    const path = `${folder}/${name}`;
    try {
      if (symbolic) process.fs.symlink(own, path);
      else process.fs.link(own, path);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      if (error.errno !== 'EEXIST') await process.write(2, `busybox: ${path}: ${strerror(error.errno)}\n`);
    }
  }
  return 0;
}
