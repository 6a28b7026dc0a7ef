import { FsError, strerror } from '../../../fs/errno.ts';
import { assign } from '../assign.ts';
import type { Builtin, Invocation } from '../builtin.ts';
import { badOption, parseOptions, print } from '../builtin.ts';
import { complain } from '../messages.ts';
import { Failure } from '../state.ts';
import { getText } from '../variables.ts';

/** `a/./b/../c` without looking at links, from the logical directory. */
function logical(from: string, to: string): string {
  const parts: string[] = [];
  for (const part of (to.startsWith('/') ? to : `${from}/${to}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

async function fail(call: Invocation, directory: string, error: FsError): Promise<number> {
  const { shell, name } = call;
  switch (shell.dialect.name) {
    case 'bash':
      await complain(shell, `${directory}: ${strerror(error.errno)}`, name);
      return 1;
    case 'dash':
      await complain(shell, `can't cd to ${directory}`, name);
      return 2;
    case 'ash':
      await complain(shell, `can't cd to ${directory}: ${strerror(error.errno)}`, name);
      return 2;
  }
}

/** Changes directory, PWD and OLDPWD. Throws FsError. */
export function changeDirectory(call: Invocation, target: string, physical: boolean): void {
  const { shell } = call;
  const { fs } = shell.process;
  const before = getText(shell.variables, 'PWD') ?? fs.cwd;
  const path = physical ? target : logical(before, target);
  fs.chdir(path);
  assign(shell, 'OLDPWD', before);
  assign(shell, 'PWD', physical ? fs.realpath('.') : path);
  for (const name of ['OLDPWD', 'PWD']) {
    const variable = shell.variables.map.get(name);
    if (variable) variable.exported = true;
  }
}

export const cd: Builtin = {
  name: 'cd',
  synopsis: 'cd [-L|[-P [-e]] [-@]] [dir]',
  summary: 'Change the shell working directory.',
  async run(call) {
    const { shell, name } = call;
    const { flags, rest, bad } = parseOptions(call.args, 'LPe@');
    if (bad) return badOption(call, cd, bad);
    if (rest.length > 1 && shell.dialect.name === 'bash') {
      await complain(shell, 'too many arguments', name);
      return 1;
    }
    let target = rest[0];
    let show = false;
    if (target === undefined) {
      target = getText(shell.variables, 'HOME');
      if (target === undefined) {
        if (shell.dialect.name !== 'bash') return 0;
        await complain(shell, 'HOME not set', name);
        return 1;
      }
    } else if (target === '-') {
      target = getText(shell.variables, 'OLDPWD');
      if (target === undefined) {
        if (shell.dialect.name !== 'bash') target = getText(shell.variables, 'PWD') ?? '/';
        else {
          await complain(shell, 'OLDPWD not set', name);
          return 1;
        }
      }
      show = true;
    }
    if (target === '') return 0;
    const physical = flags.has('P') || shell.options.has('physical');
    let failure: FsError | undefined;
    const search = /^\.{0,2}(\/|$)/.test(target)
      ? ['']
      : [...(getText(shell.variables, 'CDPATH') ?? '').split(':').filter((path) => path !== ''), ''];
    for (const base of search) {
      try {
        changeDirectory(call, base === '' ? target : `${base}/${target}`, physical);
        if (show || base !== '') await print(call, `${getText(shell.variables, 'PWD')}\n`);
        return 0;
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        failure = error;
      }
    }
    const status = await fail(call, rest[0] === '-' ? target : (rest[0] ?? target), failure as FsError);
    if (status === 2) throw new Failure(2, 'exit');
    return status;
  },
};
/** ash's other name for cd. */
export const chdir: Builtin = { ...cd, name: 'chdir', only: ['ash', 'dash'] };
