import { SIGNAL_NUMBERS, type Signal } from '../../../../kernel/signal.ts';
import { native } from '../objects/define.ts';
import { raise, typeError } from '../objects/exception.ts';
import { Pending, PyFloat, typeOf, type Value } from '../objects/object.ts';
import { osError } from '../objects/os-error.ts';
import { AwaitRequest, type Gen, TICK } from '../objects/request.ts';
import { asFloat, asInt, index } from '../protocols/numbers.ts';
import type { LibraryModule } from '../vm/module-registry.ts';
import { catchSignal, handlersOf, signalName } from '../vm/signals.ts';
import type { Vm } from '../vm/vm.ts';

function setHandler(vm: Vm, number: number, handler: Value): Value {
  if (vm.thread !== vm.mainThread)
    throw raise('ValueError', 'signal only works in main thread of the main interpreter');
  const name = signalName(number);
  if (!name) throw raise('ValueError', 'signal number out of range');
  if (name === 'KILL' || name === 'STOP') throw osError('EINVAL');
  const handlers = handlersOf(vm);
  const before = handlers.get(number) ?? (number === 2 ? 'default_int_handler' : 0);
  const simple = asInt(handler);
  if (simple !== undefined) {
    handlers.set(number, Number(simple));
    vm.process.onSignal(name, Number(simple) === 1 ? 'ignore' : 'default');
    return before;
  }
  if (typeOf(handler).lookup('__call__') === undefined)
    throw typeError('signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object');
  handlers.set(number, handler);
  catchSignal(vm, number);
  return before;
}

/** Waits until a signal's handler has run, or for so many seconds. */
function* pause(vm: Vm, seconds?: Value): Gen<Value> {
  const waits = vm.stateOf('pauses', () => new Set<() => void>());
  let wake = (): void => {};
  const woken = new Promise<void>((resolve) => {
    wake = resolve;
  });
  waits.add(wake);
  const stop = seconds === undefined ? () => {} : vm.process.clock.after((asFloat(seconds) ?? 0) * 1000, wake);
  const end = (): void => {
    stop();
    waits.delete(wake);
  };
  yield new AwaitRequest(woken, end);
  end();
  return null;
}

/** _signal. */
export const signalCore: LibraryModule = {
  init: (vm, module) => {
    const d = module.dict;
    for (const name of Object.keys(SIGNAL_NUMBERS) as Signal[]) d.set(`SIG${name}`, SIGNAL_NUMBERS[name]);
    d.set(
      'signal',
      native('signal', 'number handler', (_vm, number, handler) => setHandler(vm, index(number), handler)),
    );
    d.set(
      'getsignal',
      native(
        'getsignal',
        'number',
        (_vm, number) => handlersOf(vm).get(index(number)) ?? (index(number) === 2 ? 'default_int_handler' : 0),
      ),
    );
    d.set(
      'pause',
      native('pause', '', () => new Pending(pause(vm))),
    );
    d.set(
      'wait_for',
      // A handler that ran just before has made something ready.
      native('wait_for', 'seconds ready', (_vm, seconds, ready) =>
        ready === 0 ? new Pending(pause(vm, seconds)) : null,
      ),
    );
    d.set(
      'raise_signal',
      native('raise_signal', 'number', (_vm, number) => {
        const name = signalName(index(number));
        if (name) vm.process.kill(vm.process.pid, name);
        return new Pending(handled());
      }),
    );
    d.set(
      'alarm',
      native('alarm', 'seconds', (_vm, seconds) => setAlarm(vm, asFloat(seconds) ?? 0)),
    );
    d.set(
      'setitimer',
      native('setitimer', 'which seconds interval?', (_vm, _which, seconds) => {
        setAlarm(vm, asFloat(seconds) ?? 0);
        return new PyFloat(0);
      }),
    );
  },
};

function setAlarm(vm: Vm, seconds: number): number {
  const state = vm.stateOf('alarm', () => ({ cancel: undefined as (() => void) | undefined, at: 0 }));
  const left = state.cancel ? Math.ceil(state.at - vm.now()) : 0;
  state.cancel?.();
  state.cancel = undefined;
  if (seconds > 0) {
    state.at = vm.now() + seconds;
    state.cancel = vm.process.clock.after(seconds * 1000, () => {
      state.cancel = undefined;
      vm.process.kill(vm.process.pid, 'ALRM');
    });
    vm.cleanups.push(() => state.cancel?.());
  }
  return left;
}

/** A signal to oneself: its handler runs before the program goes on. */
function* handled(): Gen<Value> {
  yield TICK;
  return null;
}
