import type { Program } from '../../kernel/program.ts';
import { lazyProgram } from './lazy-program.ts';

const NAMES = [
  'postgres',
  'psql',
  'initdb',
  'pg_ctl',
  'pg_isready',
  'createdb',
  'dropdb',
  'createuser',
  'dropuser',
  'pg_dump',
  'pg_dumpall',
  'pg_restore',
  'pg_basebackup',
  'pgbench',
  'vacuumdb',
] as const;

/** The database server and its tools; each binary names its own, and one body of code plays them all. */
export const postgres: readonly Program[] = NAMES.map((name) =>
  lazyProgram(name, async () => (await import('./postgres/main.ts')).main),
);
