import { getProperty } from '../runtime/property.ts';
import type { Runtime } from '../runtime/runtime.ts';

/** An error's `stack`, with the name that it has now (Node's improveStack). */
export function errorText(rt: Runtime, error: object, typeName: string | null): string {
  const stack = getProperty(rt, error, 'stack');
  const message = getProperty(rt, error, 'message');
  if (typeof stack !== 'string' || stack === '') {
    const name = getProperty(rt, error, 'name');
    return message ? `[${String(name)}: ${String(message)}]` : `[${String(name)}]`;
  }
  return improved(rt, stack, error, typeName);
}

function improved(rt: Runtime, stack: string, error: object, typeName: string | null): string {
  let name = typeName ?? 'Error';
  const own = getProperty(rt, error, 'name');
  if (typeof own === 'string' && own !== '' && !/^[A-Z]\w*Error$|^Error$/.test(name)) name = own;
  if (typeName === null) {
    const [, found] = /^([A-Z][\w$]*(?:Error|Exception)?)/.exec(stack) ?? [];
    return found === undefined
      ? `[Error: null prototype] ${stack}`
      : `[${found}: null prototype]${stack.slice(found.length)}`;
  }
  const code = getProperty(rt, error, 'code');
  void code;
  if (name !== 'Error' && !stack.includes(name)) {
    const [start, , middle] =
      /^([A-Z][a-z_ A-Z0-9[\]()-]+)(?::|\n\s+at)/.exec(stack) ?? /^([a-z_A-Z0-9-]*Error)$/.exec(stack) ?? [];
    void middle;
    const head = start ?? '';
    if (head !== '') return `${name}${stack.slice(head.length)}`;
    const type = typeof own === 'string' ? own : 'Error';
    if (stack.startsWith(type)) return `${name}${stack.slice(type.length)}`;
  }
  return stack;
}

/** Brackets where there is no trace, as Node writes errors without one. */
export function bracketed(text: string): string {
  return /\n {4}at /.test(text) ? text : text.startsWith('[') ? text : `[${text}]`;
}
