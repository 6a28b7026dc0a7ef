import { FsError } from '../../../../fs/errno.ts';
import { SIGNAL_NUMBERS } from '../../../../kernel/signal.ts';
import { settleFiles } from '../io/settle-files.ts';
import { PyDict, type PyList, PyTuple, type Value } from '../objects/object.ts';
import { ERRNO_NUMBERS, osError } from '../objects/os-error.ts';
import { AwaitRequest, type Gen } from '../objects/request.ts';
import { index } from '../protocols/numbers.ts';
import type { Vm } from '../vm/vm.ts';

export function* waitPid(vm: Vm, pid: number, flags: number): Gen<Value> {
  const waited = (yield new AwaitRequest(vm.process.wait(pid, { noHang: (flags & 1) !== 0 }))) as Awaited<
    ReturnType<Vm['process']['wait']>
  >;
  if (!waited) return new PyTuple([0, 0]);
  const { status } = waited;
  return new PyTuple([
    waited.pid,
    status.kind === 'exited' ? status.code << 8 : status.kind === 'killed' ? SIGNAL_NUMBERS[status.signal] : 0,
  ]);
}

export function environment(vm: Vm, env: Value): Map<string, string> {
  if (!(env instanceof PyDict)) return new Map(vm.process.env);
  return new Map([...env.map].map(([key, value]) => [String(key), String(value)]));
}

/** fork and exec: `fds` has the descriptors for 0, 1, 2 (-1 leaves as it is). Answers the pid, or the failure's number as a negative. */
export function* spawn(
  vm: Vm,
  file: string,
  argv: PyList,
  env: Value,
  fds: PyList,
  cwd: Value,
  group: Value,
): Gen<Value> {
  yield* settleFiles(vm);
  try {
    return vm.process.spawn({
      path: file,
      argv: argv.items.map(String),
      env: environment(vm, env),
      setup: (child) => {
        const wanted = fds.items.map((fd) => index(fd));
        for (const [i, fd] of wanted.entries()) if (fd >= 0 && fd !== i) child.dup2(fd, i);
        for (const fd of child.fds) if (fd > 2) child.close(fd);
        if (typeof cwd === 'string') child.fs.chdir(cwd);
        if (group === true) child.setsid();
      },
    });
  } catch (error) {
    if (error instanceof FsError) return -(ERRNO_NUMBERS[error.errno] ?? 5);
    throw error;
  }
}

export function* exec(vm: Vm, file: string, argv: PyList, env: Value): Gen<Value> {
  try {
    yield new AwaitRequest(
      vm.process
        .exec({ path: file, argv: argv.items.map(String), env: environment(vm, env) })
        .then((code) => vm.process.exit(code)),
    );
  } catch (error) {
    if (error instanceof FsError) throw osError(error.errno, file);
    throw error;
  }
  return null;
}
