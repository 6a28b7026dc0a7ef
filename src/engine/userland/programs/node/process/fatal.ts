import { GuestPromise } from '../runtime/promise.ts';
import type { FrameCode } from '../runtime/suspension.ts';
import { syntaxPlace } from './evaluate.ts';
import type { InternalFrame } from './internal-frames.ts';
import type { NodeProcess } from './node-process.ts';
import { nowhere } from './nowhere.ts';
import { beneath } from './stack-frames.ts';
import { emittedAt, ofThreads, rejectedInside, thrownInside } from './thrown-inside.ts';

/** What Node prints for an error that ends the program: where it was thrown, the error, the version. */
function fatalText(node: NodeProcess, error: unknown, fromPromise: boolean, isReason = false): string {
  const place = !isReason
    ? excerpt(node, error, fromPromise)
    : `node:internal/process/promises:${node.majorVersion >= 22 ? 392 : 394}\n      new UnhandledPromiseRejection(reason);\n      ^\n`;
  const isError = error instanceof Error;
  const relayed = isError ? emittedAt.get(error) : undefined;
  if (isError && relayed !== undefined) error.stack += `\n${relayed}`;
  const shown =
    isError || (typeof error === 'object' && error !== null) || typeof error === 'function'
      ? node.inspect(error, { depth: 5, customInspect: false })
      : null;
  const version = `\nNode.js v${node.options.version}\n`;
  if (shown === null) {
    const text =
      typeof error === 'string' || typeof error === 'bigint'
        ? String(error)
        : typeof error === 'symbol'
          ? ''
          : node.inspect(error);
    return `\n${place}${text}\n(Use \`node --trace-uncaught ...\` to show where the exception was thrown)\n${version}`;
  }
  if (isError && ofThreads.has(error)) return `\n${place}${shown}\n${version}`;
  // Its own text begins with the place.
  if (isError && thrownInside.get(error) === '') return `${shown}\n${version}`;
  return isError ? `${place}\n${shown}\n${version}` : `\n${place}${shown}\n${version}`;
}

/** File and line, the line itself, and a caret. */
function excerpt(node: NodeProcess, error: unknown, fromPromise: boolean): string {
  const syntax = syntaxPlace(error);
  if (syntax) {
    const { line, column } = syntax.source.position(syntax.start);
    const end = syntax.source.position(syntax.end);
    const again = error instanceof Error && / has already been declared$/.test(error.message);
    // A class that goes on over several lines V8 does not mark at all.
    const width = end.line === line ? Math.max(1, end.column - column) : again ? 0 : 1;
    const atEnd = syntax.start === syntax.end;
    // What stands above its own error is no address, though its trace may be.
    const file = syntax.source.role === 'commonjs' ? syntax.source.file.replace('file://', '') : syntax.source.file;
    return mark(file, line, syntax.source.line(line), column, atEnd ? 0 : width) + (syntax.note ?? '');
  }
  const thrown = node.rt.thrownAt;
  if (thrown && thrown.error === error && thrown.stated && !fromPromise) return excerptAt(thrown.code, thrown.at);
  // Of a rejection counts where the error was made, not where it was emitted.
  const override =
    typeof error === 'object' && error !== null
      ? ((fromPromise ? rejectedInside.get(error) : undefined) ??
        (fromPromise && emittedAt.has(error) ? undefined : thrownInside.get(error)) ??
        node.rt.excerpts.get(error))
      : undefined;
  if (override !== undefined) return override;
  const unparsed = error instanceof SyntaxError ? node.rt.unparsed.get(error) : undefined;
  if (unparsed !== undefined) return unparsedExcerpt(unparsed, (error as Error).message);
  if (thrown && thrown.error === error && !fromPromise) return excerptAt(thrown.code, thrown.at);
  if (fromPromise && error instanceof Error && node.rt.errors.lost.has(error)) return nowhere(node);
  // Where it was made: the first line of its trace that names a text that we have.
  const made = typeof error === 'object' && error !== null ? node.rt.errors.madeAt(error) : undefined;
  const where = made ? excerptAt(made.code, made.at) : '';
  if (where !== '') return where;
  if (thrown !== undefined && !fromPromise) return excerptAt(thrown.code, thrown.at);
  // A rejection that no line of the program stands behind.
  return fromPromise && node.majorVersion >= 24 ? nowhere(node) : '';
}

/** The line of a JSON text at which it breaks. */
function unparsedExcerpt(text: string, message: string): string {
  const at = breaksAt(text, message);
  const before = text.slice(0, at).split('\n');
  const line = before.length;
  // A mark that would stand behind the line is left out; what only ends too early has one of no width.
  const isMarked = at < text.length && text[at] !== '\n';
  const caret = isMarked
    ? `${' '.repeat((before.at(-1) ?? '').length)}^\n`
    : text === '' || /at position/.test(message)
      ? ''
      : '\n';
  return `<anonymous_script>:${line}\n${text.split('\n')[line - 1] ?? ''}\n${caret}`;
}

