import { baseGroupType, errorType, PyException, type PyTraceback, syntaxErrorType } from '../objects/exception.ts';
import { PyList, PyTuple, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { moduleOf, reprOf, strOf } from '../protocols/text.ts';
import type { Vm } from '../vm/vm.ts';
import { type Colours, PLAIN } from './colours.ts';
import { type ChainNode, exceptionChain } from './exception-chain.ts';
import { type FrameLine, frameText } from './frame-text.ts';
import { sourceLines } from './source-lines.ts';
import { suggestionFor } from './suggest.ts';

const CAUSE = '\nThe above exception was the direct cause of the following exception:\n\n';
const CONTEXT = '\nDuring handling of the above exception, another exception occurred:\n\n';
const CUTOFF = 3;

/** The frames of a traceback, outermost first. */
export function frameLines(vm: Vm, traceback: PyTraceback | undefined): FrameLine[] {
  const out: FrameLine[] = [];
  for (let at = traceback; at; at = at.next) {
    if (at.shown) {
      const { file, line, name, text, marks } = at.shown;
      const lines: string[] = [];
      lines[line - 1] = text;
      out.push({
        file: file.startsWith('<') || file.startsWith('/') ? file : `${vm.options.libDir}/${file}`,
        line,
        name,
        span: undefined,
        lines,
        ...(marks === undefined ? {} : { marks }),
      });
      continue;
    }
    const { frame } = at;
    if (!frame) continue;
    const { parts } = frame.code;
    const [line, col, endLine, endCol] = frame.code.span(at.at);
    if (parts.source.library) {
      const shown = libraryLines(parts.source.lines, line, endLine);
      if (shown)
        out.push({
          file: fileOf(vm, parts.file, shown.file),
          line: shown.line,
          name: parts.name,
          span: { col, endLine: shown.line + endLine - line, endCol },
          lines: shown.file?.startsWith('<') ? undefined : shown.lines,
        });
      continue;
    }
    out.push({
      file: parts.file,
      line,
      name: parts.qualname === '<module>' ? '<module>' : traceName(parts.name, parts.qualname),
      span: { col, endLine, endCol },
      lines: sourceLines(vm, parts.file, parts.source),
    });
  }
  return out;
}

/** Where CPython has a line: in the same file, in another one of the library, or frozen into the interpreter. */
function fileOf(vm: Vm, own: string, other: string | undefined): string {
  if (other === undefined) return own;
  return other.startsWith('<') ? other : `${vm.options.libDir}/${other}`;
}

const MARK = / *#@ ?(\d+)(?: (.+))?$/;

/** The lines of a library's source as CPython numbers them; undefined when CPython has native code there, or other code. */
function libraryLines(
  source: readonly string[],
  from: number,
  to: number,
):
  | {
      readonly line: number;
      /** Below the library's folder, where CPython has the code in another file. */
      readonly file: string | undefined;
      readonly lines: readonly string[];
    }
  | undefined {
  const mark = MARK.exec(source[from - 1] ?? '');
  if (!mark) return undefined;
  const line = Number(mark[1]);
  const lines: string[] = [];
  for (let i = from; i <= to; i++) lines[line - 1 + i - from] = (source[i - 1] ?? '').replace(MARK, '');
  return { line, file: mark[2], lines };
}

/** 3.13 shows a function by its name, not by its qualified one. */
function traceName(name: string, _qualname: string): string {
  return name;
}

/** All frames, with long repetitions cut short. */
export function stackText(frames: readonly FrameLine[], colours: Colours = PLAIN): string {
  let out = '';
  let count = 0;
  let last: FrameLine | undefined;
  const repeated = (): void => {
    if (count > CUTOFF)
      out += `  [Previous line repeated ${count - CUTOFF} more time${count - CUTOFF > 1 ? 's' : ''}]\n`;
  };
  for (const frame of frames) {
    if (!last || last.file !== frame.file || last.line !== frame.line || last.name !== frame.name) {
      repeated();
      last = frame;
      count = 0;
    }
    count++;
    if (count > CUTOFF) continue;
    out += frameText(frame, colours);
  }
  repeated();
  return out;
}

export interface TextOptions {
  readonly colours?: Colours;
  readonly chain?: boolean;
  /** So many frames only: the outermost, or where negative the innermost ones. */
  readonly limit?: number | undefined;
}

/** The frames that a limit leaves. */
export function limited(frames: readonly FrameLine[], limit: number | undefined): readonly FrameLine[] {
  if (limit === undefined) return frames;
  return limit >= 0 ? frames.slice(0, limit) : frames.slice(limit);
}

/** An exception as the interpreter prints it: causes and contexts first, then its own traceback and message. */
export function* exceptionText(vm: Vm, error: PyException, options: TextOptions = {}): Gen<string> {
  return yield* nodeText(vm, exceptionChain(error), options, '');
}

function* nodeText(vm: Vm, node: ChainNode, options: TextOptions, indent: string): Gen<string> {
  const { error, cause, context } = node;
  let out = '';
  if (options.chain !== false) {
    if (cause) out += (yield* nodeText(vm, cause, options, indent)) + mark(CAUSE, indent);
    else if (context) out += (yield* nodeText(vm, context, options, indent)) + mark(CONTEXT, indent);
  }
  if (error.cls.isSubclass(baseGroupType)) return out + (yield* groupText(vm, node, options, indent));
  let own = '';
  // Frames of library code that CPython does not show are as if they were not there.
  const frames = frameLines(vm, error.traceback);
  if (frames.length > 0)
    own += `Traceback (most recent call last):\n${stackText(limited(frames, options.limit), options.colours)}`;
  own += yield* messageText(vm, error, options.colours ?? PLAIN);
  return out + mark(own, indent);
}

function mark(text: string, indent: string): string {
  if (indent === '') return text;
  return text.replace(/^(?=.|\n)/gm, (_match, at: number) => (at === text.length ? '' : indent));
}

function* groupText(vm: Vm, node: ChainNode, options: TextOptions, indent: string): Gen<string> {
  const { error } = node;
  const top = indent === '';
  const bar = `${indent === '' ? '  ' : indent.replace('| ', '  ')}| `;
  let own = error.traceback
    ? `Exception Group Traceback (most recent call last):\n${stackText(limited(frameLines(vm, error.traceback), options.limit), options.colours)}`
    : '';
  own += yield* messageText(vm, error, options.colours ?? PLAIN);
  const prefix = top ? '  ' : indent.slice(0, -2);
  let out = mark(own, bar);
  if (top && error.traceback) out = out.replace('  | ', '  + ');
  else if (error.traceback) out = out.replace(bar, `${bar.slice(0, -2)}+ `);
  const inside = node.members;
  for (const [i, member] of inside.entries()) {
    if (i === 15) {
      out += `${prefix}  +---------------- ... ----------------\n${bar}  | and ${inside.length - 15} more exceptions\n`;
      break;
    }
    out += `${bar.slice(0, -2)}${i === 0 ? '+-' : '  '}+---------------- ${i + 1} ----------------\n`;
    const text = yield* nodeText(vm, member, options, '');
    const nested = member.error.cls.isSubclass(baseGroupType);
    const lines = nested ? text.replace(/^ {2}/gm, '').split('\n').slice(0, -1) : text.split('\n').slice(0, -1);
    for (const [n, line] of lines.entries())
      out +=
        nested && (n === 0 || line.startsWith('+-') || line.startsWith(' ')) && !line.startsWith('|')
          ? `${bar.slice(0, -2)}  ${line}\n`
          : nested
            ? `${bar.slice(0, -2)}  ${line}\n`
            : `${bar.slice(0, -2)}  | ${line}\n`;
  }
  if (inside.length > 0 && !out.endsWith('------------------------------------\n'))
    out += `${bar.slice(0, -2)}  +------------------------------------\n`;
  return out;
}

/** `package.Name`, without builtins and __main__. */
export function qualifiedName(error: PyException): string {
  const module = moduleOf(error.cls);
  return module === 'builtins' || module === '__main__' ? error.cls.qualname : `${module}.${error.cls.qualname}`;
}

/** The last lines: `ValueError: text`, a SyntaxError's place, and notes. */
export function* messageText(vm: Vm, error: PyException, colours: Colours): Gen<string> {
  const { magenta: m, boldMagenta: b, reset: r } = colours;
  let text: string;
  try {
    text = yield* strOf(vm, error);
  } catch (failure) {
    if (!(failure instanceof PyException)) throw failure;
    text = '<exception str() failed>';
  }
  let out = '';
  if (error.cls.isSubclass(syntaxErrorType)) {
    out += syntaxPlace(error, colours);
    const message = error.field('msg');
    text = typeof message === 'string' ? message : message === undefined ? '<no detail available>' : text;
  } else text += yield* suggestionFor(vm, error);
  const name = qualifiedName(error);
  out += text === '' ? `${b}${name}${r}\n` : `${b}${name}${r}: ${m}${text}${r}\n`;
  const notes = error.notes ?? error.dict?.get('__notes__');
  if (notes instanceof PyList || notes instanceof PyTuple)
    for (const note of notes.items) out += `${yield* strOf(vm, note)}\n`;
  else if (notes !== undefined) out += `${yield* reprOf(vm, notes)}\n`;
  return out;
}

function syntaxPlace(error: PyException, colours: Colours): string {
  const { magenta: m, boldRed, reset: r } = colours;
  const line = error.field('lineno');
  const file = error.field('filename');
  if (typeof line !== 'number') return '';
  let out = `  File ${m}"${typeof file === 'string' ? file : '<string>'}"${r}, line ${m}${line}${r}\n`;
  const text = error.field('text');
  if (typeof text !== 'string') return out;
  const right = text.replace(/\n+$/, '');
  let left = right.replace(/^[ \n\f\t]+/, '');
  const spaces = right.length - left.length;
  let offset = error.field('offset') as number | undefined;
  if (typeof offset !== 'number') return `${out}    ${left}\n`;
  const sameLine = error.field('end_lineno') === line || typeof error.field('end_lineno') !== 'number';
  const endField = error.field('end_offset');
  let end = sameLine ? (typeof endField === 'number' && endField !== 0 ? endField : offset) : right.length + 1;
  // CPython finds no column for mixed tabs and spaces.
  if (error.cls.name === 'TabError') return `${out}    ${left}\n`;
  if (offset > text.length) offset = right.length + 1;
  if (end > text.length) end = right.length + 1;
  if (offset >= end || end < 0) end = offset + 1;
  const from = offset - 1 - spaces;
  const to = end - 1 - spaces;
  if (from < 0) return `${out}    ${left}\n`;
  const gap = left.slice(0, from).replace(/\S/g, ' ').padEnd(from, ' ');
  if (r !== '') left = `${left.slice(0, from)}${boldRed}${left.slice(from, to)}${r}${left.slice(to)}`;
  out += `    ${left}\n    ${gap}${r === '' ? '' : boldRed}${'^'.repeat(to - from)}${r}\n`;
  return out;
}

export type { Value };
export { errorType };
