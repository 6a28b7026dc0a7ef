import { assign, assignArray, raise, ShellError } from './assign.ts';
import { expandText, expandWords, wordFromText } from './expand.ts';
import { complain } from './messages.ts';
import type { Assignment, Word } from './parse.ts';
import type { ShellState } from './state.ts';
import type { Variable } from './variables.ts';
import { copyVariable } from './variables.ts';
import { tracedAssignment } from './xtrace.ts';

/** Elements of `(…)` with their subscripts, expanded. */
export async function arrayPairs(
  shell: ShellState,
  elements: readonly Word[],
): Promise<(readonly [string | undefined, string, boolean?])[]> {
  const pairs: (readonly [string | undefined, string, boolean?])[] = [];
  for (const element of elements) {
    const keyed = /^\[((?:[^[\]]|\[[^\]]*\])*)\](\+?)=(.*)$/s.exec(element.text);
    if (keyed) {
      const key = await expandText(shell, wordFromText(keyed[1] as string));
      pairs.push([key, await expandText(shell, wordFromText(keyed[3] as string), true), keyed[2] === '+']);
    } else for (const value of await expandWords(shell, [element])) pairs.push([undefined, value]);
  }
  return pairs;
}

/** Makes one assignment; `shown` gets it as `set -x` prints it. Errors are printed and unwind. */
export async function performAssignment(shell: ShellState, item: Assignment, shown: string[]): Promise<string> {
  try {
    if (item.value.type === 'ArrayValue') {
      assignArray(shell, item.name, await arrayPairs(shell, item.value.elements), item.append ?? false);
      shown.push(item.text);
      return '';
    }
    const value = await expandText(shell, item.value, true);
    const subscript = item.index ? await expandText(shell, item.index) : undefined;
    assign(shell, item.name, value, {
      append: item.append ?? false,
      ...(subscript === undefined ? {} : { subscript }),
    });
    shown.push(
      tracedAssignment(
        shell,
        `${item.name}${subscript === undefined ? '' : `[${subscript}]`}${item.append ? '+' : ''}`,
        value,
      ),
    );
    return value;
  } catch (error) {
    if (error instanceof ShellError) return raise(shell, error);
    throw error;
  }
}

/** Assignments before a function or builtin: exported while it runs. */
export async function temporarily(shell: ShellState, assignments: readonly Assignment[]): Promise<() => void> {
  const saved: [string, Variable | undefined][] = [];
  for (const item of assignments) {
    const before = shell.variables.map.get(item.name);
    saved.push([item.name, before]);
    if (before) shell.variables.map.set(item.name, copyVariable(before));
    if (before?.readonly && shell.dialect.name === 'bash') {
      await complain(shell, `${item.name}: readonly variable`);
      continue;
    }
    await performAssignment(shell, item, []);
    const now = shell.variables.map.get(item.name);
    if (now) now.exported = true;
  }
  return () => {
    for (const [name, before] of saved.reverse()) {
      if (before) shell.variables.map.set(name, before);
      else shell.variables.map.delete(name);
    }
  };
}

/** Assignments before a special builtin of ash and dash: they stay. */
export async function forGood(shell: ShellState, assignments: readonly Assignment[]): Promise<() => void> {
  for (const item of assignments) await performAssignment(shell, item, []);
  return () => {};
}
