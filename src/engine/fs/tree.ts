import type { Content } from './content.ts';

/** What every node carries, as in a tar header. */
export interface Attributes {
  /** Permission bits with setuid, setgid and sticky (0 to 0o7777). */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Modification time, milliseconds since 1970. */
  readonly mtime: number;
  readonly xattrs?: ReadonlyMap<string, Uint8Array>;
}

export type TreeFile = Attributes & { readonly type: 'file'; readonly content: Content };
export type TreeDirectory = Attributes & {
  readonly type: 'directory';
  readonly children: ReadonlyMap<string, TreeNode>;
};
export type TreeSymlink = Attributes & { readonly type: 'symlink'; readonly target: string };
export type TreeDevice = Attributes & {
  readonly type: 'char-device' | 'block-device';
  readonly major: number;
  readonly minor: number;
};
export type TreeFifo = Attributes & { readonly type: 'fifo' };

/**
 * An immutable file tree: what the stacked layers of an image show. Hard links are one node object standing in
 * several places. Trees share structure; nothing in them ever changes.
 */
export type TreeNode = TreeFile | TreeDirectory | TreeSymlink | TreeDevice | TreeFifo;

/**
 * One layer's changes, also immutable: as a tree, but a name may be a whiteout (`.wh.name` in the tar) and a
 * directory may be opaque (`.wh..wh..opq`). OCI image spec, layer.md, "Representing Changes".
 */
export type ChangeNode =
  | Exclude<TreeNode, TreeDirectory>
  | (Attributes & {
      readonly type: 'directory';
      readonly opaque: boolean;
      readonly children: ReadonlyMap<string, ChangeNode>;
    })
  | { readonly type: 'whiteout' };

/** The root of a layer's changes. */
export type ChangeTree = Extract<ChangeNode, { readonly type: 'directory' }>;
