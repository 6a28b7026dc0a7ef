import type { Moment } from '../kernel/clock-paced.ts';
import type { HubRules } from '../registry/hub-gate.ts';
import type { ImageExplainer } from './explain.ts';
import type { MachineFiles } from './files.ts';
import type { World } from './world.ts';

/** How to make a learner's machine. */
export interface MachineOptions {
  /** Same seed, same commands, same virtual time: same ids, names, digests and text. */
  readonly seed: string;
  /**
   * `real` in the page, `virtual` in tests, replay and transcripts. `standing` is `real` before it has begun: time passes by `passTo` alone,
   * until `follow`; so a session of the page is played again.
   */
  readonly time: 'real' | 'virtual' | 'standing';
  /** Start of the clock, milliseconds since 1970. Left out: the present (real) or a fixed day (virtual). */
  readonly startTime?: number;
  /** Which registry it pulls from: the learner's catalogue, or the Hub that the conformance sessions were recorded with. */
  readonly catalog?: 'learner' | 'recording';
  /** What makes the simulated Hub stricter than it is by itself: pull limits, logins that can fail. */
  readonly hub?: HubRules;
  /** Who sits at the machine. `recording` is the host of the conformance sessions: root in /home/learner. */
  readonly host?: 'learner' | 'recording';
  /** Images that are there from the start, pulled quietly. */
  readonly images?: readonly string[];
  /** Files on the host, path to text, relative to the home directory. */
  readonly files?: Readonly<Record<string, string>>;
  /**
   * Where `nano FILE` and `vi FILE` on the host's terminal open a file: absolute path, whether it exists or not. Answers false when the
   * terminal itself shall be used, which is what happens without an opener.
   */
  readonly openInEditor?: (path: string) => boolean;
  /** A saved machine to continue; see `Machine.save`. Throws SaveError when it cannot be read. */
  readonly saved?: Uint8Array;
}

/** A saved state that this version cannot read: broken, foreign, or of another format version. */
export class SaveError extends Error {
  readonly reason: 'broken' | 'foreign' | 'version';

  constructor(reason: SaveError['reason'], message: string) {
    super(message);
    this.name = 'SaveError';
    this.reason = reason;
  }
}

/** What a command that ran without a terminal answered. */
export interface CommandResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** What an archive brought: names, or ids of images without one, and how many of its blobs had the digest that they are called by. */
export interface LoadedArchive {
  readonly loaded: readonly string[];
  readonly verified: number;
}

/** A terminal window with the host's login shell in it. */
export interface TerminalSession {
  /** Keys and pasted text, as xterm's onData gives them. */
  input(data: string): void;
  resize(columns: number, rows: number): void;
  /** Text for the screen; what came before anybody listened is kept for the first listener. */
  onOutput(listener: (data: Uint8Array) => void): () => void;
  /**
   * Types a line for the learner and presses Return (click-to-run). Waits for a prompt; a half-typed line is kept and restored.
   * Resolves when the prompt is back.
   */
  runLine(line: string): Promise<void>;
  /** Resolves at the next prompt. */
  nextPrompt(): Promise<void>;
  /** What is half typed at the prompt; empty while a command runs. */
  readonly typed: string;
  /** Called after each command line: what was run, its exit code and the text it printed, for the transcript that screen readers hear. */
  onCommand(listener: (entry: TranscriptEntry) => void): () => void;
  /** Called when the login shell has ended (`exit`, Ctrl-D). A page opens the next one. */
  onExit(listener: (exitCode: number) => void): () => void;
  /** True while a command is running in the foreground. */
  readonly busy: boolean;
  close(): void;
}

export interface TranscriptEntry {
  readonly command: string;
  readonly output: string;
  readonly exitCode: number;
}

/** The learner's machine: one kernel, one docker daemon, one host. */
export interface Machine {
  /** Runs a command line in a bash without terminal that lives on: directory, variables and functions carry over. */
  run(command: string): Promise<CommandResult>;
  /**
   * Runs a command on a terminal of 100 columns and 30 rows (or as given); each input is sent once the output has been quiet for 0.8 s of the
   * machine's time. Shares the directory and variables of `run`.
   */
  runOnTerminal(
    command: string,
    inputs: readonly string[],
    size?: { readonly columns: number; readonly rows: number },
  ): Promise<{ readonly output: string; readonly exitCode: number }>;
  openTerminal(columns: number, rows: number, options?: { readonly history?: readonly string[] }): TerminalSession;
  /** Interrupts whatever `run` or `runOnTerminal` has in the foreground (Ctrl-C, then KILL); resolves when the shell is free again. */
  interrupt(): Promise<void>;
  /**
   * Lets time pass at once: `sleep`, docker stop's ten seconds, health intervals. In milliseconds of the machine's time; virtual time does
   * not need it.
   */
  fastForward(ms: number): Promise<void>;
  /** An event from outside happens now. Answers when, later than all before. */
  touch(): Moment;
  /** Lets time pass up to a moment at once; resolves when all that falls due by then is done, or the machine is at work beyond it. */
  passTo(moment: Moment): Promise<void>;
  /** A standing machine goes on in real time. */
  follow(): void;
  /** Milliseconds since 1970, as the machine's clock has it. */
  readonly time: number;
  /** When it was switched on. */
  readonly start: number;
  /** Its files and those of images and containers, for an editor or a file manager beside the terminal. */
  readonly files: MachineFiles;
  /** Where an image's files come from, what it wastes, how two differ. Undefined while docker was never used. */
  readonly explain: ImageExplainer | undefined;
  /** An image as `docker save` would write it; rejects with docker's own sentence. */
  saveImage(image: string): Promise<Uint8Array>;
  /** Loads a `docker save` archive, from whatever machine, once all its digests are verified. */
  loadArchive(archive: Uint8Array): Promise<LoadedArchive>;
  /** What is on the machine now, as plain data: for the picture and for grading. */
  world(): World;
  /** Called (at most once a turn) after something in the world may have changed. */
  onChange(listener: () => void): () => void;
  /** Everything that survives a reload, as bytes for IndexedDB. Running containers come back as if the machine had been switched off and on: exited, unless their restart policy says otherwise. */
  save(): Uint8Array;
  /** Lines typed in terminals, oldest first. */
  readonly history: readonly string[];
}
