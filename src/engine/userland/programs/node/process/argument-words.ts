import type { ErrorKind } from '../runtime/host-errors.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { NodeProcess } from './node-process.ts';
import { nowhere } from './nowhere.ts';
import { pushFrames } from './stack-frames.ts';
import { rejectedInside, thrownInside } from './thrown-inside.ts';

/** `Received undefined`, `type string ('x')`, `an instance of Foo` (Node's determineSpecificType). */
export function received(node: NodeProcess, value: unknown): string {
  if (value === undefined || value === null) return `Received ${value}`;
  if (typeof value === 'function') return value.name === '' ? 'Received function ' : `Received function ${value.name}`;
  if (typeof value === 'object') {
    const type = (value as { readonly constructor?: { readonly name?: string } }).constructor;
    return type?.name ? `Received an instance of ${type.name}` : `Received ${node.inspect(value, { depth: -1 })}`;
  }
  let shown = node.inspect(value, { colors: false });
  if (shown.length > 28) shown = `${shown.slice(0, 25)}...`;
  return `Received type ${typeof value} (${shown})`;
}

/** Frames of Node's own in the trace of an error about arguments, and what is printed above it when nobody catches it. */
export interface InternalTrace {
  readonly excerpt: string;
  /** Where it has ended a promise. */
  readonly rejected?: string;
  readonly frames: readonly string[];
}

export type Tracer = (rt: Runtime, code: string, message: string) => InternalTrace | undefined;

let internalTrace: Tracer | undefined;

/** Above every error of Node's checks that nothing else is known of. */
const CHECKED = 'node:internal/errors:543\n      throw error;\n      ^\n';

/** `Object.join (node:path:1339:7)` as a frame's name and place. */
function framePair(text: string): readonly [string, string] {
  const [, name, place] = /^(.*) \((.*)\)$/.exec(text) ?? [];
  return name === undefined || place === undefined ? ['', text] : [name, place];
}

/** An error with the frames of Node's own that stand above the program's, once they are here: may answer SUSPENDED. */
function coded(node: NodeProcess, kind: ErrorKind, code: string, message: string, isCheck = true): unknown {
  const { rt } = node;
  const isKnown = node.majorVersion >= 24;
  if (isKnown && !internalTrace && !rt.uninterruptible)
    return rt.after(rt.block(node.hold(import('../modules/on-demand/traces.ts'))), (fetched) => {
      internalTrace = (fetched as typeof import('../modules/on-demand/traces.ts')).TRACER;
      return coded(node, kind, code, message, isCheck);
    });
  const known = isKnown ? internalTrace?.(rt, code, message) : undefined;
  const { top } = rt;
  if (known)
    pushFrames(
      rt,
      known.frames.map((frame) => framePair(frame)),
    );
  const error = rt.errors.coded(kind, code, message);
  rt.top = top;
  if (known) {
    rt.excerpts.set(error, known.excerpt);
    if (known.rejected !== undefined) rejectedInside.set(error, known.rejected);
  } else if (isCheck && isKnown) rt.excerpts.set(error, CHECKED);
  return error;
}

/** `place¦line¦column`. */
function excerptOf(spec: unknown): string {
  const [place, text = '', column] = String(spec).split('¦');
  return `node:${place}\n${text}\n${' '.repeat(Number(column) - 1)}^\n`;
}

/** The errors, as `ArgumentErrors` names them. */
export const ARGUMENT_WORDS: Readonly<Record<string, (node: NodeProcess, args: readonly unknown[]) => unknown>> = {
  invalidType(node, [name, expected, value]) {
    const subject = String(name).includes('.') ? `The "${String(name)}" property` : `The "${String(name)}" argument`;
    const message = `${subject} must be ${String(expected)}. ${received(node, value)}`;
    return coded(node, 'TypeError', 'ERR_INVALID_ARG_TYPE', message);
  },
  invalidValue(node, [name, why, value]) {
    const subject = String(name).includes('.') ? 'property' : 'argument';
    const message = `The ${subject} '${String(name)}' ${String(why)}. Received ${node.inspect(value)}`;
    return coded(node, 'TypeError', 'ERR_INVALID_ARG_VALUE', message);
  },
  outOfRange(node, [name, range, value]) {
    const shown =
      typeof value === 'number' && Number.isInteger(value) && Math.abs(value) > 2 ** 32
        ? node.inspect(value, { numericSeparator: true })
        : node.inspect(value);
    const message = `The value of "${String(name)}" is out of range. It must be ${String(range)}. Received ${shown}`;
    return coded(node, 'RangeError', 'ERR_OUT_OF_RANGE', message);
  },
  coded: (node, [kind, code, message]) => coded(node, kind as 'TypeError', String(code), String(message), false),
  traced(node, [error, line, frames, rejected]) {
    if (node.majorVersion < 24) return error;
    const { stack = '' } = error as Error;
    const cut = stack.indexOf('\n    at ');
    const head = cut < 0 ? stack : stack.slice(0, cut);
    const own = String(frames)
      .split(';')
      .map((frame) => `    at ${frame}`);
    const lines = [...own, ...(cut < 0 ? [] : stack.slice(cut + 1).split('\n'))].slice(0, node.rt.stackTraceLimit);
    (error as Error).stack = [head, ...lines].join('\n');
    thrownInside.set(error as object, excerptOf(line));
    if (rejected) rejectedInside.set(error as object, rejected === true ? nowhere(node) : excerptOf(rejected));
    return error;
  },
  placed(node, [error, line]) {
    if (node.majorVersion >= 24) thrownInside.set(error as object, excerptOf(line));
    return error;
  },
  excerpted(node, [excerpt, kind, code, message]) {
    const error = node.rt.errors.coded(kind as 'TypeError', String(code), String(message));
    if (node.majorVersion >= 24) node.rt.excerpts.set(error, String(excerpt));
    return error;
  },
};
