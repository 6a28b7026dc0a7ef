import { FsError, strerror } from '../../../../fs/errno.ts';
import type { BuiltinCode, Invocation } from '../../builtin.ts';
import { print } from '../../builtin.ts';
import { complain } from '../../messages.ts';
import { getText } from '../../variables.ts';
import { changeDirectory } from '../cd.ts';

function shown(call: Invocation): string {
  const home = getText(call.shell.variables, 'HOME');
  const tilde = (path: string): string =>
    home && (path === home || path.startsWith(`${home}/`)) ? `~${path.slice(home.length)}` : path;
  return `${[getText(call.shell.variables, 'PWD') ?? '/', ...call.shell.directories].map(tilde).join(' ')}\n`;
}

async function go(call: Invocation, path: string): Promise<boolean> {
  try {
    changeDirectory(call, path, false);
    return true;
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    await complain(call.shell, `${path}: ${strerror(error.errno)}`, call.name);
    return false;
  }
}

async function rotate(call: Invocation, index: number): Promise<boolean> {
  const { shell } = call;
  const stack = [getText(shell.variables, 'PWD') ?? '/', ...shell.directories];
  const turned = [...stack.slice(index), ...stack.slice(0, index)];
  if (!(await go(call, turned[0] as string))) return false;
  shell.directories = turned.slice(1);
  return true;
}

export const pushd: BuiltinCode = async (call) => {
  const { shell, args, name } = call;
  const here = getText(shell.variables, 'PWD') ?? '/';
  if (args[0] === undefined) {
    if (shell.directories.length === 0) {
      await complain(shell, 'no other directory', name);
      return 1;
    }
    if (!(await rotate(call, 1))) return 1;
  } else if (/^[+-]\d+$/.test(args[0])) {
    const count = shell.directories.length + 1;
    const index = args[0][0] === '+' ? Number(args[0].slice(1)) : count - 1 - Number(args[0].slice(1));
    if (index < 0 || index >= count) {
      await complain(shell, `${args[0]}: directory stack index out of range`, name);
      return 1;
    }
    if (!(await rotate(call, index))) return 1;
  } else {
    if (!(await go(call, args[0]))) return 1;
    shell.directories = [here, ...shell.directories];
  }
  await print(call, shown(call));
  return 0;
};

export const popd: BuiltinCode = async (call) => {
  const { shell, name } = call;
  const [first, ...rest] = shell.directories;
  if (first === undefined) {
    await complain(shell, 'directory stack empty', name);
    return 1;
  }
  if (!(await go(call, first))) return 1;
  shell.directories = rest;
  await print(call, shown(call));
  return 0;
};

export const dirs: BuiltinCode = async (call) => {
  if (call.args[0] === '-c') {
    call.shell.directories = [];
    return 0;
  }
  const text = shown(call);
  await print(
    call,
    call.args[0] === '-p'
      ? text.trim().split(' ').join('\n').concat('\n')
      : call.args[0] === '-v'
        ? text
            .trim()
            .split(' ')
            .map((path, index) => `${String(index).padStart(2)}  ${path}\n`)
            .join('')
        : text,
  );
  return 0;
};
