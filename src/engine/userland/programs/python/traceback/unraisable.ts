import { FileObject } from '../io/file-object.ts';
import type { PyException } from '../objects/exception.ts';
import type { Gen } from '../objects/request.ts';
import type { Vm } from '../vm/vm.ts';
import { PLAIN } from './colours.ts';
import { frameLines, messageText, stackText } from './exception-text.ts';

/** What is printed of an exception that nobody can catch: `Exception ignored in …`, the traceback without marks, the message; no causes. */
export function* sayUnraisable(vm: Vm, where: string, error: PyException): Gen<void> {
  const stderr = vm.moduleNamed('sys')?.dict.get('stderr');
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
