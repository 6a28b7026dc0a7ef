import { FsError } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { payloadOf } from '../compiled-binary.ts';
import { compileGo, type GoFile, type GoPackage } from './compile/program.ts';
import { Machine } from './run/machine.ts';

/** What `go build` puts into an executable: the files of package main, and the module's own packages by import path. */
export interface GoPayload {
  readonly files: readonly GoFile[];
  readonly packages: readonly GoPackage[];
  /** What the linker's flag -X sets: `main.version` and its text. */
  readonly links?: Readonly<Record<string, string>>;
}

/** Runs an executable that `go build` made. */
export async function main(process: Process): Promise<number> {
  const payload = payloadOf(process) as GoPayload | undefined;
  const compiled = payload && compileGo(payload.files, payload.packages, payload.links);
  if (compiled?.kind !== 'program') {
    await process.write(2, 'Segmentation fault\n');
    return 139;
  }
  const machine = new Machine(process);
  // Go's run time takes these signals itself, so that they end even pid 1, which has no default actions: by exit(2), since its own raise does nothing.
  if (process.pid === 1)
    for (const signal of ['TERM', 'INT', 'HUP'] as const) process.onSignal(signal, () => machine.end(2));
  try {
    return await machine.run(compiled.main(machine));
  } catch (error) {
    // Standard output that is gone: Go's os.Stdout dies of SIGPIPE, which the kernel has sent already.
    if (error instanceof FsError && error.errno === 'EPIPE') return 141;
    throw error;
  }
}
