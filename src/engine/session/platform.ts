import type { PlatformTimers } from '../kernel/clock-paced.ts';

/**
 * The outside world's time and turns: the one place in the engine that touches the platform's own clock and timers.
 * Everything else is given a Clock (base/clock.ts) made from this.
 */
export interface Platform {
  readonly timers: PlatformTimers;
  /** Calls back after all promises that are ready, and messages from outside, have had their turn. */
  macrotask(callback: () => void): void;
}

declare const performance: { readonly timeOrigin: number; now(): number };
declare function setTimeout(callback: () => void, ms: number): unknown;
declare function clearTimeout(timer: unknown): void;
declare const setImmediate: ((callback: () => void) => void) | undefined;
declare const MessageChannel: new () => {
  readonly port1: { onmessage: (() => void) | null };
  readonly port2: { postMessage(message: unknown): void };
};

/** Browser, worker or Node. */
export function platform(): Platform {
  const macrotask = typeof setImmediate === 'function' ? setImmediate : channelMacrotask();
  return {
    macrotask: (callback) => macrotask(callback),
    timers: {
      now: () => performance.timeOrigin + performance.now(),
      setTimeout: (callback, ms) => setTimeout(callback, ms),
      clearTimeout: (handle) => clearTimeout(handle),
    },
  };
}

/** Browsers slow nested timers down to 4 ms; a message to oneself takes microseconds. */
function channelMacrotask(): (callback: () => void) => void {
  const channel = new MessageChannel();
  const waiting: (() => void)[] = [];
  channel.port1.onmessage = () => waiting.shift()?.();
  return (callback) => {
    waiting.push(callback);
    channel.port2.postMessage(0);
  };
}
