import { FrameObject } from '../builtins/frame-object.ts';
import { native } from '../objects/define.ts';
import { PyException, PyTraceback } from '../objects/exception.ts';
import { Pending, PyList, PyTuple, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { PLAIN } from '../traceback/colours.ts';
import { exceptionText, frameLines, limited, messageText, stackText } from '../traceback/exception-text.ts';
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

function rows(vm: Vm, traceback: PyTraceback | undefined, limit: Value): PyList {
  return new PyList(
    limited(frameLines(vm, traceback), limitOf(limit)).map(
      ({ file, line, name, lines }) => new PyTuple([file, line, name, (lines?.[line - 1] ?? '').trim()]),
    ),
  );
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
      native('stack', 'frame limit?', (_vm, frame, limit) =>
        stackText(
          // A stack that is only looked at has lines, but no columns.
          limited(
            frameLines(vm, frame instanceof FrameObject ? stackOf(frame.frame) : undefined),
            typeof limit === 'number' ? -limit : undefined,
          ).map((line) => ({
            ...line,
            span: undefined,
          })),
        ),
      ),
    );
    d.set(
      'tb',
      native('tb', 'tb limit?', (_vm, tb, limit) =>
        tb instanceof PyTraceback ? stackText(limited(frameLines(vm, tb), limitOf(limit))) : '',
      ),
    );
    d.set(
      'rows',
      native('rows', 'tb limit?', (_vm, tb, limit) =>
        rows(vm, tb instanceof PyTraceback ? tb : tb instanceof FrameObject ? stackOf(tb.frame) : undefined, limit),
      ),
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
