import type { SourceRange } from '../../api/build.ts';
import { digestOf } from '../../base/digest.ts';
import type { Platform } from '../../base/platforms.ts';

/** `user:group` as COPY --chown gives it: names are looked up in the files below, numbers are taken. */
export interface Owner {
  readonly user: string;
  readonly group: string | undefined;
}

export interface CopyAction {
  readonly kind: 'copy';
  /** Which of the vertex's inputs it copies from. */
  readonly input: number;
  readonly source: string;
  readonly destination: string;
  readonly owner: Owner | undefined;
  /** Octal digits or a symbolic mode; empty keeps the file's. */
  readonly mode: string;
  /** Source may hold wildcards, and match nothing. */
  readonly wildcard: boolean;
  readonly followLinks: boolean;
  readonly contentsOnly: boolean;
  readonly unpack: boolean;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Paths that must be there (COPY --parents without wildcards). */
  readonly required: readonly string[];
}

export type FileAction =
  | CopyAction
  | { readonly kind: 'mkdir'; readonly path: string; readonly mode: number; readonly owner: Owner | undefined }
  | { readonly kind: 'mkfile'; readonly path: string; readonly mode: number; readonly text: string };

/** A mount of RUN besides its root. `input` is -1 where nothing is below. */
export interface ExecMount {
  readonly kind: 'bind' | 'cache' | 'tmpfs' | 'secret' | 'ssh';
  readonly input: number;
  readonly source: string;
  readonly target: string;
  readonly readOnly: boolean;
  readonly size: number;
  /** Cache or secret. */
  readonly id: string;
  readonly sharing: string;
  readonly optional: boolean;
  readonly env: string | undefined;
  readonly uid: number;
  readonly gid: number;
  readonly mode: number | undefined;
}

/** What a vertex does (buildkit solver/pb ops). Everything in it is part of the cache key. */
export type Operation =
  /** `chain` names its layers: images that share them share the cache. `shown` is the reference as progress shows it, where that is another. */
  | {
      readonly kind: 'image';
      readonly reference: string;
      readonly platform: Platform;
      readonly chain: string;
      readonly shown?: string;
    }
  | { readonly kind: 'local'; readonly source: string }
  | { readonly kind: 'http'; readonly url: string; readonly filename: string; readonly checksum: string }
  | { readonly kind: 'git'; readonly remote: string; readonly ref: string; readonly folder: string }
  | { readonly kind: 'file'; readonly actions: readonly FileAction[] }
  | { readonly kind: 'merge' }
  | {
      readonly kind: 'exec';
      readonly args: readonly string[];
      readonly env: readonly string[];
      readonly cwd: string;
      readonly user: string;
      readonly mounts: readonly ExecMount[];
      readonly network: string;
      readonly extraHosts: readonly string[];
      readonly privileged: boolean;
      readonly shmSize: number;
      readonly ulimits: readonly { readonly name: string; readonly soft: number; readonly hard: number }[];
      /** A folder whose files are the result, instead of what became of the root. */
      readonly output?: string;
    };

/** A node of the build's graph; `undefined` as an input is scratch. The first input is the file system that it changes. */
export interface Vertex {
  readonly digest: string;
  readonly op: Operation;
  readonly inputs: readonly (Vertex | undefined)[];
  readonly name: string;
  readonly ignoreCache: boolean;
  readonly range: SourceRange | undefined;
  /** Shown as part of another vertex (the copy below COPY --link). */
  readonly hidden: boolean;
  /** Variables that are not part of the key: proxies. */
  readonly extraEnv: readonly string[];
}

export interface VertexTraits {
  readonly name: string;
  readonly ignoreCache?: boolean;
  readonly range?: SourceRange;
  readonly hidden?: boolean;
  readonly extraEnv?: readonly string[];
  /** Keeps equal steps of several platforms apart. */
  readonly platform?: string;
}

export function makeVertex(op: Operation, inputs: readonly (Vertex | undefined)[], traits: VertexTraits): Vertex {
  const digest = digestOf(JSON.stringify([op, inputs.map((input) => input?.digest ?? ''), traits.platform ?? '']));
  const { name, ignoreCache = false, range, hidden = false, extraEnv = [] } = traits;
  return { digest, op, inputs, name, ignoreCache, range, hidden, extraEnv };
}

/** What a download is called: the last part of its path. */
export function filenameOf(url: string): string {
  const path = url
    .replace(/^https?:\/\/[^/]*/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
  return path.slice(path.lastIndexOf('/') + 1) || '__unnamed__';
}

/**
 * Vertices that are the same operation on the same inputs are one, under the name that is met last on the way through the graph, inputs
 * first (buildkit client/llb marshal).
 */
export function mergedVertices(targets: readonly (Vertex | undefined)[]): ReadonlyMap<string, Vertex> {
  const merged = new Map<string, Vertex>();
  const visited = new Set<Vertex>();
  const visit = (vertex: Vertex): void => {
    if (visited.has(vertex)) return;
    visited.add(vertex);
    for (const input of vertex.inputs) if (input) visit(input);
    const before = merged.get(vertex.digest);
    merged.set(vertex.digest, before?.ignoreCache ? { ...vertex, ignoreCache: true } : vertex);
  };
  for (const target of targets) if (target) visit(target);
  return merged;
}
