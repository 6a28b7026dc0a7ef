import type { Cluster, Database, Relation } from './cluster.ts';
import type { ResultSet } from './scope.ts';

export type Relations = ReadonlyMap<string, Relation>;

export interface StatementResult {
  /** `INSERT 0 3` */
  readonly tag: string;
  readonly rows: ResultSet | undefined;
  /** Of COPY … TO: the lines. */
  readonly copied?: Iterable<Uint8Array>;
}

export interface ExecutorOptions {
  readonly cluster: Cluster;
  readonly database: Database;
  readonly user: string;
  readonly version: string;
  readonly settings: ReadonlyMap<string, string>;
  random(): number;
  pid(): number;
  persistGlobal(dropped?: Database): void;
}

export interface Notice {
  readonly severity: string;
  readonly message: string;
  readonly detail?: string | undefined;
  readonly hint?: string | undefined;
}
