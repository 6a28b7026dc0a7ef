/**
 * The engine's only source of time. Two implementations lie in kernel/: real time (the page) and virtual time (tests,
 * replay, build-time transcripts), where sleeping takes no real time and a seeded machine repeats to the letter.
 */
export interface Clock {
  /** Milliseconds since 1970, with a fraction. Never goes backwards; two calls never give the same instant. */
  now(): number;
  /** Calls back once, `ms` milliseconds from now. Cancel by calling what is returned. */
  after(ms: number, callback: () => void): () => void;
  /**
   * Lets everything else that is ready run first, messages from outside included: long loops call it now and then.
   * In virtual time a turn costs a millisecond, so that a busy loop does not stop the clock.
   */
  turn(): Promise<void>;
  /** While the given promise of the outside world (a dynamic import) is open, virtual time stands still. */
  hold<T>(outside: Promise<T>): Promise<T>;
  /**
   * The same for code that is imported when a program is first executed. In virtual time nobody else gets a turn meanwhile either, so that a session
   * is the same however long the import takes.
   */
  fetch<T>(code: Promise<T>): Promise<T>;
}
