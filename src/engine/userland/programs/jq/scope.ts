import type { Item, Out } from './item.ts';
import type { Json } from './json.ts';

/** A compiled piece of program: values of one input, in an environment of the shape that it was compiled for. */
export type Filter = (env: Env, input: Item) => Iterable<Out>;

/** What names mean at run time; one link for each link of the scope it was compiled in. */
export interface Env {
  readonly parent: Env | undefined;
  readonly bound: Bound;
}

export type Bound =
  | { readonly kind: 'value'; readonly value: Json }
  /** An argument: a filter with the environment of its caller. */
  | { readonly kind: 'closure'; readonly filter: Filter; readonly env: Env | undefined }
  | { readonly kind: 'function' }
  | { readonly kind: 'label'; readonly label: object };

/** Names as the compiler knows them, innermost first. */
export interface Scope {
  readonly parent: Scope | undefined;
  readonly depth: number;
  readonly entry: ScopeEntry;
}

export type ScopeEntry =
  | { readonly kind: 'variable' | 'label'; readonly name: string }
  | { readonly kind: 'parameter'; readonly name: string }
  | {
      readonly kind: 'function';
      readonly name: string;
      readonly params: readonly string[];
      /** Compiled when first called. */
      readonly body: () => Filter;
    };

export function within(parent: Scope | undefined, entry: ScopeEntry): Scope {
  return { parent, depth: (parent?.depth ?? 0) + 1, entry };
}

/** The innermost entry that fits, with how many links up it lies. */
export function find(
  scope: Scope | undefined,
  fits: (entry: ScopeEntry) => boolean,
): { readonly entry: ScopeEntry; readonly hops: number } | undefined {
  let hops = 0;
  for (let at = scope; at; at = at.parent) {
    if (fits(at.entry)) return { entry: at.entry, hops };
    hops += 1;
  }
  return undefined;
}

export function climb(env: Env, hops: number): Env {
  let at = env;
  for (let i = 0; i < hops; i++) at = at.parent as Env;
  return at;
}
