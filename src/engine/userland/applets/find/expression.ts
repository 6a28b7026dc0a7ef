import type { InodeType } from '../../../fs/inode.ts';

/** A number with its sign as find reads it: `+3` more than, `-3` less than, `3` exactly. */
export interface Range {
  readonly sign: '+' | '-' | '';
  readonly value: number;
}

/** find's expression. Tests ask about a file, actions do something with it; both answer true or false. */
export type Expression =
  | { readonly kind: 'and' | 'or' | 'list'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'not'; readonly item: Expression }
  | { readonly kind: 'true' | 'false' }
  | { readonly kind: 'name' | 'path' | 'link-name'; readonly matches: (text: string) => boolean }
  | { readonly kind: 'type'; readonly types: readonly InodeType[] }
  | { readonly kind: 'size'; readonly range: Range; readonly unit: number }
  | { readonly kind: 'time'; readonly range: Range; readonly which: 'atime' | 'mtime' | 'ctime'; readonly unit: number }
  | { readonly kind: 'newer'; readonly than: number }
  | { readonly kind: 'empty' | 'executable' | 'readable' | 'writable' | 'no-user' | 'no-group' }
  | { readonly kind: 'permission'; readonly match: 'exact' | 'all' | 'any'; readonly mode: number }
  | { readonly kind: 'user' | 'group' | 'inode' | 'links'; readonly range: Range }
  | { readonly kind: 'same-file'; readonly dev: number; readonly ino: number }
  | { readonly kind: 'print'; readonly end: string }
  | { readonly kind: 'printf'; readonly format: string }
  | { readonly kind: 'ls' | 'delete' | 'prune' | 'quit' }
  | {
      readonly kind: 'execute';
      readonly argv: readonly string[];
      /** -execdir: in the file's folder. */
      readonly inFolder: boolean;
      /** `+`: all files at once, gathered here. */
      readonly gathered: string[] | undefined;
      readonly ask: boolean;
    };

export interface FindSettings {
  readonly expression: Expression;
  readonly maxDepth: number;
  readonly minDepth: number;
  /** Folders after what is in them. */
  readonly depthFirst: boolean;
  readonly oneFileSystem: boolean;
  readonly follow: 'never' | 'arguments' | 'always';
  /** GNU's warnings, to be printed first. */
  readonly warnings: readonly string[];
}