/** Where a JSON text breaks, as far as the host's message says, or by trying its beginnings. */
function breaksAt(text: string, message: string): number {
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  if (position !== undefined) return Number(position);
  if (/Unexpected end/.test(message)) return text.length;
  for (let length = 1; length <= Math.min(text.length, 400); length++)
    try {
      JSON.parse(text.slice(0, length));
    } catch (error) {
      if (!(error instanceof SyntaxError) || /Unexpected end|Unterminated/.test(error.message)) continue;
      // What is only cut off breaks at its end.
      const [, place] = /at position (\d+)/.exec(error.message) ?? [];
      if (place === undefined || Number(place) < length) return length - 1;
    }
  return 0;
}

function excerptAt(code: FrameCode, at: number): string {
  const { source } = code;
  if (!source) return '';
  const { line, column } = source.position(at);
  if (source.role === 'native') return '';
  return mark(source.file, line, source.line(line), column, 1);
}

function mark(file: string, line: number, text: string, column: number, width: number): string {
  const lead = text.slice(0, column - 1).replace(/[^\t]/g, ' ');
  return `${file}:${line}\n${text}\n${lead}${'^'.repeat(width)}\n`;
}

const REJECTION: readonly InternalFrame[] = [
  ['throwUnhandledRejectionsMode', 'node:internal/process/promises:392:7'],
  ['processPromiseRejections', 'node:internal/process/promises:475:17'],
  ['process.processTicksAndRejections', 'node:internal/process/task_queues:106:37'],
];

/** The error that stands for a rejection with something that is no error. */
function rejectionText(node: NodeProcess, reason: unknown): unknown {
  const { rt } = node;
  const shown =
    typeof reason === 'string'
      ? `"${reason}"`
      : `"${typeof reason === 'object' && reason !== null ? (GuestPromise.of(reason) ? '#<Promise>' : rt.errors.show(reason)) : node.inspect(reason)}"`;
  const message = `This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason ${shown}.`;
  const error = rt.errors.make('Error', message);
  const lines = (node.majorVersion >= 22 ? REJECTION : [])
    .map(([name, place]) => `\n    at ${name} (${place})`)
    .join('');
  Object.defineProperty(error, 'name', {
    value: 'UnhandledPromiseRejection',
    enumerable: false,
    configurable: true,
    writable: true,
  });
  Object.defineProperty(error, 'stack', {
    value: `UnhandledPromiseRejection: ${message}${lines}`,
    enumerable: false,
    configurable: true,
    writable: true,
  });
  Object.defineProperty(error, 'code', {
    value: 'ERR_UNHANDLED_REJECTION',
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return error;
}

/** What Node says of a timer's delay that is none. */
export function warnOfDelay(node: NodeProcess, ms: number): void {
  const isLong = ms > 2 ** 31 - 1;
  if (!isLong && node.majorVersion < 22) return;
  const [kind, text] = isLong
    ? ['Overflow', 'does not fit into a 32-bit signed integer']
    : ms < 0
      ? ['Negative', 'is a negative number']
      : ['NaN', 'is not a number'];
  node.warn(`Timeout${kind}Warning`, `${ms} ${text}.\nTimeout duration was set to 1.`, undefined, undefined);
}

/** What an error leads to that has left a job: its listeners are told, or the program ends. */
export function uncaught(node: NodeProcess, error: unknown, origin: string): unknown {
  if (node.exiting || !node.listens('uncaughtExceptionMonitor')) return end(node, error, origin);
  return node.rt.after(node.emit('uncaughtExceptionMonitor', [error, origin]), () => end(node, error, origin));
}

function end(node: NodeProcess, error: unknown, origin: string): unknown {
  const { rt } = node;
  if (node.telling) {
    node.telling = false;
    return die(node, fatalText(node, error, false), 7);
  }
  if (!node.exiting && node.listens('uncaughtException')) {
    node.telling = true;
    return rt.after(
      beneath(rt, node.frames.fatal, () => node.emit('uncaughtException', [error, origin])),
      () => {
        node.telling = false;
      },
    );
  }
  const { thread } = node.options;
  if (thread) {
    thread.failed(error);
    return node.exit(1);
  }
  return die(node, fatalText(node, error, origin === 'unhandledRejection'));
}

/** Prints the end's text, and ends. */
function die(node: NodeProcess, text: string, code = 1): unknown {
  node.print(2, text);
  return node.exit(code);
}

/** A rejection that nobody has handled by the end of a turn. */
export function unhandled(node: NodeProcess, promise: GuestPromise): unknown {
  const { value } = promise;
  if (node.listens('unhandledRejection')) {
    node.reported.add(promise);
    return node.emit('unhandledRejection', [value, promise.object]);
  }
  if (value instanceof Error) return uncaught(node, value, 'unhandledRejection');
  const error = rejectionText(node, value);
  if (node.listens('uncaughtException')) return node.emit('uncaughtException', [error, 'unhandledRejection']);
  return die(node, fatalText(node, error, false, true));
}
