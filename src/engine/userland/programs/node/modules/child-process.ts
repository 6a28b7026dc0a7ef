import { concatBytes } from '../../../../base/bytes.ts';
import { FsError } from '../../../../fs/errno.ts';
import type { Process, WaitStatus } from '../../../../kernel/process.ts';
import { parseSignal } from '../../../../kernel/signal.ts';
import type { Builtin } from '../process/builtin.ts';
import type { NodeProcess } from '../process/node-process.ts';
import { source as channelSource } from './child-channel-source.ts';
import { source } from './child-process-source.ts';

/** How a child is started. */
interface Request {
  readonly file: string;
  readonly argv: readonly string[];
  readonly env: readonly (readonly [string, string])[];
  readonly cwd: string | undefined;
  /** For each descriptor: 'pipe', 'in' and 'out' (pipes that the child reads or writes), 'ignore', or a descriptor of the parent. */
  readonly stdio: readonly (string | number)[];
  readonly detached: boolean;
}

interface Started {
  readonly pid: number;
  /** The parent's ends of pipes; -1 where there is none. */
  readonly fds: readonly number[];
}

/** Starts a child; throws FsError (ENOENT, EACCES). */
function start(proc: Process, request: Request): Started {
  const { file, argv, cwd, stdio } = request;
  const env = new Map(request.env);
  if (cwd !== undefined && !(proc.fs.exists(cwd) && proc.fs.stat(cwd).type === 'directory'))
    throw new FsError('ENOENT');
  const found = proc.lookupExecutable(file, env.get('PATH') ?? proc.env.get('PATH'));
  if (!found) throw new FsError('ENOENT');
  const theirs: number[] = [];
  const ours: number[] = [];
  const close: number[] = [];
  for (const [i, kind] of stdio.entries()) {
    if (typeof kind === 'number') {
      theirs.push(kind);
      ours.push(-1);
    } else if (kind === 'ignore') {
      const fd = proc.open('/dev/null', { read: true, write: true });
      theirs.push(fd);
      close.push(fd);
      ours.push(-1);
    } else {
      const [read, write] = proc.pipe();
      for (const fd of [read, write]) proc.closeOnExec(fd, true);
      const [mine, other] = (i === 0 && kind === 'pipe') || kind === 'in' ? [write, read] : [read, write];
      theirs.push(other);
      close.push(other);
      ours.push(mine);
    }
  }
  try {
    const pid = proc.spawn({
      path: found.path,
      argv,
      env,
      setup(child) {
        const copies = theirs.map((fd) => child.dup(fd, 40));
        for (const [i, fd] of copies.entries()) {
          child.dup2(fd, i);
          child.close(fd);
        }
        if (cwd !== undefined) child.fs.chdir(cwd);
        if (request.detached) child.setsid();
      },
    });
    return { pid, fds: ours };
  } catch (error) {
    for (const fd of ours) if (fd >= 0) proc.close(fd);
    throw error;
  } finally {
    for (const fd of close) proc.close(fd);
  }
}

async function readAll(proc: Process, fd: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (;;) {
    const part = await proc.read(fd);
    if (part.length === 0) break;
    parts.push(part.slice());
  }
  proc.close(fd);
  return concatBytes(parts);
}

const outcome = (status: WaitStatus): { readonly code: number | null; readonly signal: string | null } =>
  status.kind === 'exited'
    ? { code: status.code, signal: null }
    : { code: null, signal: status.kind === 'killed' ? `SIG${status.signal}` : null };

