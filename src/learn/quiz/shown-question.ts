import type { Question } from './question.ts';

/** One answer to choose from, worked out. */
export interface ShownChoice {
  readonly text: string;
  readonly correct: boolean;
  readonly why: string;
  /** A command that shows why it is wrong. */
  readonly experiment?: string;
}

interface ShownBase {
  readonly id: string;
  /** Counted from 0. */
  readonly variant: number;
  readonly prompt: string;
  readonly experiment?: string;
}

/** A question with its key, as plain data: the build works it out, the page draws and grades it. */
export type ShownQuestion = ShownBase &
  (
    | { readonly type: 'single'; readonly choices: readonly ShownChoice[] }
    | { readonly type: 'multiple'; readonly choices: readonly ShownChoice[] }
    | {
        readonly type: 'predict';
        readonly commands: readonly string[];
        /** What each answer says is printed. */
        readonly choices: readonly ShownChoice[];
      }
    | {
        readonly type: 'layer';
        /** The image or container whose layers are shown, topmost first. */
        readonly of: string;
        readonly choices: readonly (ShownChoice & { readonly size: string; readonly writable: boolean })[];
      }
    | {
        readonly type: 'number-or-text';
        readonly accepts: readonly string[];
        readonly why: string;
        readonly near: readonly { readonly answer: string; readonly why: string; readonly experiment?: string }[];
        readonly otherwise: string;
      }
    | {
        readonly type: 'order';
        /** The steps, mixed. */
        readonly steps: readonly string[];
        /** Every order that reaches the goal, as indices into `steps`. */
        readonly orders: readonly (readonly number[])[];
        readonly why: string;
        /** What is said about orders that do not, by their indices joined with commas; else `otherwise`. */
        readonly remarks: Readonly<Record<string, string>>;
        readonly otherwise: string;
      }
    | {
        readonly type: 'fill';
        /** The line, cut at its blanks. */
        readonly pieces: readonly string[];
        /** Answers known to be right, each one text a blank. */
        readonly accepts: readonly (readonly string[])[];
        readonly why: string;
        readonly near: readonly {
          readonly fill: readonly string[];
          readonly why: string;
          readonly experiment?: string;
        }[];
        readonly otherwise: string;
      }
  );

export interface ShownQuiz {
  readonly id: string;
  readonly title: string;
  /** For each question its variants. */
  readonly questions: readonly (readonly ShownQuestion[])[];
}

/** The shown form of one type. */
export type Shown<T extends Question['type']> = Extract<ShownQuestion, { readonly type: T }>;

/** How an answer was. `remarks` explain it, one sentence or two each. */
export interface Grade {
  readonly correct: boolean;
  readonly remarks: readonly string[];
  /** A command to see for oneself. */
  readonly experiment?: string;
}
