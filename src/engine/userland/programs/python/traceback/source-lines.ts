import { FsError } from '../../../../fs/errno.ts';
import type { SourceText } from '../compile/code.ts';
import type { Vm } from '../vm/vm.ts';

/** The lines that a traceback quotes: of the file as it is now, as linecache reads it, else of the text that was compiled. */
export function sourceLines(vm: Vm, file: string, source: SourceText): readonly string[] | undefined {
  const known = vm.sources.get(file);
  if (file.startsWith('<')) return source.hidden ? undefined : source.lines;
  if (known) return known.lines;
  if (source.hidden) return undefined;
  try {
    const lines = vm.process.fs.readText(file).split('\n');
    vm.sources.set(file, { lines });
    return lines;
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    return undefined;
  }
}
