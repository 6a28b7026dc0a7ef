import { baseGroupType, errorType, PyException, type PyTraceback, syntaxErrorType } from '../objects/exception.ts';
import { PyList, PyTuple, type Value } from '../objects/object.ts';
import { AwaitRequest, type Gen } from '../objects/request.ts';
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

/** What shows frames of the library; fetched before the first traceback that has one is printed. */
let library: typeof import('./library-frames.ts') | undefined;

/** Waits for what shows frames of the library, where an exception or a traceback has such frames. */
export function* needLibraryFrames(vm: Vm, traceback: PyTraceback | undefined): Gen<void> {
  for (let at = traceback; at && !library; at = at.next)
    if (at.shown || at.frame?.code.parts.source.library)
      library = (yield new AwaitRequest(
        vm.process.clock.hold(import('./library-frames.ts')),
      )) as unknown as typeof library;
}

/** The frames of a traceback, outermost first. */
export function frameLines(vm: Vm, traceback: PyTraceback | undefined): FrameLine[] {
  const out: FrameLine[] = [];
  let inside: PyTraceback[] = [];
  const leave = (): void => {
    if (inside.length > 0 && library) out.push(...library.libraryFrames(vm, inside));
    inside = [];
  };
  for (let at = traceback; at; at = at.next) {
    const { frame } = at;
    if (at.shown || frame?.code.parts.source.library) {
      inside.push(at);
      continue;
    }
    if (!frame) continue;
    leave();
    const { file, name, source } = frame.code.parts;
    const [line, col, endLine, endCol] = frame.code.span(at.at);
    out.push({ file, line, name, span: { col, endLine, endCol }, lines: sourceLines(vm, file, source) });
  }
  leave();
  return out;
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
  yield* needLibraryFrames(vm, error.traceback);
  if (error.cls.isSubclass(baseGroupType)) {
    const { groupText } = (yield new AwaitRequest(
      vm.process.clock.hold(import('./group-text.ts')),
    )) as unknown as typeof import('./group-text.ts');
    return (
      out +
      (yield* groupText(node, indent, {
        frames: (traceback) => stackText(limited(frameLines(vm, traceback), options.limit), options.colours),
        message: (of) => messageText(vm, of, options.colours ?? PLAIN),
        node: (member) => nodeText(vm, member, options, ''),
        mark,
      }))
    );
  }
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
  // A tab stays, so that the mark below stands right.
  let left = right.replace(/^[ \n\f]+/, '');
  const spaces = right.length - left.length;
  let offset = error.field('offset') as number | undefined;
  if (typeof offset !== 'number') return `${out}    ${left}\n`;
  const sameLine = error.field('end_lineno') === line || typeof error.field('end_lineno') !== 'number';
  const endField = error.field('end_offset');
  let end = sameLine ? (typeof endField === 'number' && endField !== 0 ? endField : offset) : right.length + 1;
  // CPython finds no column for mixed tabs and spaces.
  if (error.cls.name === 'TabError') {
    offset = 1;
    end = 2;
  }
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
