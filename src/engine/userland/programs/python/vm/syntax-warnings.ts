import { FileObject } from '../io/file-object.ts';
import { errorType } from '../objects/exception.ts';
import { PyDict } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { callGen } from '../protocols/calling.ts';
import type { Vm } from './vm.ts';

export interface Found {
  readonly message: string;
  /** From 1. */
  readonly line: number;
}

/** Says what the compiler warns of. Filters count where the program has set some: `-W`, PYTHONWARNINGS, the warnings module. */
export function* sayWarnings(vm: Vm, file: string, found: readonly Found[], lines: readonly string[]): Gen<void> {
  if (found.length === 0) return;
  const registry = new PyDict();
  const filtered = vm.options.flags.warnings.length > 0 || vm.moduleNamed('warnings') !== undefined;
  for (const { message, line } of found) {
    if (filtered) {
      const { dict } = yield* vm.importModule('warnings');
      yield* callGen(vm, dict.get('warn_explicit'), [
        message,
        errorType('SyntaxWarning'),
        file,
        line,
        file.replace(/\.py$/, ''),
        registry,
      ]);
      continue;
    }
    const stderr = vm.moduleNamed('sys')?.dict.get('stderr');
    if (!(stderr instanceof FileObject)) continue;
    const text = file.startsWith('<') ? '' : (lines[line - 1] ?? '').trim();
    yield* stderr.writeText(vm, `${file}:${line}: SyntaxWarning: ${message}\n${text === '' ? '' : `  ${text}\n`}`);
    yield* stderr.flush(vm);
  }
}
