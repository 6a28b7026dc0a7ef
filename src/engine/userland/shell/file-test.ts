import { FsError } from '../../fs/errno.ts';
import type { Stat } from '../../fs/inode.ts';
import type { Process } from '../../kernel/process.ts';
import type { Option, ShellState } from './state.ts';
import { OPTIONS } from './state.ts';
import { findVariable, valuesOf } from './variables.ts';

export const UNARY_TESTS = new Set([...'abcdefghknoprstuvwxzGLNORS'].map((letter) => `-${letter}`));
export const BINARY_TESTS = new Set([
  '=',
  '==',
  '!=',
  '<',
  '>',
  '-eq',
  '-ne',
  '-lt',
  '-le',
  '-gt',
  '-ge',
  '-nt',
  '-ot',
  '-ef',
  '=~',
]);

/** `-f FILE`, `-z TEXT` and their like. */
export function unaryTest(shell: ShellState, operator: string, operand: string): boolean {
  switch (operator) {
    case '-z':
      return operand === '';
    case '-n':
      return operand !== '';
    case '-t':
      return /^\d+$/.test(operand.trim()) && shell.process.tty(Number(operand)) !== undefined;
    case '-o':
      return operand in OPTIONS && shell.options.has(operand as Option);
    case '-v': {
      const element = /^([A-Za-z_]\w*)\[(.*)\]$/.exec(operand);
      const variable = findVariable(shell.variables, element?.[1] ?? operand);
      if (/^\d+$/.test(operand)) return Number(operand) <= shell.positional.length;
      if (!variable) return shell.variables.computed.has(operand);
      if (element)
        return element[2] === '@'
          ? valuesOf(variable).length > 0
          : (variable.items?.has(element[2] as string) ?? (element[2] === '0' && variable.value !== undefined));
      return variable.items ? variable.items.has('0') : variable.value !== undefined;
    }
    case '-R':
      return findVariable(shell.variables, operand)?.reference ?? false;
    default:
      return fileTest(shell.process, operator, operand);
  }
}

/** `-f FILE` and its like, for every `test` there is. A file that cannot be looked at is none. */
export function fileTest({ fs, credentials }: Process, operator: string, path: string): boolean {
  if (path === '') return false;
  try {
    const stat: Stat = operator === '-L' || operator === '-h' ? fs.lstat(path) : fs.stat(path);
    switch (operator) {
      case '-a':
      case '-e':
        return true;
      case '-f':
        return stat.type === 'file';
      case '-d':
        return stat.type === 'directory';
      case '-L':
      case '-h':
        return stat.type === 'symlink';
      case '-b':
        return stat.type === 'block-device';
      case '-c':
        return stat.type === 'char-device';
      case '-p':
        return stat.type === 'fifo';
      case '-S':
        return stat.type === 'socket';
      case '-s':
        return stat.size > 0;
      case '-u':
        return (stat.mode & 0o4000) !== 0;
      case '-g':
        return (stat.mode & 0o2000) !== 0;
      case '-k':
        return (stat.mode & 0o1000) !== 0;
      case '-O':
        return stat.uid === credentials.uid;
      case '-G':
        return stat.gid === credentials.gid;
      case '-N':
        return stat.mtime > stat.atime;
      case '-r':
        fs.access(path, { read: true });
        return true;
      case '-w':
        fs.access(path, { write: true });
        return true;
      case '-x':
        fs.access(path, { execute: true });
        return true;
      default:
        return false;
    }
  } catch (error) {
    if (error instanceof FsError) return false;
    throw error;
  }
}

/** `-nt`, `-ot`, `-ef`. */
export function compareFiles(process: Process, operator: string, left: string, right: string): boolean {
  const a = statOf(process, left);
  const b = statOf(process, right);
  if (operator === '-ef') return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
  if (operator === '-nt') return a !== undefined && (b === undefined || a.mtime > b.mtime);
  return b !== undefined && (a === undefined || a.mtime < b.mtime);
}

function statOf(process: Process, path: string): Stat | undefined {
  try {
    return process.fs.stat(path);
  } catch (error) {
    if (error instanceof FsError) return undefined;
    throw error;
  }
}

/** A binary operator of `test`: texts, files, or numbers as the caller's `integer` reads them (it throws in its own words). */
export function compareOperands(
  process: Process,
  operator: string,
  left: string,
  right: string,
  integer: (text: string) => bigint,
): boolean {
  switch (operator) {
    case '=':
    case '==':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '>':
      return left > right;
    case '-nt':
    case '-ot':
    case '-ef':
      return compareFiles(process, operator, left, right);
    default: {
      const first = integer(left);
      return compareNumbers(operator, first, integer(right));
    }
  }
}

export function compareNumbers(operator: string, a: bigint, b: bigint): boolean {
  switch (operator) {
    case '-eq':
      return a === b;
    case '-ne':
      return a !== b;
    case '-lt':
      return a < b;
    case '-le':
      return a <= b;
    case '-gt':
      return a > b;
    default:
      return a >= b;
  }
}
