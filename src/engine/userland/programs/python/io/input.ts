import { raise, typeError } from '../objects/exception.ts';
import type { Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { getAttr } from '../protocols/attributes.ts';
import { callGen, settle } from '../protocols/calling.ts';
import { strOf } from '../protocols/text.ts';
import type { Vm } from '../vm/vm.ts';
import { FileObject } from './file-object.ts';

/** input(): the prompt to stdout, a line from stdin without its newline. */
export function* inputLine(vm: Vm, prompt: Value): Gen<Value> {
  const sys = vm.moduleNamed('sys')?.dict;
  const stdout = sys?.get('stdout');
  const stdin = sys?.get('stdin');
  if (stdin === null || stdin === undefined) throw raise('RuntimeError', 'input(): lost sys.stdin');
  if (prompt !== undefined) {
    const text = yield* strOf(vm, prompt);
    if (stdout instanceof FileObject) {
      yield* stdout.writeText(vm, text);
      yield* stdout.flush(vm);
    } else yield* callGen(vm, yield* settle(getAttr(vm, stdout, 'write')), [text]);
  } else if (stdout instanceof FileObject) yield* stdout.flush(vm);
  let line: Value;
  if (stdin instanceof FileObject) line = yield* stdin.readTextLine(vm, -1);
  else line = yield* callGen(vm, yield* settle(getAttr(vm, stdin, 'readline')), []);
  if (typeof line !== 'string') throw typeError('object.readline() returned non-string');
  if (line === '') throw raise('EOFError', 'EOF when reading a line');
  return line.endsWith('\n') ? line.slice(0, -1) : line;
}
