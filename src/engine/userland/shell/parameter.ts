import { subscriptKey } from './assign.ts';
import { functionText } from './function-text.ts';
import type { Option, ShellState } from './state.ts';
import { OPTIONS } from './state.ts';
import { exportedOf, findVariable, getText, keysOf, valuesOf } from './variables.ts';

/** What a parameter stands for: one text, several (`@`, `*`), or nothing. */
export type Value =
  | { readonly kind: 'text'; readonly text: string | undefined }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly star: boolean };

/** Looks a parameter up. `subscript` is its expanded text. */
export function lookUp(shell: ShellState, name: string, subscript?: string): Value {
  if (subscript === '@' || subscript === '*') {
    const computed = shell.variables.computed.get(name);
    if (computed?.items) return { kind: 'list', items: computed.items(), star: subscript === '*' };
    const variable = findVariable(shell.variables, name);
    return { kind: 'list', items: variable ? valuesOf(variable) : [], star: subscript === '*' };
  }
  if (subscript !== undefined) {
    const computed = shell.variables.computed.get(name);
    if (computed?.items) return text(computed.items()[Number(subscriptKey(shell, name, subscript))]);
    const variable = findVariable(shell.variables, name);
    if (!variable) return text(undefined);
    const key = subscriptKey(shell, name, subscript);
    return text(variable.items ? variable.items.get(key) : key === '0' ? variable.value : undefined);
  }
  if (/^[0-9]/.test(name)) return text(Number(name) === 0 ? shell.name : shell.positional[Number(name) - 1]);
  switch (name) {
    case '@':
    case '*':
      return { kind: 'list', items: shell.positional, star: name === '*' };
    case '#':
      return text(String(shell.positional.length));
    case '?':
      return text(String(shell.status));
    case '$':
      return text(String(shell.shellPid));
    case '!':
      return text(
        shell.lastBackground === undefined
          ? shell.dialect.name === 'bash'
            ? undefined
            : ''
          : String(shell.lastBackground),
      );
    case '-':
      return text(optionLetters(shell));
    case '_':
      return text(shell.lastArgument);
    default:
      return text(getText(shell.variables, name));
  }
}

function text(value: string | undefined): Value {
  return { kind: 'text', text: value };
}

/** `$-` in the order of each shell's table. */
export function optionLetters(shell: ShellState): string {
  const order = shell.dialect.name === 'bash' ? 'abefhikmnptuvxBCEHPT' : 'efIimnsxvCabup';
  const letters = new Set<string>([...shell.options].map((option: Option) => OPTIONS[option]));
  if (shell.interactive) letters.add('i');
  let out = [...order].filter((letter) => letters.has(letter)).join('');
  if (shell.fromString) out += 'c';
  else if (shell.readsStdin) out += 's';
  return out;
}

/** Names of variables that begin with a prefix, sorted. */
export function namesWith(shell: ShellState, prefix: string): readonly string[] {
  const names = new Set([...shell.variables.map.keys(), ...shell.variables.computed.keys()]);
  return [...names].filter((name) => name.startsWith(prefix)).sort();
}

export function arrayKeys(shell: ShellState, name: string): readonly string[] {
  const computed = shell.variables.computed.get(name);
  if (computed?.items) return computed.items().map((_, index) => String(index));
  const variable = findVariable(shell.variables, name);
  if (!variable) return [];
  return variable.items ? keysOf(variable) : variable.value === undefined ? [] : ['0'];
}

/** The environment for a program, with assignments in front of the command on top. */
export function environmentFor(shell: ShellState, extra: ReadonlyMap<string, string>): Map<string, string> {
  const env = exportedOf(shell.variables);
  for (const fn of shell.functions.values()) {
    if (fn.exported) env.set(`BASH_FUNC_${fn.name}%%`, functionText(fn).trimEnd().replace(/^\S+ /, ''));
  }
  for (const [name, value] of extra) env.set(name, value);
  return env;
}

/** Separators for field splitting: space, tab and newline when IFS is unset. */
export function separators(shell: ShellState): string {
  return getText(shell.variables, 'IFS') ?? ' \t\n';
}
