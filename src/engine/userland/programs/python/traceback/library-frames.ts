import type { PyTraceback } from '../objects/exception.ts';
import type { Vm } from '../vm/vm.ts';
import type { FrameLine } from './frame-text.ts';
import { LIBRARY_FRAMES } from './library-frames.generated.ts';

/** Frames of ours, by name, and the frames that CPython shows for them. */
export type FrameTable = Readonly<Record<string, readonly string[] | undefined>>;

let table: FrameTable = LIBRARY_FRAMES;

/** Another table from now on: the script that makes the table looks at the names themselves. */
export function showFramesBy(other: FrameTable): void {
  table = other;
}

/**
 * What is shown instead of a run of library frames, outermost first. CPython's library is other code than ours: where functions or lines differ, the
 * table tells which frames CPython shows (`scripts/python-frames.ts` makes it); else the lines that end in `#@ 346` are shown, with that number, and others are not.
 */
export function libraryFrames(vm: Vm, run: readonly PyTraceback[]): readonly FrameLine[] {
  const keys = run.map((at) => keyOf(vm, at));
  const whole = table[keys.join('\n')];
  if (whole) return whole.map((text) => tableFrame(vm, text));
  return run.flatMap((at, i) => {
    const key = keys[i] as string;
    const known = at.shown ? undefined : (table[`${keys[i - 1] ?? ''}\t${key}`] ?? table[key]);
    if (known) return known.map((text) => tableFrame(vm, text));
    const own = ownFrame(vm, at);
    return own ? [own] : [];
  });
}

/** How the table names a frame of ours: `json/decoder.py JSONDecoder.decode: raise …`. */
function keyOf(vm: Vm, at: PyTraceback): string {
  if (at.shown) return `${at.shown.file}:${at.shown.line}`;
  if (!at.frame) return '';
  const { parts } = at.frame.code;
  const line = at.frame.code.span(at.at)[0];
  const textOf = (row: string | undefined): string => (row ?? '').replace(MARK, '').trim();
  const text = textOf(parts.source.lines[line - 1]);
  // The same words may stand in a function more than once.
  const before = parts.source.lines.slice(parts.firstLine - 1, line - 1).filter((row) => textOf(row) === text).length;
  return `${below(vm, parts.file)} ${parts.qualname}${before > 0 ? ` (${before + 1})` : ''}: ${text}`;
}

function below(vm: Vm, file: string): string {
  return file.startsWith(`${vm.options.libDir}/`) ? file.slice(vm.options.libDir.length + 1) : file;
}

function inLibrary(vm: Vm, file: string): string {
  return file.startsWith('<') || file.startsWith('/') ? file : `${vm.options.libDir}/${file}`;
}

/** A frame of the table: `file:line:name`, then the lines of code, each with its marks below it where it has some. */
function tableFrame(vm: Vm, text: string): FrameLine {
  const [head = '', ...rows] = text.split('\n');
  const [, file = '', line = '', name = ''] = /^(.*):(\d+):(.*)$/.exec(head) ?? [];
  const quoted: [string, string][] = [];
  for (const row of rows) {
    const last = quoted.at(-1);
    if (last && /^[ ~^]+$/.test(row)) last[1] = row;
    else quoted.push([row, '']);
  }
  const lines: string[] = [];
  if (quoted[0]) lines[Number(line) - 1] = quoted[0][0];
  return { file: inLibrary(vm, file), line: Number(line), name, span: undefined, lines, quoted };
}

/** A frame that its own line describes; undefined when CPython has native code there, or other code. */
function ownFrame(vm: Vm, at: PyTraceback): FrameLine | undefined {
  if (at.shown) {
    const { file, line, name, text, marks } = at.shown;
    return tableFrame(
      vm,
      [`${file}:${line}:${name}`, ...text.split(/\n {4}/), marks ?? ''].join('\n').replace(/\n+$/, ''),
    );
  }
  if (!at.frame) return undefined;
  const { parts } = at.frame.code;
  const [from, col, to, endCol] = at.frame.code.span(at.at);
  const source = parts.source.lines;
  const mark = MARK.exec(source[from - 1] ?? '');
  if (!mark) return undefined;
  const line = Number(mark[1]);
  const file = mark[2];
  const lines: string[] = [];
  for (let i = from; i <= to; i++) lines[line - 1 + i - from] = (source[i - 1] ?? '').replace(MARK, '');
  return {
    file: file === undefined ? parts.file : inLibrary(vm, file),
    line,
    name: parts.name,
    span: { col, endLine: line + to - from, endCol },
    // What is frozen into the interpreter has no lines to show.
    lines: file?.startsWith('<') ? undefined : lines,
  };
}

const MARK = / *#@ ?(\d+)(?: (.+))?$/;
