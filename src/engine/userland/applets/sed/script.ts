import type { ByteText } from '../byte-text.ts';
import type { Regex } from '../regex.ts';

/** Where a command applies. `regex: undefined` is the empty pattern `//`: the last one used. */
export type Address =
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'last' }
  | { readonly kind: 'match'; readonly regex: Regex | undefined }
  | { readonly kind: 'step'; readonly first: number; readonly step: number };

/** The second address may also be `+N` and `~N`. */
export type EndAddress =
  | Address
  | { readonly kind: 'more'; readonly count: number }
  | { readonly kind: 'multiple'; readonly of: number };

/** A replacement's piece; `case` switches `\U \L \u \l \E`. */
export type ReplacementPart =
  | { readonly kind: 'text'; readonly text: ByteText }
  | { readonly kind: 'group'; readonly index: number }
  | { readonly kind: 'case'; readonly to: 'upper' | 'lower' | 'upper-one' | 'lower-one' | 'as-is' };

export interface Substitution {
  readonly regex: Regex | undefined;
  readonly replacement: readonly ReplacementPart[];
  readonly global: boolean;
  /** Which match is the first to be replaced. */
  readonly which: number;
  readonly print: number;
  readonly evaluate: boolean;
  readonly file: string | undefined;
}

export type Action =
  | { readonly name: '{'; readonly end: number }
  | { readonly name: '}' | ':' }
  | { readonly name: '=' | 'd' | 'D' | 'g' | 'G' | 'h' | 'H' | 'n' | 'N' | 'p' | 'P' | 'x' | 'z' | 'F' }
  | { readonly name: 'a' | 'i' | 'c'; readonly text: ByteText }
  | { readonly name: 'b' | 't' | 'T'; readonly label: string; readonly target: number }
  | { readonly name: 'r' | 'R' | 'w' | 'W'; readonly file: string }
  | { readonly name: 'q' | 'Q'; readonly status: number }
  | { readonly name: 'l'; readonly width: number | undefined }
  | { readonly name: 's'; readonly substitution: Substitution }
  | { readonly name: 'y'; readonly map: ReadonlyMap<string, string> }
  | { readonly name: 'e'; readonly command: string };

export interface Command {
  readonly start: Address | undefined;
  readonly end: EndAddress | undefined;
  readonly negated: boolean;
  readonly action: Action;
}

export interface Script {
  readonly commands: readonly Command[];
  /** Begins with `#n`. */
  readonly quiet: boolean;
  /** Files that `w` writes: they are made before anything is read. */
  readonly outputs: readonly string[];
}

/** A piece of the script as given: an -e, the first operand, or an -f file. */
export interface ScriptPart {
  readonly text: ByteText;
  /** Set for -f. */
  readonly file?: string;
}
