import type { Builtin } from '../process/builtin.ts';
import type { NodeProcess } from '../process/node-process.ts';
import { PortEnd, portPair, type Thread } from '../process/thread.ts';
import { ofThreads, thrownInside } from '../process/thrown-inside.ts';
import { source } from './worker-threads-source.ts';

interface Request {
  readonly file: string;
  readonly eval: boolean;
  readonly argv: readonly string[];
  readonly data: unknown;
  readonly env: readonly (readonly [string, string])[];
  readonly name: string;
}

/** A worker as its parent holds it. */
interface Started {
  readonly program: NodeProcess;
  holding: boolean;
  over: boolean;
}

/** A worker's error as its parent sees it: a built-in one with the same name, text and trace. */
function errorOf(node: NodeProcess, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const kinds = ['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError', 'EvalError', 'URIError'] as const;
  const { stack } = error;
  const kind = kinds.find((name) => error.name === name) ?? 'Error';
  const copy = node.rt.errors.make(kind, error.message, { ...error });
  copy.stack = stack ?? '';
  ofThreads.add(copy);
  thrownInside.set(
    copy,
    `node:internal/event_target:1128\n  process.nextTick(() => { throw err; });\n${' '.repeat(27)}^\n`,
  );
  return copy;
}

function natives(node: NodeProcess): object {
  const { rt, loop } = node;
  const workers = new WeakMap<object, Started>();
  const hold = (worker: Started, on: boolean): void => {
    if (worker.holding === on || worker.over) return;
    worker.holding = on;
    if (on) loop.hold();
    else loop.release();
  };
  const end = (value: unknown): PortEnd => value as PortEnd;

  // DIFFERS: node's worker threads take turns with the main thread: what they print goes out at once, and resourceLimits and BroadcastChannel are not simulated.
  const start = (request: Request, online: unknown, failed: unknown, exited: unknown): object => {
    const { options } = node;
    const ends: { theirs?: PortEnd } = {};
    const thread: Thread = {
      id: node.nextThread(),
      data: request.data,
      name: request.name,
      env: new Map(request.env),
      get port() {
        return ends.theirs as PortEnd;
      },
      failed: (error) => {
        const copy = errorOf(node, error);
        loop.arrive(() => rt.call(failed, undefined, [copy]));
      },
    };
    const program = node.spawnThread({
      ...options,
      argv: [request.eval ? '[worker eval]' : request.file, ...request.argv],
      thread,
    });
    const [ours, theirs] = portPair(loop, program.loop);
    ends.theirs = theirs;
    const worker: Started = { program, holding: false, over: false };
    hold(worker, true);
    const first = (): unknown => {
      loop.arrive(() => rt.call(online, undefined, []));
      return request.eval
        ? program.commonjs.runText(request.file, '[worker eval]')
        : program.commonjs.runMain(request.file);
    };
    const finish = (code: number): void => {
      theirs.close();
      loop.arrive(() => {
        hold(worker, false);
        worker.over = true;
        return rt.call(exited, undefined, [code]);
      });
    };
    program.run(first).then(finish, () => finish(1));
    const handle = {};
    workers.set(handle, worker);
    return { id: thread.id, port: ours, thread: handle };
  };

  return {
    ...node.argumentErrors,
    thread: rt.native('thread', 0, () => node.options.thread),
    isEnd: rt.native('isEnd', 1, (_, [value]) => value instanceof PortEnd),
    pair: rt.native('pair', 0, () => [...portPair(loop, loop)]),
    start: rt.native('start', 2, (_, [port, deliver]) =>
      end(port).start((value) => rt.call(deliver, undefined, [value])),
    ),
    rehome: rt.native('rehome', 1, (_, [port]) => end(port).moveTo(loop)),
    onClose: rt.native('onClose', 2, (_, [port, closed]) => end(port).onClose(() => rt.call(closed, undefined, []))),
    post: rt.native('post', 2, (_, [port, value]) => end(port).post(value)),
    take: rt.native('take', 1, (_, [port]) => end(port).queue.shift()),
    close: rt.native('close', 1, (_, [port]) => end(port).close()),
    hold: rt.native('hold', 2, (_, [port, on]) => end(port).hold(Boolean(on))),
    worker: rt.native('worker', 4, (_, [request, online, failed, exited]) =>
      start(request as Request, online, failed, exited),
    ),
    terminate: rt.native('terminate', 1, (_, [handle]) => workers.get(handle as object)?.program.terminate()),
    holdWorker: rt.native('holdWorker', 2, (_, [handle, on]) => {
      const worker = workers.get(handle as object);
      if (worker) hold(worker, Boolean(on));
    }),
  };
}

/** worker_threads: programs beside the main one, in the same process. */
export const workerThreads: Builtin = { name: 'worker_threads', source, natives };
