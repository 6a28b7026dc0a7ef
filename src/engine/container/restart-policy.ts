import type { RestartPolicy } from './host-config.ts';

/** First pause before a restart, and the longest, in milliseconds (moby daemon/internal/restartmanager). */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 60_000;
/** A run that lasted this long starts the count of pauses anew. */
const STEADY = 10_000;

/** Decides after each run whether, and after what pause, a container starts again. One for each time that a user starts it. */
export class RestartManager {
  #pause = 0;
  #restarts = 0;
  #cancelled = false;
  #onCancel: () => void = () => {};

  /** Milliseconds to wait, or undefined when it stays down. */
  next(policy: RestartPolicy, exitCode: number, stoppedByHand: boolean, ranFor: number): number | undefined {
    if (this.#cancelled) return undefined;
    if (ranFor >= STEADY || this.#pause === 0) this.#pause = FIRST_PAUSE;
    else this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE);
    if (!this.#wants(policy, exitCode, stoppedByHand)) return undefined;
    this.#restarts += 1;
    return this.#pause;
  }

  /** A user has stopped the container. */
  cancel(): void {
    if (this.#cancelled) return;
    this.#cancelled = true;
    this.#onCancel();
  }

  /** Who waits for the pause to pass is told when it will not come to a restart. */
  onCancel(listener: () => void): void {
    this.#onCancel = listener;
  }

  get cancelled(): boolean {
    return this.#cancelled;
  }

  #wants(policy: RestartPolicy, exitCode: number, stoppedByHand: boolean): boolean {
    switch (policy.name) {
      case 'always':
        return true;
      case 'unless-stopped':
        return !stoppedByHand;
      case 'on-failure':
        return exitCode !== 0 && (policy.maximumRetryCount === 0 || this.#restarts < policy.maximumRetryCount);
      default:
        return false;
    }
  }
}
