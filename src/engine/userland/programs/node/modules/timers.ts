import type { Builtin } from '../process/builtin.ts';
import type { Timer } from '../process/event-loop.ts';
import type { NodeProcess } from '../process/node-process.ts';
import { beneath } from '../process/stack-frames.ts';
import { defineNatives, nativeClass } from '../runtime/native.ts';
import { getProperty } from '../runtime/property.ts';

/** What `setTimeout` gives: an object that shows as Node's Timeout does. */
interface Timeout {
  _idleTimeout: number;
  _onTimeout: unknown;
  _repeat: number | null;
  _destroyed: boolean;
}

const handles = new WeakMap<object, Timer>();

const LONGEST = 2 ** 31 - 1;

/** A delay: 1 to 2^31 - 1; Node warns of what is none. */
function milliseconds(node: NodeProcess, value: unknown): number {
  const ms = Number(value);
  if (ms >= 1 && ms <= LONGEST) return Math.trunc(ms);
  if (value !== undefined && !(ms >= 0 && ms < 1))
    node.loop.ticks.push(() =>
      node.rt.after(node.rt.block(node.hold(import('../process/fatal.ts'))), (words) =>
        (words as typeof import('../process/fatal.ts')).warnOfDelay(node, ms),
      ),
    );
  return 1;
}

function natives(node: NodeProcess): object {
  const { rt, loop, frames } = node;
  const prototype: object = {};
  const Timeout = nativeClass(rt, 'Timeout', 0, prototype, () => Object.create(prototype));
  Object.defineProperty(prototype, 'constructor', { value: Timeout, configurable: true, writable: true });
  const byId = new Map<number, object>();
  let nextId = 1;

  const start = (callback: unknown, ms: number, args: readonly unknown[], repeat: boolean): unknown => {
    if (typeof callback !== 'function')
      return node.argumentErrors.refusedCallback(repeat ? 'setInterval' : 'setTimeout', callback);
    const timeout: Timeout = Object.create(prototype);
    Object.assign(timeout, {
      _idleTimeout: ms,
      _idlePrev: null,
      _idleNext: null,
      _idleStart: 0,
      _onTimeout: callback,
      _timerArgs: args.length === 0 ? undefined : [...args],
      _repeat: repeat ? ms : null,
      _destroyed: false,
    });
    const id = nextId++;
    const run = (): unknown => {
      const again = (): void => {
        if (repeat && !timeout._destroyed) loop.rearm(timer, timeout._repeat ?? ms);
        else if (!repeat && !timer.active) {
          timeout._destroyed = true;
          byId.delete(id);
        }
      };
      return beneath(rt, frames.timer, () => rt.after(rt.call(timeout._onTimeout, timeout, args), again));
    };
    const timer = loop.addTimer(ms, run);
    handles.set(timeout, timer);
    ids.set(timeout, id);
    byId.set(id, timeout);
    return timeout;
  };
  const ids = new WeakMap<object, number>();
  const stop = (value: unknown): void => {
    const timeout = typeof value === 'number' || typeof value === 'string' ? byId.get(Number(value)) : value;
    if (typeof timeout !== 'object' || timeout === null) return;
    const timer = handles.get(timeout);
    if (!timer) return;
    (timeout as Timeout)._destroyed = true;
    (timeout as Timeout)._onTimeout = null;
    byId.delete(ids.get(timeout) ?? 0);
    loop.cancel(timer);
  };
  const referenced = (self: unknown, on: boolean): unknown => {
    const timer = handles.get(self as object);
    if (timer) timer.referenced = on;
    return self;
  };
  defineNatives(rt, prototype, {
    ref: [0, (self) => referenced(self, true)],
    unref: [0, (self) => referenced(self, false)],
    hasRef: [0, (self) => handles.get(self as object)?.referenced ?? false],
    refresh: [
      0,
      (self) => {
        const timer = handles.get(self as object);
        if (timer) loop.rearm(timer, (self as Timeout)._idleTimeout);
        return self;
      },
    ],
    close: [
      0,
      (self) => {
        stop(self);
        return self;
      },
    ],
  });
  Object.defineProperty(prototype, Symbol.toPrimitive, {
    value: rt.native('[Symbol.toPrimitive]', 0, (self) => ids.get(self as object) ?? 0),
    configurable: true,
  });

  const immediatePrototype: object = {};
  const Immediate = nativeClass(rt, 'Immediate', 0, immediatePrototype, () => Object.create(immediatePrototype));
  Object.defineProperty(immediatePrototype, 'constructor', { value: Immediate, configurable: true, writable: true });
  const immediates = new WeakMap<object, { active: boolean; referenced: boolean }>();
  defineNatives(rt, immediatePrototype, {
    ref: [0, (self) => self],
    unref: [
      0,
      (self) => {
        const immediate = immediates.get(self as object);
        if (immediate) immediate.referenced = false;
        return self;
      },
    ],
    hasRef: [0, (self) => immediates.get(self as object)?.referenced ?? false],
  });
  return {
    setTimeout: rt.native('setTimeout', 2, (_, [callback, ms, ...args]) =>
      start(callback, milliseconds(node, ms), args, false),
    ),
    setInterval: rt.native('setInterval', 2, (_, [callback, ms, ...args]) =>
      start(callback, milliseconds(node, ms), args, true),
    ),
    clearTimeout: rt.native('clearTimeout', 1, (_, [timer]) => stop(timer)),
    clearInterval: rt.native('clearInterval', 1, (_, [timer]) => stop(timer)),
    setImmediate: rt.native('setImmediate', 1, (_, [callback, ...args]) => {
      if (typeof callback !== 'function') return node.argumentErrors.refusedCallback('setImmediate', callback);
      const object: object = Object.create(immediatePrototype);
      Object.assign(object, { _onImmediate: callback });
      immediates.set(
        object,
        loop.addImmediate(() => {
          const run = getProperty(rt, object, '_onImmediate');
          Reflect.set(object, '_onImmediate', null);
          return beneath(rt, args.length === 0 ? frames.immediate : frames.immediateWithArguments, () =>
            rt.call(run, object, args),
          );
        }),
      );
      return object;
    }),
    clearImmediate: rt.native('clearImmediate', 1, (_, [value]) => {
      const immediate = typeof value === 'object' && value !== null ? immediates.get(value) : undefined;
      if (immediate) immediate.active = false;
    }),
  };
}

const source = `'use strict';
module.exports = { ...binding };
Object.defineProperty(module.exports, 'promises', { get: () => require('timers/promises'), enumerable: true, configurable: true });
const custom = Symbol.for('nodejs.util.promisify.custom');
for (const name of ['setTimeout', 'setImmediate']) Object.defineProperty(binding[name], custom, { get: () => require('timers/promises')[name], enumerable: true, configurable: true });
`;

/** setTimeout and its sisters. */
export const timers: Builtin = { name: 'timers', source, natives };
