import type { Node } from '../../../../base/go-template/nodes.ts';
import type { Boxed } from '../run/value.ts';
import type { Held } from './value.ts';

/** A template that was parsed, with the source that its places count in. */
export interface Tree {
  readonly nodes: readonly Node[];
  readonly source: string;
  /** The name under which its source was parsed: errors begin with it. */
  readonly origin: string;
}

export interface TemplateSet {
  readonly trees: ReadonlyMap<string, Tree>;
  /** Functions of the program's own, by name. */
  readonly functions: ReadonlyMap<string, Boxed>;
  readonly missing: 'default' | 'zero' | 'error';
  /** What html/template does to what an action prints, by the text that was written so far. */
  readonly escape?: (before: string, value: Held, shown: string) => string;
}

/** Why an execution failed: the sentence, and what a function of the program gave as its error. */
export class ExecuteError extends Error {}
