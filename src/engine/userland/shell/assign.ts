import type { ArithmeticScope } from './arithmetic.ts';
import { ArithmeticError, evaluate } from './arithmetic.ts';
import { complain } from './messages.ts';
import type { ShellState } from './state.ts';
import { Failure } from './state.ts';
import {
  findVariable,
  getText,
  makeArray,
  ReadonlyError,
  resolveName,
  setElement,
  setText,
  writable,
} from './variables.ts';

/** Carries a message up to where it can be printed: code that is not asynchronous throws it. */
export class ShellError extends Error {
  readonly status: number;
  readonly reach: Failure['reach'];

  constructor(message: string, status: number, reach: Failure['reach']) {
    super(message);
    this.status = status;
    this.reach = reach;
  }
}

/** The text of a readonly failure: `r: is read only`, bash's `r: readonly variable`. */
export function readonlyMessage(shell: ShellState, name: string): string {
  return shell.dialect.name === 'bash' ? `${name}: readonly variable` : `${name}: is read only`;
}

/** `name=value`, `name+=value`, `name[subscript]=value`. Throws ShellError. */
export function assign(
  shell: ShellState,
  name: string,
  value: string,
  how: { readonly append?: boolean; readonly subscript?: string } = {},
): void {
  const store = shell.variables;
  try {
    const existing = findVariable(store, name);
    const target = resolveName(store, name);
    if (how.subscript !== undefined) {
      const key = subscriptKey(shell, target, how.subscript);
      const before = existing?.items?.get(key) ?? (key === '0' ? existing?.value : undefined) ?? '';
      setElement(store, target, key, appended(shell, existing?.integer ?? false, before, value, how.append));
    } else {
      const before = how.append ? (getText(store, name) ?? '') : '';
      setText(store, name, appended(shell, existing?.integer ?? false, before, value, how.append));
    }
    if (shell.options.has('allexport')) writable(store, name).exported = true;
  } catch (error) {
    if (error instanceof ReadonlyError)
      throw new ShellError(
        readonlyMessage(shell, error.variable),
        shell.dialect.name === 'bash' ? 1 : 2,
        shell.dialect.name === 'bash' ? 'discard' : 'exit',
      );
    throw error;
  }
  if (name === 'PATH') shell.hashed.clear();
  if (name === 'OPTIND') shell.getoptsAt = 0;
}

function appended(
  shell: ShellState,
  integer: boolean,
  before: string,
  value: string,
  append: boolean | undefined,
): string {
  if (!integer) return append ? before + value : value;
  const sum = arithmetic(shell, value);
  return String(append ? BigInt.asIntN(64, BigInt(before || '0') + sum) : sum);
}

/** The key that a subscript's (expanded) text means: text for associative arrays, a number counted from the end when negative. */
export function subscriptKey(shell: ShellState, name: string, subscript: string): string {
  const variable = findVariable(shell.variables, name);
  if (variable?.shape === 'associative') return subscript.replace(/^(['"])(.*)\1$/s, '$2');
  const index = arithmetic(shell, subscript);
  if (index >= 0n) return String(index);
  const keys = [...(variable?.items?.keys() ?? [])].map(Number);
  const resolved = Math.max(-1, ...keys) + 1 + Number(index);
  if (resolved < 0) throw new ShellError(`${name}: bad array subscript`, 1, 'discard');
  return String(resolved);
}

/** Replaces a whole array: `name=(…)`; the pairs are keys and values in order. */
export function assignArray(
  shell: ShellState,
  name: string,
  pairs: readonly (readonly [string | undefined, string, boolean?])[],
  append: boolean,
): void {
  try {
    const variable = writable(shell.variables, name);
    const items = makeArray(variable);
    if (!append) items.clear();
    if (variable.shape === 'associative' && pairs.length > 0 && pairs.every(([key]) => key === undefined)) {
      for (let at = 0; at < pairs.length; at += 2) items.set(pairs[at]?.[1] ?? '', pairs[at + 1]?.[1] ?? '');
      return;
    }
    let next = Math.max(-1, ...[...items.keys()].map(Number).filter((key) => !Number.isNaN(key))) + 1;
    for (const [key, value, adding] of pairs) {
      const at =
        key === undefined ? String(next) : variable.shape === 'associative' ? key : subscriptKey(shell, name, key);
      items.set(at, appended(shell, variable.integer, items.get(at) ?? '', value, adding));
      next = Number(at) + 1;
    }
  } catch (error) {
    if (error instanceof ReadonlyError) throw new ShellError(readonlyMessage(shell, error.variable), 1, 'discard');
    throw error;
  }
}

export function arithmeticScope(shell: ShellState): ArithmeticScope {
  return {
    dialect: shell.dialect.name,
    get(name, subscript) {
      const value =
        subscript === undefined
          ? getText(shell.variables, name)
          : (() => {
              const variable = findVariable(shell.variables, name);
              const key = subscriptKey(shell, name, subscript);
              return variable?.items ? variable.items.get(key) : key === '0' ? variable?.value : undefined;
            })();
      if (value === undefined && shell.options.has('nounset')) throw unsetError(shell, name);
      return value;
    },
    set: (name, subscript, value) => assign(shell, name, value, subscript === undefined ? {} : { subscript }),
  };
}

/** The error of `set -u`. */
export function unsetError(shell: ShellState, name: string): ShellError {
  if (shell.dialect.name === 'bash')
    return new ShellError(`${name}: unbound variable`, shell.fromString ? 127 : 1, 'exit');
  return new ShellError(`${name}: parameter not set`, 2, 'exit');
}

/** Evaluates an expression's expanded text. Throws ShellError with the dialect's words. */
export function arithmetic(shell: ShellState, text: string): bigint {
  try {
    return evaluate(text, arithmeticScope(shell));
  } catch (error) {
    if (error instanceof ArithmeticError)
      throw new ShellError(
        error.message,
        shell.dialect.name === 'bash' ? 1 : 2,
        shell.dialect.name === 'bash' ? 'discard' : 'exit',
      );
    throw error;
  }
}

/** Prints a ShellError and turns it into the Failure that unwinds. */
export async function raise(shell: ShellState, error: ShellError): Promise<never> {
  await complain(shell, error.message);
  shell.status = error.status;
  throw new Failure(error.status, error.reach);
}
