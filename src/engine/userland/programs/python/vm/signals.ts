import { SIGNAL_NUMBERS, type Signal } from '../../../../kernel/signal.ts';
import type { Value } from '../objects/object.ts';
import type { Vm } from './vm.ts';

/** Handlers of this process: a callable, or the numbers of SIG_DFL and SIG_IGN. */
export function handlersOf(vm: Vm): Map<number, Value> {
  return vm.stateOf('signal handlers', () => new Map<number, Value>());
}

export function signalName(number: number): Signal | undefined {
  return (Object.keys(SIGNAL_NUMBERS) as Signal[]).find((name) => SIGNAL_NUMBERS[name] === number);
}

/** Tells the kernel to note a signal for the main thread. */
export function catchSignal(vm: Vm, number: number): void {
  const name = signalName(number);
  if (!name) return;
  vm.process.onSignal(name, () => {
    vm.pendingSignals.push(number);
    vm.wake?.();
  });
}
