import { getProperty } from '../runtime/property.ts';
import type { Inspector } from './inspect.ts';
import { prefixOf } from './labels.ts';

/**
 * An error as it shows: its `stack`, with the name that it has now, and its causes. Takes keys out of `keys` that the text has already, and
 * puts `cause` and `errors` in (Node's formatError).
 */
export function errorText(
  ins: Inspector,
  error: object,
  name: string | null,
  tag: string,
  keys: PropertyKey[],
): string {
  const { rt, options } = ins;
  let stack = stackOf(ins, error);
  const message = quietly(() => getProperty(rt, error, 'message'));
  const own = quietly(() => getProperty(rt, error, 'name')) ?? 'Error';
  const drop = (key: string, always: boolean): void => {
    const at = keys.indexOf(key);
    if (at >= 0 && always) keys.splice(at, 1);
  };
  if (!options.showHidden) {
    drop('stack', true);
    drop('message', typeof message !== 'string' || stack.includes(message));
    drop('name', typeof own !== 'string' || stack.includes(own));
  }
  for (const key of ['cause', 'errors'])
    if (
      Object.hasOwn(error, key) &&
      !keys.includes(key) &&
      (key === 'cause' || Array.isArray(getProperty(rt, error, key)))
    )
      keys.push(key);
  stack = improved(stack, name, typeof own === 'string' ? own : String(own), tag);
  let from = typeof message === 'string' && message !== '' ? stack.indexOf(message) : -1;
  if (from >= 0) from += (message as string).length;
  const at = stack.indexOf('\n    at', from);
  if (at < 0) stack = `[${stack}]`;
  else {
    const frames = stack.slice(at + 1).split('\n');
    const cause = quietly(() => getProperty(rt, error, 'cause'));
    const shortened = cause instanceof Error ? withoutCommonFrames(ins, frames, stackOf(ins, cause)) : frames;
    const lines = shortened.length > 10 ? withoutRepetitions(ins, shortened) : shortened;
    const shown = options.colors ? lines.map((line) => colored(ins, line)) : lines;
    stack = `${stack.slice(0, at)}\n${shown.join('\n')}`;
  }
  return ins.indentation > 0 ? stack.replaceAll('\n', `\n${' '.repeat(ins.indentation)}`) : stack;
}

function quietly(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function stackOf(ins: Inspector, error: object): string {
  const { rt } = ins;
  const stack = quietly(() => getProperty(rt, error, 'stack'));
  if (typeof stack === 'string' && stack !== '') return stack;
  const name = getProperty(rt, error, 'name') ?? 'Error';
  const message = getProperty(rt, error, 'message') ?? '';
  const head = message === '' ? String(name) : name === '' ? String(message) : `${String(name)}: ${String(message)}`;
  return stack ? `${head}\n    ${ins.format(stack, 0)}` : head;
}

/** The class's name before the name that the stack was written with (Node's improveStack). */
function improved(stack: string, name: string | null, own: string, tag: string): string {
  const next = stack[own.length];
  const usual = own.endsWith('Error') && stack.startsWith(own) && (next === undefined || next === ':' || next === '\n');
  if (name !== null && !usual) return stack;
  let { length } = own;
  let fallback = 'Error';
  if (name === null) {
    const [, head = ''] =
      /^([A-Z][a-z_ A-Z0-9[\]()-]+)(?::|\n {4}at)/.exec(stack) ?? /^([a-z_A-Z0-9-]*Error)$/.exec(stack) ?? [];
    length = head.length;
    if (head !== '') fallback = head;
  }
  const prefix = prefixOf(name, tag, fallback).slice(0, -1);
  if (own === prefix) return stack;
  if (!prefix.includes(own)) return `${prefix} [${own}]${stack.slice(length)}`;
  return length === 0 ? `${prefix}: ${stack}` : `${prefix}${stack.slice(length)}`;
}

/** Lines that the cause's trace has too: all but the first and the last of them become one line (Node's getStackFrames). */
function withoutCommonFrames(ins: Inspector, frames: readonly string[], causeStack: string): readonly string[] {
  const start = causeStack.indexOf('\n    at');
  if (start < 0) return frames;
  const others = causeStack.slice(start + 1).split('\n');
  for (let i = 0; i < frames.length - 3; i++) {
    const at = others.indexOf(frames[i] ?? '');
    if (at < 0 || others.length - at <= 3) continue;
    let length = 1;
    while (i + length < frames.length && at + length < others.length && frames[i + length] === others[at + length])
      length++;
    if (length <= 3) continue;
    const line = ins.stylize(`    ... ${length - 2} lines matching cause stack trace ...`, 'undefined');
    return frames.toSpliced(i + 1, length - 2, line);
  }
  return frames;
}

/** Of a block of lines that comes again and again, as in recursion, the first stays. */
function withoutRepetitions(ins: Inspector, frames: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (let i = 0; i < frames.length; ) {
    const block = repetitionAt(frames, i);
    if (!block) {
      lines.push(frames[i++] as string);
      continue;
    }
    const { length, times } = block;
    lines.push(...frames.slice(i, i + length));
    const above = times > 1 ? `${length} lines ${times} times...` : 'lines ...';
    lines.push(ins.stylize(`    ... collapsed ${length * times} duplicate lines matching above ${above}`, 'undefined'));
    i += length * (times + 1);
  }
  return lines;
}

/** The shortest block that begins at a line and that repetitions of at least three lines follow. */
function repetitionAt(
  frames: readonly string[],
  at: number,
): { readonly length: number; readonly times: number } | undefined {
  for (let length = 1; at + length * 2 <= frames.length; length++) {
    let times = 0;
    const same = (from: number): boolean => {
      for (let i = 0; i < length; i++) if (frames[at + i] !== frames[from + i]) return false;
      return true;
    };
    while (same(at + length * (times + 1))) times++;
    if (times * length >= 3) return { length, times };
  }
  return undefined;
}

/** Node's own lines are grey, as is the working directory; names of packages are underlined. */
function colored(ins: Inspector, line: string): string {
  const { stylize, rt } = ins;
  if (/^ {4}at (?:[^/\\(]+ \(|)node:.+:\d+:\d+\)?$/.test(line)) return stylize(line, 'undefined');
  const marked = line.replace(
    /(\/node_modules\/)(@[^/]+\/[^/]+|[^/]+)/g,
    (_, before: string, name: string) => before + stylize(name, 'module'),
  );
  const folder = rt.host.folder();
  const found = marked.indexOf(folder);
  if (folder === '' || found < 0) return marked;
  const url = marked.slice(found - 7, found) === 'file://' ? 7 : 0;
  const begin = found - url;
  const open = marked[begin - 1] === '(';
  const closed = open && marked.endsWith(')');
  const stop = found + folder.length + 1;
  const start = open ? begin - 1 : begin;
  const rest = marked.slice(stop, closed ? -1 : undefined);
  return `${marked.slice(0, start)}${stylize(marked.slice(start, stop), 'undefined')}${rest}${closed ? stylize(')', 'undefined') : ''}`;
}
