import type { VirtualClock } from '../kernel/clock-virtual.ts';

/**
 * Keeps virtual time still while nobody waits for anything, so that `sleep 300` in a detached container is still asleep at the next command,
 * however long the typist takes. Real time pays no heed to it.
 */
export interface TimeGate {
  /** Time passes until the work is done. What it left behind then goes on as far as it comes without time. */
  during<T>(work: Promise<T>): Promise<T>;
  /** Time passes until what is returned is called: while a terminal window is open. */
  open(): () => void;
}

export function createTimeGate(clock: VirtualClock): TimeGate {
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
        if (users === 0) await settle(clock);
      }
    },
  };
}

/** So many turns for what never comes to rest, such as a container that prints without end. */
const MOST_TURNS = 32;

/**
 * Lets programs that were just started come to their first wait. A server whose code has to be imported listens at the next command then, however
 * long the import takes: else a command that calls it would meet it or not, as fast as the computer is.
 */
async function settle(clock: VirtualClock): Promise<void> {
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    await clock.turn();
    await clock.released(GATE);
    if (!clock.working) return;
  }
}

/** The gate's own hold. */
const GATE = 1;

/** For real time, which passes whether somebody waits or not. */
export const ALWAYS_OPEN: TimeGate = { during: (work) => work, open: () => () => undefined };
