import { assign, assignArray, ShellError } from '../assign.ts';
import type { Builtin, Invocation } from '../builtin.ts';
import { badOption, hasValue, print } from '../builtin.ts';
import { attributeLetters, declaration, doubleQuoted } from '../declaration.ts';
import { functionText } from '../function-text.ts';
import { complain } from '../messages.ts';
import type { ShellState } from '../state.ts';
import { Failure } from '../state.ts';
import type { Variable } from '../variables.ts';
import { makeArray, makeLocal, newVariable, resolveName } from '../variables.ts';

/** Gives a variable the attributes that letters ask for; `+` takes them away. */
export function applyAttributes(variable: Variable, on: ReadonlySet<string>, off: ReadonlySet<string>): void {
  if (on.has('A') && !variable.items) {
    variable.shape = 'associative';
    variable.items = new Map(variable.value === undefined ? [] : [['0', variable.value]]);
  } else if (on.has('a') && !variable.items) makeArray(variable);
  if (on.has('i')) variable.integer = true;
  if (off.has('i')) variable.integer = false;
  if (on.has('l')) variable.fold = 'lower';
  if (on.has('u')) variable.fold = 'upper';
  if (off.has('l') || off.has('u')) variable.fold = undefined;
  if (on.has('n')) variable.reference = true;
  if (off.has('n')) variable.reference = false;
  if (on.has('x')) variable.exported = true;
  if (off.has('x')) variable.exported = false;
  if (on.has('r')) variable.readonly = true;
}

/** The common work of declare, local, export and readonly: NAME, NAME=VALUE and NAME=(…) with attributes. */
export async function declareNames(
  call: Invocation,
  names: readonly string[],
  first: number,
  on: ReadonlySet<string>,
  off: ReadonlySet<string>,
  local: boolean,
): Promise<number> {
  const { shell } = call;
  let status = 0;
  for (const [index, arg] of names.entries()) {
    const match = /^([A-Za-z_]\w*)(?:\[(.*?)\])?(?:(\+?)=([\s\S]*))?$/.exec(arg);
    if (!match) {
      await complain(shell, `\`${arg}': not a valid identifier`, call.name);
      status = 1;
      continue;
    }
    const [, name = '', subscript, plus, value] = match;
    try {
      if (local) makeLocal(shell.variables, name, false);
      const target = on.has('n') ? name : resolveName(shell.variables, name);
      const array = call.arrays.get(first + index + 1);
      const existing = shell.variables.map.get(target) ?? newVariable();
      if (existing.readonly && (value !== undefined || array))
        throw new ShellError(`${name}: readonly variable`, 1, 'discard');
      shell.variables.map.set(target, existing);
      if (on.has('A') && existing.shape === 'indexed')
        throw new ShellError(`${name}: cannot convert indexed to associative array`, 1, 'discard');
      if (on.has('a') && existing.shape === 'associative')
        throw new ShellError(`${name}: cannot convert associative to indexed array`, 1, 'discard');
      const early = new Set([...on].filter((letter) => letter !== 'r'));
      if (array && !existing.items && !on.has('A')) makeArray(existing);
      applyAttributes(existing, early, off);
      if (array) assignArray(shell, target, array.pairs, array.append);
      else if (value !== undefined) {
        if (on.has('n')) existing.value = value;
        else assign(shell, target, value, { append: plus === '+', ...(subscript === undefined ? {} : { subscript }) });
      }
      if (on.has('r')) existing.readonly = true;
    } catch (error) {
      if (!(error instanceof ShellError)) throw error;
      await complain(shell, error.message, call.name);
      if (!/readonly variable$|^\S+: cannot convert/.test(error.message)) throw new Failure(1, 'discard');
      status = 1;
    }
  }
  return status;
}

function splitFlags(args: readonly string[]): {
  on: Set<string>;
  off: Set<string>;
  rest: readonly string[];
  first: number;
} {
  const on = new Set<string>();
  const off = new Set<string>();
  let at = 0;
  for (; at < args.length; at++) {
    const arg = args[at] as string;
    if (arg === '--') {
      at++;
      break;
    }
    if (!/^[-+][a-zA-Z]+$/.test(arg)) break;
    for (const letter of arg.slice(1)) (arg[0] === '-' ? on : off).add(letter);
  }
  return { on, off, rest: args.slice(at), first: at };
}

async function show(call: Invocation, names: readonly string[], on: ReadonlySet<string>): Promise<number> {
  const { shell } = call;
  const { map } = shell.variables;
  if (names.length === 0) {
    const wanted = [...map].filter(([, variable]) => {
      const letters = attributeLetters(variable);
      return [...on].every((letter) => letter === 'p' || letter === 'g' || letters.includes(letter));
    });
    await print(
      call,
      wanted
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, variable]) => declaration(name, variable))
        .join(''),
    );
    return 0;
  }
  let status = 0;
  for (const name of names) {
    const variable = map.get(name);
    if (variable) await print(call, declaration(name, variable));
    else {
      await complain(shell, `${name}: not found`, call.name);
      status = 1;
    }
  }
  return status;
}

async function functions(call: Invocation, names: readonly string[], namesOnly: boolean): Promise<number> {
  const { shell } = call;
  const wanted = names.length > 0 ? names : [...shell.functions.keys()].sort();
  let status = 0;
  for (const name of wanted) {
    const fn = shell.functions.get(name);
    if (!fn) status = 1;
    else await print(call, namesOnly ? (names.length > 0 ? `${name}\n` : `declare -f ${name}\n`) : functionText(fn));
  }
  return status;
}

async function run(call: Invocation): Promise<number> {
  const { on, off, rest, first } = splitFlags(call.args);
  const unknown = [...on].find((letter) => !'aAfFgiIlnprtuxc'.includes(letter));
  if (unknown) return badOption(call, declare, { letter: unknown, missing: false });
  if (on.has('f') || on.has('F')) return functions(call, rest, on.has('F'));
  if (on.has('p') || rest.length === 0) {
    if (rest.length === 0 && on.size === 0) return listAll(call);
    return show(call, rest, on);
  }
  return declareNames(call, rest, first, on, off, call.shell.functionNames.length > 0 && !on.has('g'));
}

async function listAll(call: Invocation): Promise<number> {
  await print(call, listVariables(call.shell) + [...call.shell.functions.values()].map(functionText).join(''));
  return 0;
}

/** `name=value` lines of all variables, as bash's `set` and `declare` list them. */
export function listVariables(shell: ShellState): string {
  return [...shell.variables.map]
    .filter(([, variable]) => hasValue(variable))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, variable]) => {
      if (variable.items) return declaration(name, variable).replace(/^declare \S+ /, '');
      const value = variable.value ?? '';
      return `${name}=${value === '' ? '' : /[\x00-\x1f\x7f]/.test(value) ? doubleQuoted(value) : /[^\w@%+=:,./-]/.test(value) ? `'${value.replaceAll("'", "'\\''")}'` : value}\n`;
    })
    .join('');
}

const SYNOPSIS = 'declare [-aAfFgiIlnrtux] [name[=value] ...] or declare -p [-aAfFilnrtux] [name ...]';
export const declare: Builtin = {
  name: 'declare',
  only: ['bash'],
  synopsis: SYNOPSIS,
  summary: 'Set variable values and attributes.',
  run,
};
export const typeset: Builtin = { ...declare, name: 'typeset', synopsis: SYNOPSIS.replaceAll('declare', 'typeset') };
