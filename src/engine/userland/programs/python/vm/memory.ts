import { raise } from '../objects/exception.ts';
import { PyFunction } from '../objects/function.ts';
import { PyGenerator } from '../objects/generator.ts';
import {
  PyBoundMethod,
  PyBytes,
  PyCell,
  PyDict,
  PyList,
  PyModule,
  PyObject,
  PySet,
  PyTuple,
  type Value,
} from '../objects/object.ts';
import { Frame } from './frame.ts';
import type { Thread } from './thread.ts';
import type { Vm } from './vm.ts';

/** What CPython itself takes. */
const BASE = 9 * 1024 * 1024;
/** A process without a limit of its own gets MemoryError here, before the page suffers. */
const LIMIT = 1024 * 1024 * 1024;
/** Bytes asked for between two measurements. */
const STEP = 12 * 1024 * 1024;

/** More than any machine could lend: CPython gets MemoryError at once, and touches nothing. */
const ABSURD = 16 * 1024 * 1024 * 1024;
/** What is asked for in one go below this is seen at the next measurement. */
const LARGE = 4 * 1024 * 1024;

interface Held {
  /** Bytes asked for at which is measured again. */
  next: number;
  live: number;
}

const held = (vm: Vm): Held => vm.stateOf('memory', () => ({ next: STEP, live: 0 }));

/**
 * Room for so many bytes at once. Ends the process where its container has less (the kernel's OOM killer), and raises MemoryError where the
 * request is absurd or beyond what a page can bear.
 */
export function reserve(vm: Vm, bytes: number): void {
  if (!(bytes >= LARGE)) {
    vm.allocated += Math.max(0, bytes) || 0;
    return;
  }
  if (bytes > ABSURD) throw raise('MemoryError');
  const state = held(vm);
  if (vm.allocated > state.next / 4) {
    state.live = measure(vm);
    vm.allocated = 0;
  }
  vm.process.holdMemory(BASE + state.live + bytes);
  if (state.live + bytes > LIMIT) throw raise('MemoryError');
  vm.allocated += bytes;
}

/** Now and then measures what the program holds, tells the kernel (which may kill it), and raises MemoryError beyond what a page can bear. */
export function checkMemory(vm: Vm, thread: Thread): void {
  const state = held(vm);
  if (vm.allocated < state.next) return;
  state.live = measure(vm);
  vm.process.holdMemory(BASE + state.live);
  vm.allocated = 0;
  state.next = Math.max(STEP, state.live / 2);
  if (state.live > LIMIT) thread.pending = raise('MemoryError');
}

/** Bytes that CPython would need for everything that can be reached. */
function measure(vm: Vm): number {
  return walk(vm, new Set());
}

/** What the program can still reach: CPython has let go of all else. */
export function reachable(vm: Vm): ReadonlySet<unknown> {
  const seen = new Set<unknown>();
  walk(vm, seen);
  return seen;
}

/** Visits everything that can be reached, and adds up its bytes. */
function walk(vm: Vm, seen: Set<unknown>): number {
  const stack: unknown[] = [vm.modules, vm.builtins];
  for (const thread of vm.threads) for (let at = thread.top; at; at = at.back) if (at instanceof Frame) stack.push(at);
  let total = 0;
  const push = (value: Value): void => {
    if (typeof value === 'string') total += 49 + value.length;
    else if (typeof value === 'number') total += value > 256 || value < -5 ? 28 : 0;
    else if (typeof value === 'object' && value !== null) stack.push(value);
  };
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    if (seen.has(item)) continue;
    seen.add(item);
    if (item instanceof Frame) {
      for (const value of item.regs) push(value);
      if (item.names) stack.push(item.names);
      stack.push(item.globals);
      continue;
    }
    if (!(item instanceof PyObject)) continue;
    total += 48;
    if (item.dict) stack.push(item.dict);
    if (item instanceof PyList || item instanceof PyTuple) {
      total += item.items.length * 8;
      for (const value of item.items) push(value);
    } else if (item instanceof PyDict) {
      total += 64 + item.map.size * 60;
      for (const [key, value] of item.map) {
        if (typeof key === 'string') total += 49 + key.length;
        push(value);
      }
    } else if (item instanceof PySet) {
      total += 200 + item.map.size * 32;
      for (const value of item.map.values()) push(value);
    } else if (item instanceof PyBytes) total += item.v.length;
    else if (item instanceof PyModule) stack.push(item.dict);
    else if (item instanceof PyFunction) {
      for (const value of item.defaults) push(value);
      for (const cell of item.closure) stack.push(cell);
    } else if (item instanceof PyCell) push(item.v);
    else if (item instanceof PyBoundMethod) push(item.self);
    else if (item instanceof PyGenerator) stack.push(item.frame);
    else if ('held' in item && Array.isArray(item.held)) for (const value of item.held as Value[]) push(value);
  }
  return total;
}
