import { typeNameOf } from '../runtime/host-errors.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Frame } from '../runtime/suspension.ts';
import type { InternalTrace, Tracer } from './argument-words.ts';

const HIDDEN = '      throw error;';

let traces: ReadonlyMap<string, InternalTrace> | undefined;

/** Finds what Node shows of its own by the table (modules/argument-traces.ts). */
export function tracerOf(table: string): Tracer {
  traces ??= new Map(
    table
      .trim()
      .split('\n')
      .map((row): readonly [string, InternalTrace] => {
        const [key = '', place = '', line = '', column = '', first = '', frames = ''] = row.split('¦');
        const trace = { excerpt: excerptOf(`node:${place}`, line, Number(column)), frames: frames.split(';') };
        const [, at = '', from = ''] = /\(?(node:[\w/]+:\d+):(\d+)\)?(?:;|$)/.exec(frames) ?? [];
        // Of a rejection the place where the error was made is shown.
        const made = first === '' && line !== '' && at === `node:${place}` ? line : first;
        return [key, made === '' ? trace : { ...trace, rejected: excerptOf(at, made, Number(from)) }];
      }),
  );
  return internalTrace;
}

function excerptOf(place: string, line: string, column: number): string {
  return `${place}\n${line === '' ? HIDDEN : line}\n${' '.repeat(column - 1)}^\n`;
}

/** What stands in the trace of an error that is being made; undefined where nothing is known. */
function internalTrace(rt: Runtime, code: string, message: string): InternalTrace | undefined {
  const called = traces && calledFunction(rt.top);
  if (called === undefined) return undefined;
  const [, ...found] = /"([^"]+)" (?:argument|property)|value of "([^"]+)"|argument '([^']+)'/.exec(message) ?? [];
  const isTaken = code.startsWith('ERR_PARSE') && message.includes('does not take an');
  const argument = /^ERR_(?:INVALID_ARG|OUT_OF)/.test(code) ? (found.find(Boolean) ?? '') : isTaken ? 'taken' : '';
  const trace = traces?.get(`${called.name} ${code} ${argument}`);
  const { self } = called;
  if (!trace) return undefined;
  // What was taken out of its module is called by its name alone.
  if (self === undefined) return { ...trace, frames: trace.frames.map((frame) => frame.replace(/^Object\./, '')) };
  if (typeof self !== 'object' || self === null) return trace;
  return { ...trace, frames: trace.frames.map((frame) => frame.replace(/^@/, typeNameOf(self))) };
}

/** The function of the library that the program has called, and on what. */
function calledFunction(top: Frame): { readonly name: string; readonly self: unknown } | undefined {
  let called: { readonly name: string; readonly self: unknown } | undefined;
  for (let at: Frame | undefined = top; at; at = at.parent) {
    const { code, callee, constructing, self } = at;
    if (code.source && code.source.role !== 'native') return called;
    if (code.source && typeof callee === 'function')
      called = { name: `${constructing ? 'new ' : ''}${callee.name}`, self };
    else if (!code.source) called ??= { name: code.name, self };
  }
  return called;
}
