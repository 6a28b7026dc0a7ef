/** A number, text or truth value that is written in a template; `type` is Go's name of its type. */
export type Constant =
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'float'; readonly value: number }
  | {
      readonly kind: 'int';
      readonly value: number;
      readonly type: string;
      /** All digits of a number beyond 2^53. */
      readonly exact?: bigint;
    }
  | { readonly kind: 'string'; readonly value: string; readonly type: string };

export const bool = (value: boolean): Constant => ({ kind: 'bool', value });
export const int = (value: number): Constant => ({ kind: 'int', type: 'int', value });
export const text = (value: string): Constant => ({ kind: 'string', type: 'string', value });

/** A template's tree (Go's text/template/parse). `text` is how Go prints the node in errors. */
export type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'action'; readonly pipe: Pipe }
  | {
      readonly kind: 'if' | 'with';
      readonly pipe: Pipe;
      readonly body: readonly Node[];
      readonly otherwise: readonly Node[];
    }
  | { readonly kind: 'range'; readonly pipe: Pipe; readonly body: readonly Node[]; readonly otherwise: readonly Node[] }
  | { readonly kind: 'break' }
  | { readonly kind: 'continue' }
  | { readonly kind: 'template'; readonly name: string; readonly pipe: Pipe | undefined; readonly at: number };

export interface Pipe {
  readonly at: number;
  readonly text: string;
  readonly variables: readonly string[];
  /** `=` to a variable that is there, instead of `:=`. */
  readonly assigns: boolean;
  readonly commands: readonly Command[];
}

export interface Command {
  readonly at: number;
  readonly text: string;
  readonly operands: readonly Operand[];
}

/** Where something stands, and how Go prints it in errors. */
export interface Placed {
  readonly at: number;
  readonly text: string;
}

export type Operand =
  | (Placed & { readonly kind: 'dot' })
  | (Placed & { readonly kind: 'nil' })
  | (Placed & { readonly kind: 'constant'; readonly value: Constant })
  | (Placed & { readonly kind: 'function'; readonly name: string })
  | (Placed & { readonly kind: 'field'; readonly names: readonly string[] })
  | (Placed & { readonly kind: 'variable'; readonly name: string; readonly names: readonly string[] })
  | (Placed & { readonly kind: 'chain'; readonly base: Operand; readonly names: readonly string[] })
  | (Placed & { readonly kind: 'pipe'; readonly pipe: Pipe });

/** A parsed template with those that it defines. */
export interface Template {
  readonly name: string;
  readonly source: string;
  readonly nodes: readonly Node[];
  readonly defined: ReadonlyMap<string, readonly Node[]>;
}
