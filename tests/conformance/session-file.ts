/** A recorded session as it lies in sessions/*.json, and as a replay writes it. */
export interface SessionFile {
  readonly title: string;
  /** Pulled quietly before the first step. */
  readonly images: readonly string[];
  readonly docker?: string;
  readonly steps: readonly Step[];
}

export type Step = PlainStep | TerminalStep;

/** Without standard input; stdout and stderr apart. */
export interface PlainStep {
  readonly tty?: false;
  readonly command: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
  /** Two recordings of the real host differed: not counted. */
  readonly unstable?: boolean;
}

/** On a terminal of 100 columns and 30 rows; `output` is raw. */
export interface TerminalStep {
  readonly tty: true;
  readonly command: string;
  readonly input?: readonly string[];
  readonly output: string;
  readonly exitCode: number;
  readonly unstable?: boolean;
}
