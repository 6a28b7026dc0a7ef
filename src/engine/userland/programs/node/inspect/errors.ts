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
    const [, head = ''] =
      /^([A-Z][a-z_ A-Z0-9[\]()-]+)(?::|\n\s+at)/.exec(stack) ?? /^([a-z_A-Z0-9-]*Error)$/.exec(stack) ?? [];
    if (head !== '') return `${name}${stack.slice(head.length)}`;
    const type = typeof own === 'string' ? own : 'Error';
    if (stack.startsWith(type)) return `${name}${stack.slice(type.length)}`;
  }
  return stack;
}

/** Lines of a trace that its cause's trace has too: all but the first and the last of them become one line (Node's getStackFrames). */
export function withoutCommonFrames(text: string, causeStack: string): string {
  const start = causeStack.indexOf('\n    at');
  if (start < 0) return text;
  const frames = text.split('\n');
  const others = causeStack.slice(start + 1).split('\n');
  for (let i = 0; i < frames.length - 3; i++) {
    const at = others.indexOf(frames[i] ?? '');
    if (at < 0 || others.length - at <= 3) continue;
    let length = 1;
    while (i + length < frames.length && at + length < others.length && frames[i + length] === others[at + length])
      length++;
    if (length <= 3) continue;
    frames.splice(i + 1, length - 2, `    ... ${length - 2} lines matching cause stack trace ...`);
    break;
  }
  return frames.join('\n');
}

/** Brackets where there is no trace, as Node writes errors without one. */
export function bracketed(text: string): string {
  return /\n {4}at /.test(text) ? text : text.startsWith('[') ? text : `[${text}]`;
}