function natives(node: NodeProcess): object {
  const { rt, proc, loop } = node;
  proc.onSignal('PIPE', 'ignore');
  /** What the parent has printed comes before what the child prints. */
  const printed = (then: () => unknown): unknown => {
    const flushing = node.output.flush();
    return flushing && !rt.uninterruptible ? rt.after(rt.block(flushing), then) : then();
  };
  /** Channels with a read under way, and whether it keeps the program alive. */
  const channels = new Map<number, { read: boolean; wanted: boolean; held: boolean }>();
  const holdChannel = (fd: number, what: 'read' | 'wanted', on: boolean): void => {
    const channel = channels.get(fd) ?? { read: false, wanted: false, held: false };
    channels.set(fd, channel);
    channel[what] = on;
    const held = channel.read && channel.wanted;
    if (held === channel.held) return;
    channel.held = held;
    if (held) loop.hold();
    else loop.release();
  };
  const failure = (error: unknown): object => {
    if (error instanceof FsError) return { error: error.errno };
    throw error;
  };
  return {
    ...node.argumentErrors,
    spawn: rt.native('spawn', 1, (_, [request]) =>
      printed(() => {
        try {
          const { pid, fds } = start(proc, request as Request);
          return { pid, fds: [...fds] };
        } catch (error) {
          return failure(error);
        }
      }),
    ),
    wait: rt.native('wait', 2, (_, [pid, callback]) => {
      loop.wait(
        proc.wait(Number(pid)),
        (waited) => {
          const { code, signal } = waited ? outcome(waited.status) : { code: null, signal: null };
          return rt.call(callback, undefined, [code, signal]);
        },
        () => rt.call(callback, undefined, [null, null]),
      );
    }),
    read: rt.native('read', 2, (_, [fd, callback]) => {
      loop.wait(
        proc.read(Number(fd)),
        (bytes) => rt.call(callback, undefined, [bytes.length === 0 ? null : bytes.slice()]),
        () => rt.call(callback, undefined, [null]),
      );
    }),
    readChannel: rt.native('readChannel', 2, (_, [fd, callback]) => {
      const finish = (bytes: Uint8Array | null): void => {
        holdChannel(Number(fd), 'read', false);
        loop.arrive(() => rt.call(callback, undefined, [bytes]));
      };
      holdChannel(Number(fd), 'read', true);
      proc.read(Number(fd)).then(
        (bytes) => finish(bytes.length === 0 ? null : bytes.slice()),
        (error: unknown) => {
          if (error instanceof FsError) finish(null);
          else loop.interrupt();
        },
      );
    }),
    referTo: rt.native('referTo', 2, (_, [fd, on]) => holdChannel(Number(fd), 'wanted', Boolean(on))),
    write: rt.native('write', 3, (_, [fd, bytes, callback]) => {
      loop.wait(
        proc.write(Number(fd), (bytes as Uint8Array).slice()),
        () => rt.call(callback, undefined, [null]),
        (error) => rt.call(callback, undefined, [node.systemError(error, 'write')]),
      );
    }),
    close: rt.native('close', 1, (_, [fd]) => {
      try {
        proc.close(Number(fd));
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
      }
    }),
    kill: rt.native('kill', 2, (_, [pid, name]) => {
      const signal = parseSignal(String(name));
      if (!signal) return 'EINVAL';
      return printed(() => {
        try {
          proc.kill(Number(pid), signal);
          return null;
        } catch (error) {
          if (error instanceof FsError) return error.errno;
          throw error;
        }
      });
    }),
    run: rt.native('run', 3, (_, [request, input, timeout, killSignal]) =>
      printed(() => {
        let started: Started;
        try {
          started = start(proc, request as Request);
        } catch (error) {
          return failure(error);
        }
        return rt.block(finish(started, input as Uint8Array | undefined, Number(timeout), String(killSignal)));
      }),
    ),
  };

  async function finish(
    { pid, fds }: Started,
    input: Uint8Array | undefined,
    timeout: number,
    signal: string,
  ): Promise<object> {
    const [stdin = -1, stdout = -1, stderr = -1] = fds;
    let timedOut = false;
    const cancel =
      timeout > 0
        ? proc.clock.after(timeout, () => {
            timedOut = true;
            proc.kill(pid, parseSignal(signal) ?? 'TERM');
          })
        : undefined;
    const feeding = async (): Promise<void> => {
      if (stdin < 0) return;
      try {
        if (input) await proc.write(stdin, input.slice());
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
      }
      proc.close(stdin);
    };
    const [out, err, , waited] = await Promise.all([
      stdout < 0 ? null : readAll(proc, stdout),
      stderr < 0 ? null : readAll(proc, stderr),
      feeding(),
      proc.wait(pid),
    ]);
    cancel?.();
    const { code, signal: ended } = waited ? outcome(waited.status) : { code: null, signal: null };
    return { pid, status: code, signal: ended, stdout: out, stderr: err, timedOut };
  }
}

/** child_process, over the machine's processes. */
export const childProcess: Builtin = { name: 'child_process', source, natives };

/** The channel to a parent that has forked this program. */
export const childChannel: Builtin = { name: 'internal/channel', internal: true, source: channelSource, natives };
