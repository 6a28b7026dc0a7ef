import type { Runtime } from '../runtime/runtime.ts';
import type { Frame } from '../runtime/suspension.ts';
import { type InternalTrace, traceArgumentErrors } from './argument-errors.ts';

const HIDDEN = '      throw error;';

let traces: ReadonlyMap<string, InternalTrace> | undefined;

/** Makes the table known (modules/argument-traces.ts): with the modules whose functions stand in it. */
export function installTraces(table: string): void {
  traceArgumentErrors(internalTrace);
  traces ??= new Map(
    table
      .trim()
      .split('\n')
      .map((row): readonly [string, InternalTrace] => {
        const frames = row.slice(row.lastIndexOf('|') + 1).split(';');
        const [, key = '', place = '', line = '', column = ''] =
          /^([^|]*)\|([^|]*)\|(.*)\|(\d+)\|[^|]*$/.exec(row) ?? [];
        return [key, { excerpt: excerptOf(place, line, Number(column)), frames }];
      }),
  );
}

function excerptOf(place: string, line: string, column: number): string {
  return `node:${place}\n${line === '' ? HIDDEN : line}\n${' '.repeat(column - 1)}^\n`;
}

/** What stands in the trace of an error that is being made; undefined where nothing is known. */
function internalTrace(rt: Runtime, code: string, message: string): InternalTrace | undefined {
  const name = traces && calledFunction(rt.top);
  if (name === undefined) return undefined;
  const [, ...found] = /"([^"]+)" (?:argument|property)|value of "([^"]+)"|argument '([^']+)'/.exec(message) ?? [];
  const argument = /^ERR_(?:INVALID_ARG|OUT_OF)/.test(code) ? (found.find(Boolean) ?? '') : '';
  return traces?.get(`${name} ${code} ${argument}`);
}

/** The function of the library that the program has called. */
function calledFunction(top: Frame): string | undefined {
  let name: string | undefined;
  for (let at: Frame | undefined = top; at; at = at.parent) {
    const { code, callee, constructing } = at;
    if (code.source && code.source.role !== 'native') return name;
    if (code.source && typeof callee === 'function') name = `${constructing ? 'new ' : ''}${callee.name}`;
  }
  return name;
}
