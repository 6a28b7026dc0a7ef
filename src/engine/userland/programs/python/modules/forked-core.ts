import type { Listener } from '../../../../kernel/net-stack.ts';
import { settleFiles } from '../io/settle-files.ts';
import { native } from '../objects/define.ts';
import { raise } from '../objects/exception.ts';
import { Pending, type PyList, PyTuple, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import type { LibraryModule } from '../vm/module-registry.ts';
import { runModule } from '../vm/run-module.ts';
import type { Vm } from '../vm/vm.ts';
import { Socket } from './socket-object.ts';

/** What a worker has from the process that forked it. */
interface Inheritance {
  readonly argument: string;
  readonly listeners: readonly Listener[];
  /** When the worker last gave a sign of life, on the machine's clock. */
  readonly beat: { at: number; seen: boolean };
}

interface Family {
  inheritance: Inheritance | undefined;
  readonly beats: Map<number, Inheritance['beat']>;
}

const familyOf = (vm: Vm): Family => vm.stateOf('forked', () => ({ inheritance: undefined, beats: new Map() }));

// DIFFERS: Worker processes of Python's servers (gunicorn, uvicorn) start anew and import the app themselves, also where the real ones fork with the app loaded (gunicorn's --preload).

/**
 * `_forked.start(module, argument, sockets)`: a child process with this one's arguments, environment and open files runs a module as its program and finds
 * the argument and the number of listening sockets by `inherited()`, the sockets by `adopt(socket, number)`. Answers its pid.
 */
function* start(vm: Vm, module: string, argument: string, sockets: PyList): Gen<Value> {
  yield* settleFiles(vm);
  const listeners = sockets.items.map((one) => {
    if (!(one instanceof Socket) || !one.listener) throw raise('ValueError', 'a socket that does not listen');
    return one.listener;
  });
  const beat = { at: vm.process.clock.now(), seen: false };
  const pid = vm.process.fork((child) =>
    vm.options.interpreter(child, function* (worker, main) {
      familyOf(worker).inheritance = {
        argument,
        listeners: listeners.map((one) => child.net.share(one)),
        beat,
      };
      yield* runModule(worker, main, module);
    }),
  );
  familyOf(vm).beats.set(pid, beat);
  return pid;
}

function inheritanceOf(vm: Vm): Inheritance {
  const { inheritance } = familyOf(vm);
  if (!inheritance) throw raise('RuntimeError', 'this process was not forked');
  return inheritance;
}

/** A fresh socket becomes the listening one of that number. */
function adopt(vm: Vm, socket: Value, at: number): Value {
  const listener = inheritanceOf(vm).listeners[at];
  if (!(socket instanceof Socket) || !listener) throw raise('ValueError', 'no such socket');
  socket.listener = listener;
  socket.bound = [listener.address, listener.port];
  return null;
}

/** Native parts of Python's servers that keep worker processes. */
export const forkedCore: LibraryModule = {
  init(vm, module) {
    const define = (name: string, parameters: string, call: (...args: never[]) => Value | Pending): void => {
      module.dict.set(name, native(name, parameters, call as never));
    };
    define(
      'start',
      'module argument sockets',
      (_vm: Vm, name: string, argument: string, sockets: PyList) => new Pending(start(vm, name, argument, sockets)),
    );
    define('inherited', '', () => {
      const { argument, listeners } = inheritanceOf(vm);
      return new PyTuple([argument, listeners.length]);
    });
    define('adopt', 'socket at', (_vm: Vm, socket: Value, at: number) => adopt(vm, socket, at));
    define('beat', '', () => {
      const { inheritance } = familyOf(vm);
      if (inheritance) Object.assign(inheritance.beat, { at: vm.process.clock.now(), seen: true });
      return null;
    });
    define('silent_for', 'pid', (_vm: Vm, pid: number) => {
      const at = familyOf(vm).beats.get(pid)?.at;
      return at === undefined ? 0 : Math.floor((vm.process.clock.now() - at) / 1000);
    });
    define('has_beaten', 'pid', (_vm: Vm, pid: number) => familyOf(vm).beats.get(pid)?.seen ?? true);
    define('forget', 'pid', (_vm: Vm, pid: number) => {
      familyOf(vm).beats.delete(pid);
      return null;
    });
  },
};
