import type { CommandResult, HubRules, World } from '../../engine/index.ts';

/** Commands to run on a fresh machine in virtual time: how an answer is worked out. */
export interface Work {
  /** Images that are there from the start. */
  readonly images?: readonly string[];
  /** Files below the home directory. */
  readonly files?: Readonly<Record<string, string>>;
  /** A Hub with pull limits, or with logins that can fail. */
  readonly hub?: HubRules;
  readonly commands: readonly string[];
}

/** What came of it. */
export interface Seen {
  /** One for each command. */
  readonly results: readonly CommandResult[];
  /** What the last command printed, standard output and then standard error, without the last line's end. */
  readonly output: string;
  /** Exit code of the last command. */
  readonly exitCode: number;
  /** The machine afterwards. */
  readonly world: World;
}

/** Runs work; given from outside, so that the page loads no engine for a quiz that is only read. */
export type RunWork = (work: Work) => Promise<Seen>;

/** The work with more commands behind it. */
export function followedBy(work: Work | undefined, commands: readonly string[]): Work {
  return { ...work, commands: [...(work?.commands ?? []), ...commands] };
}
