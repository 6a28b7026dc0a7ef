import { FileObject } from '../io/file-object.ts';
import type { PyException } from '../objects/exception.ts';
import { PyNative } from '../objects/native-function.ts';
import { PyTuple, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { structSequence } from '../objects/struct-sequence.ts';
import { callGen } from '../protocols/calling.ts';
import { reprOf } from '../protocols/text.ts';
import type { Vm } from '../vm/vm.ts';
import { PLAIN } from './colours.ts';
import { frameLines, messageText, stackText } from './exception-text.ts';

/** What sys.unraisablehook gets. */
const hookArguments = structSequence('UnraisableHookArgs', [
  'exc_type',
  'exc_value',
  'exc_traceback',
  'err_msg',
  'object',
]);

/** What is printed of an exception that nobody can catch: `Exception ignored in …`, the traceback without marks, the message; no causes. */
export function* sayUnraisable(vm: Vm, message: string | null, object: Value, error: PyException): Gen<void> {
  const sys = vm.moduleNamed('sys')?.dict;
  const hook = sys?.get('unraisablehook');
  if (hook !== undefined && hook !== null && !(hook instanceof PyNative)) {
    const facts: readonly Value[] = [error.cls, error, error.traceback ?? null, message, object];
    yield* callGen(vm, hook, [new PyTuple(facts, hookArguments)]);
    return;
  }
  const named = object === null ? '' : `: ${yield* reprOf(vm, object)}`;
  const where = `${message ?? 'Exception ignored in'}${named === '' ? ':' : named}`;
  const stderr = sys?.get('stderr');
  if (!(stderr instanceof FileObject)) return;
  const frames = frameLines(vm, error.traceback).map(({ file, line, name, lines }) => ({
    file,
    line,
    name,
    lines,
    span: undefined,
  }));
  const stack = frames.length > 0 ? `Traceback (most recent call last):\n${stackText(frames)}` : '';
  yield* stderr.writeText(vm, `${where}\n${stack}${yield* messageText(vm, error, PLAIN)}`);
  yield* stderr.flush(vm);
}
