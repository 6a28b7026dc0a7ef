import { typeError } from '../objects/exception.ts';
import type { Value } from '../objects/object.ts';
import { typeOf } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { getAttr } from '../protocols/attributes.ts';
import { callGen, settle } from '../protocols/calling.ts';
import { strOf } from '../protocols/text.ts';
import { truthOf } from '../protocols/truth.ts';
import type { Vm } from '../vm/vm.ts';
import { FileObject } from './file-object.ts';

/** print(): each argument by str(), to sys.stdout or `file`. */
export function* printTo(
  vm: Vm,
  args: readonly Value[],
  sep: Value,
  end: Value,
  file: Value,
  flush: Value,
): Gen<Value> {
  if (sep !== null && typeof sep !== 'string') throw typeError(`sep must be None or a string, not ${typeOf(sep).name}`);
  if (end !== null && typeof end !== 'string') throw typeError(`end must be None or a string, not ${typeOf(end).name}`);
  const target = file === null ? vm.moduleNamed('sys')?.dict.get('stdout') : file;
  if (target === null || target === undefined) return null;
  if (target instanceof FileObject && target.cls.builtin) {
    const parts: string[] = [];
    for (const arg of args) parts.push(yield* strOf(vm, arg));
    target.ensureWritable();
    yield* target.writeText(vm, parts.join(sep ?? ' ') + (end ?? '\n'));
    if (flush !== undefined && (yield* truthOf(vm, flush))) yield* target.flush(vm);
    return null;
  }
  // A program's own file sees each value, separator and end in a write of its own, as from CPython.
  const write = yield* settle(getAttr(vm, target, 'write'));
  for (const [at, arg] of args.entries()) {
    if (at > 0) yield* callGen(vm, write, [sep ?? ' ']);
    yield* callGen(vm, write, [yield* strOf(vm, arg)]);
  }
  yield* callGen(vm, write, [end ?? '\n']);
  if (flush !== undefined && (yield* truthOf(vm, flush)))
    yield* callGen(vm, yield* settle(getAttr(vm, target, 'flush')), []);
  return null;
}
