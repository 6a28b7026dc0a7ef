import type { Clock } from '../base/clock.ts';

/**
 * Keeps virtual time still while nobody waits for anything, so that `sleep 300` in a detached container is still asleep at the next command,
 * however long the typist takes. Real time pays no heed to it.
 */
export interface TimeGate {
  /** Time passes until the work is done. */
  during<T>(work: Promise<T>): Promise<T>;
  /** Time passes until what is returned is called: while a terminal window is open. */
  open(): () => void;
}

export function createTimeGate(clock: Clock): TimeGate {
  let users = 0;
  let release: () => void = () => {};
  const close = (): void => {
    void clock.hold(
      new Promise<void>((resolve) => {
        release = resolve;
      }),
    );
  };
  close();
  const open = (): (() => void) => {
    if (users++ === 0) release();
    let isOpen = true;
    return () => {
      if (!isOpen) return;
      isOpen = false;
      if (--users === 0) close();
    };
  };
  return {
    open,
    async during(work) {
      const done = open();
      try {
        return await work;
      } finally {
        done();
      }
    },
  };
}

/** For real time, which passes whether somebody waits or not. */
export const ALWAYS_OPEN: TimeGate = { during: (work) => work, open: () => () => undefined };
