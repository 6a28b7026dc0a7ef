import { concatBytes } from '../../base/bytes.ts';
import { FsError } from '../../fs/errno.ts';
import type { Process, WaitStatus } from '../../kernel/process.ts';
import { exitCodeOf } from '../../kernel/process.ts';
import { SIGNAL_NUMBERS } from '../../kernel/signal.ts';
import { flush } from './streams.ts';

/** Starts a program found on PATH; undefined (with the errno) when there is none or it cannot run. */
export function spawnCommand(
  process: Process,
  argv: readonly string[],
  setup?: (child: Process) => void,
): { readonly pid: number } | { readonly errno: FsError['errno'] } {
  const found = process.lookupExecutable(argv[0] as string);
  if (!found) return { errno: 'ENOENT' };
  if (found.denied) return { errno: 'EACCES' };
  try {
    return { pid: process.spawn({ path: found.path, argv, env: process.env, ...(setup ? { setup } : {}) }) };
  } catch (error) {
    if (error instanceof FsError) return { errno: error.errno };
    throw error;
  }
}

export async function waitFor(process: Process, pid: number): Promise<WaitStatus> {
  const waited = await process.wait(pid);
  return waited?.status ?? { kind: 'exited', code: 0 };
}

export function statusCode(status: WaitStatus): number {
  return exitCodeOf(status, SIGNAL_NUMBERS);
}

/** `sh -c COMMAND` with one end of a new pipe on `childFd`; answers the other end. */
export function openShellPipe(
  process: Process,
  command: string,
  direction: 'read' | 'write',
): { readonly pid: number; readonly fd: number } {
  const [reader, writer] = process.pipe();
  const ours = direction === 'read' ? reader : writer;
  const theirs = direction === 'read' ? writer : reader;
  process.closeOnExec(ours, true);
  const started = spawnCommand(process, ['/bin/sh', '-c', command], (child) => {
    child.dup2(theirs, direction === 'read' ? 1 : 0);
    child.close(theirs);
    child.close(ours);
  });
  process.close(theirs);
  if ('errno' in started) {
    process.close(ours);
    throw new FsError(started.errno);
  }
  return { pid: started.pid, fd: ours };
}

/** Runs `sh -c COMMAND` on the own descriptors to its end. */
export async function runShell(process: Process, command: string): Promise<WaitStatus> {
  await flush(process);
  const started = spawnCommand(process, ['/bin/sh', '-c', command]);
  return 'errno' in started ? { kind: 'exited', code: 127 } : waitFor(process, started.pid);
}

/** What `sh -c COMMAND` writes. */
export async function captureShell(process: Process, command: string): Promise<Uint8Array> {
  await flush(process);
  const { pid, fd } = openShellPipe(process, command, 'read');
  const chunks: Uint8Array[] = [];
  for (;;) {
    const chunk = await process.read(fd);
    if (chunk.length === 0) break;
    chunks.push(chunk);
  }
  process.close(fd);
  await waitFor(process, pid);
  return chunks.length === 0 ? new Uint8Array(0) : concatBytes(chunks);
}
