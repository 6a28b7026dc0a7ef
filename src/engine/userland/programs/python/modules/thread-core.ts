import { ProcessGone } from '../../../../kernel/process.ts';
import { methods, native } from '../objects/define.ts';
import { PyException, raise } from '../objects/exception.ts';
import { makeNativeType, objectType, Pending, PyDict, PyObject, type PyTuple, type Value } from '../objects/object.ts';
import { AwaitRequest, type Gen } from '../objects/request.ts';
import { callGen } from '../protocols/calling.ts';
import { asFloat } from '../protocols/numbers.ts';
import { drive } from '../vm/driver.ts';
import type { LibraryModule } from '../vm/module-registry.ts';
import { Thread } from '../vm/thread.ts';
import type { Vm } from '../vm/vm.ts';

const lockType = makeNativeType('lock', objectType, {
  allocate: (cls) => {
    const made = new Lock();
    made.cls = cls;
    return made;
  },
});
lockType.attrs.set('__module__', '_thread');

/** A lock that threads queue for, in order. */
class Lock extends PyObject {
  locked = false;
  readonly waiting: (() => void)[] = [];

  constructor() {
    super(lockType);
  }
}

function* acquire(vm: Vm, self: Lock, blocking: Value, timeout: Value): Gen<Value> {
  if (!self.locked) {
    self.locked = true;
    return true;
  }
  if (blocking === false || blocking === 0) return false;
  const seconds = timeout === undefined || timeout === null ? -1 : (asFloat(timeout) ?? -1);
  let got = false;
  let wake: (() => void) | undefined;
  const turn = new Promise<boolean>((resolve) => {
    wake = () => {
      got = true;
      resolve(true);
    };
    self.waiting.push(wake);
  });
  let cancel: (() => void) | undefined;
  const give = (): void => {
    const at = self.waiting.indexOf(wake as () => void);
    if (at >= 0) self.waiting.splice(at, 1);
  };
  const wait =
    seconds < 0
      ? turn
      : Promise.race([
          turn,
          new Promise<boolean>((resolve) => {
            cancel = vm.process.clock.after(seconds * 1000, () => resolve(false));
          }),
        ]);
  yield new AwaitRequest(wait, give);
  cancel?.();
  if (!got) give();
  return got;
}

function release(self: Lock): Value {
  if (!self.locked) throw raise('RuntimeError', 'release unlocked lock');
  const next = self.waiting.shift();
  if (next) next();
  else self.locked = false;
  return null;
}

methods(lockType, {
  acquire: [
    'blocking= timeout=',
    (vm, self: Lock, blocking, timeout) => {
      if (!self.locked) {
        self.locked = true;
        return true;
      }
      return new Pending(acquire(vm, self, blocking, timeout));
    },
  ],
  release: ['', (_vm, self: Lock) => release(self)],
  locked: ['', (_vm, self: Lock) => self.locked],
  __enter__: [
    '',
    (vm, self: Lock) => {
      if (!self.locked) {
        self.locked = true;
        return true;
      }
      return new Pending(acquire(vm, self, true, undefined));
    },
  ],
  __exit__: ['*args', (_vm, self: Lock) => release(self)],
  __repr__: [
    '',
    (_vm, self: Lock) => `<${self.locked ? 'locked' : 'unlocked'} _thread.lock object at 0x${self.id.toString(16)}>`,
  ],
});

/** What `threading.get_ident()` says: in CPython an address. */
const identOf = (thread: Thread): number => 140000000000000 + thread.ident * 8192;

/** Starts a thread over the same heap; `done` is called in it at its end. */
function start(
  vm: Vm,
  fn: Value,
  args: PyTuple,
  keywords: PyDict | undefined,
): { readonly ident: number; readonly begun: Promise<void> } {
  let begin = (): void => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const thread = new Thread(vm.nextThread++, `Thread-${vm.nextThread}`);
  thread.recursionLimit = vm.mainThread.recursionLimit;
  vm.threads.add(thread);
  const run = async (): Promise<void> => {
    // As CPython, the new thread begins when its starter next waits or has used up its turn.
    await Promise.resolve();
    try {
      const end = drive(vm, thread, callGen(vm, fn, args.items, keywords));
      begin();
      await end;
    } catch (error) {
      if (!(error instanceof PyException) && !(error instanceof ProcessGone)) throw error;
    } finally {
      vm.threads.delete(thread);
    }
  };
  void run();
  return { ident: identOf(thread), begun };
}

/** Threads of the threading module: their starter waits for them to begin, so they run until they first wait themselves. */
function* started(vm: Vm, fn: Value, args: PyTuple): Gen<Value> {
  const { ident, begun } = start(vm, fn, args, undefined);
  yield new AwaitRequest(begun);
  return ident;
}

/** _thread. */
export const threadCore: LibraryModule = {
  init: (vm, module) => {
    const d = module.dict;
    d.set('LockType', lockType);
    d.set('lock', lockType);
    d.set(
      'allocate_lock',
      native('allocate_lock', '', () => new Lock()),
    );
    d.set(
      'start_new_thread',
      native(
        'start_new_thread',
        'fn args kwargs?',
        (_vm, fn, args: PyTuple, keywords) =>
          start(vm, fn, args, keywords instanceof PyDict ? keywords : undefined).ident,
      ),
    );
    d.set(
      '_start_thread',
      native('_start_thread', 'fn args', (_vm, fn, args: PyTuple) => new Pending(started(vm, fn, args))),
    );
    d.set(
      '_throw',
      native('_throw', 'ident error', (_vm, ident: number, error) => {
        for (const thread of vm.threads)
          if (identOf(thread) === ident && error instanceof PyException) {
            thread.ending = error;
            thread.wake?.();
          }
        return null;
      }),
    );
    d.set(
      'get_ident',
      native('get_ident', '', () => identOf(vm.thread)),
    );
    d.set(
      'get_native_id',
      native('get_native_id', '', () => vm.process.pid + vm.thread.ident - 1),
    );
    d.set(
      '_current',
      native('_current', '', () => vm.thread.object),
    );
    d.set(
      '_set_current',
      native('_set_current', 'thread', (_vm, thread) => {
        vm.thread.object = thread;
        return null;
      }),
    );
    d.set(
      '_count',
      native('_count', '', () => vm.threads.size),
    );
    d.set(
      'interrupt_main',
      native('interrupt_main', '', () => {
        vm.pendingSignals.push(2);
        vm.wake?.();
        return null;
      }),
    );
    d.set('error', vm.builtins.get('RuntimeError'));
    d.set('TIMEOUT_MAX', 9223372036);
  },
};
