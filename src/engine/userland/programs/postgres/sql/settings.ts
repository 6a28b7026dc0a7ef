import { SqlError } from './error.ts';

/** What a server begins with; postgresql.conf and SET change it. */
const STANDARD: Readonly<Record<string, string>> = {
  search_path: '"$user", public',
  server_encoding: 'UTF8',
  client_encoding: 'UTF8',
  work_mem: '4MB',
  maintenance_work_mem: '64MB',
  effective_cache_size: '4GB',
  shared_buffers: '128MB',
  max_connections: '100',
  wal_level: 'replica',
  timezone: 'Etc/UTC',
  datestyle: 'ISO, MDY',
  intervalstyle: 'postgres',
  log_statement: 'none',
  log_min_duration_statement: '-1',
  transaction_isolation: 'read committed',
  default_transaction_isolation: 'read committed',
  transaction_read_only: 'off',
  standard_conforming_strings: 'on',
  client_min_messages: 'notice',
  statement_timeout: '0',
  lock_timeout: '0',
  idle_in_transaction_session_timeout: '0',
  transaction_timeout: '0',
  check_function_bodies: 'on',
  xmloption: 'content',
  row_security: 'on',
  default_tablespace: '',
  default_table_access_method: 'heap',
  listen_addresses: '*',
  port: '5432',
  lc_collate: 'en_US.utf8',
  lc_ctype: 'en_US.utf8',
  application_name: 'psql',
  autovacuum: 'on',
  fsync: 'on',
  synchronous_commit: 'on',
  max_wal_size: '1GB',
  min_wal_size: '80MB',
  ssl: 'off',
  password_encryption: 'scram-sha-256',
  random_page_cost: '4',
  seq_page_cost: '1',
  enable_seqscan: 'on',
  jit: 'on',
  bytea_output: 'hex',
  extra_float_digits: '1',
  max_worker_processes: '8',
  max_wal_senders: '10',
  shared_preload_libraries: '',
  log_timezone: 'Etc/UTC',
  is_superuser: 'on',
  in_hot_standby: 'off',
  block_size: '8192',
  data_checksums: 'off',
  session_replication_role: 'origin',
};

/** A session's settings. */
export class Settings {
  readonly #server: ReadonlyMap<string, string>;
  readonly #own = new Map<string, string>();

  constructor(server: ReadonlyMap<string, string>) {
    this.#server = server;
  }

  get(name: string): string | undefined {
    const key = name.toLowerCase();
    if (key === 'datestyle') return (this.#own.get(key) ?? 'ISO, MDY').replace(/^iso/, 'ISO').replace(/mdy$/, 'MDY');
    return this.#own.get(key) ?? this.#server.get(key) ?? STANDARD[key];
  }

  /** Throws SqlError for a name that no setting has; names with a dot are free. */
  set(name: string, value: string): void {
    const key = name.toLowerCase();
    if (this.get(key) === undefined && !key.includes('.') && key !== 'all')
      throw new SqlError(`unrecognized configuration parameter "${name}"`, { code: '42704' });
    if (key === 'all') this.#own.clear();
    else if (value.toLowerCase() === 'default') this.#own.delete(key);
    else this.#own.set(key, value);
  }

  /** All of them, by name. */
  entries(): readonly (readonly [string, string])[] {
    const names = new Set([...Object.keys(STANDARD), ...this.#server.keys(), ...this.#own.keys()]);
    return [...names].sort().map((name) => [name, this.get(name) ?? '']);
  }
}
