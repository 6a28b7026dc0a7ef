import { FrameObject } from '../builtins/frame-object.ts';
import { native } from '../objects/define.ts';
import { PyException, PyTraceback } from '../objects/exception.ts';
import { Pending, PyList, PyTuple, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { PLAIN } from '../traceback/colours.ts';
import {
  exceptionText,
  frameLines,
  limited,
  messageText,
  needLibraryFrames,
  stackText,
} from '../traceback/exception-text.ts';
import { sourceLines } from '../traceback/source-lines.ts';
import { Frame } from '../vm/frame.ts';
import type { LibraryModule } from '../vm/module-registry.ts';
import type { Vm } from '../vm/vm.ts';

const limitOf = (limit: Value): number | undefined => (typeof limit === 'number' ? limit : undefined);

function* format(vm: Vm, error: Value, chain: Value, limit: Value): Gen<Value> {
  return error instanceof PyException
    ? yield* exceptionText(vm, error, { chain: chain !== false, limit: limitOf(limit) })
    : 'NoneType: None\n';
}

function* only(vm: Vm, error: Value): Gen<Value> {
  if (!(error instanceof PyException)) return 'NoneType: None\n';
  // Nothing of the frames is looked at here: no name is suggested.
  const { traceback } = error;
  error.traceback = undefined;
  try {
    return yield* messageText(vm, error, PLAIN);
  } finally {
    error.traceback = traceback;
  }
}

/** The calls that led to a frame, outermost first. */
function stackOf(from: Frame | undefined): PyTraceback | undefined {
  let chain: PyTraceback | undefined;
  let at: Frame | undefined = from;
  while (at) {
    chain = new PyTraceback(chain, at, Math.max(0, at.pc - 2));
    let back = at.back;
    while (back && !(back instanceof Frame)) back = back.back;
    at = back;
  }
  return chain;
}

const frameOf = (value: Value): Frame | undefined => (value instanceof FrameObject ? value.frame : undefined);

function* rows(vm: Vm, tb: Value, limit: Value): Gen<Value> {
  const traceback = tb instanceof PyTraceback ? tb : stackOf(frameOf(tb));
  yield* needLibraryFrames(vm, traceback);
  return new PyList(
    limited(frameLines(vm, traceback), limitOf(limit)).map(
      ({ file, line, name, lines }) => new PyTuple([file, line, name, (lines?.[line - 1] ?? '').trim()]),
    ),
  );
}

/** A stack that is only looked at has lines, but no columns. */
function* stack(vm: Vm, frame: Value, limit: Value): Gen<Value> {
  const traceback = stackOf(frameOf(frame));
  yield* needLibraryFrames(vm, traceback);
  const frames = limited(frameLines(vm, traceback), typeof limit === 'number' ? -limit : undefined);
  return stackText(frames.map(({ quoted: _, ...line }) => ({ ...line, span: undefined })));
}

function* tb(vm: Vm, traceback: Value, limit: Value): Gen<Value> {
  if (!(traceback instanceof PyTraceback)) return '';
  yield* needLibraryFrames(vm, traceback);
  return stackText(limited(frameLines(vm, traceback), limitOf(limit)));
}

/** _traceback: the texts that the interpreter itself prints. */
export const tracebackCore: LibraryModule = {
  init: (vm, module) => {
    const d = module.dict;
    d.set(
      'format',
      native(
        'format',
        'error chain? limit?',
        (_vm, error, chain, limit) => new Pending(format(vm, error, chain, limit)),
      ),
    );
    d.set(
      'only',
      native('only', 'error', (_vm, error) => new Pending(only(vm, error))),
    );
    d.set(
      'stack',
      native('stack', 'frame limit?', (_vm, frame, limit) => new Pending(stack(vm, frame, limit))),
    );
    d.set(
      'tb',
      native('tb', 'tb limit?', (_vm, of, limit) => new Pending(tb(vm, of, limit))),
    );
    d.set(
      'rows',
      native('rows', 'tb limit?', (_vm, of, limit) => new Pending(rows(vm, of, limit))),
    );
    d.set(
      'line',
      native(
        'line',
        'file number',
        (_vm, file: string, number: number) => sourceLines(vm, file, { lines: [], hidden: true })?.[number - 1] ?? '',
      ),
    );
  },
};
