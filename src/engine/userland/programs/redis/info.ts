import type { ServerFacts } from './command.ts';

/** `1.02M`, as redis writes sizes for people. */
export function humanBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes}B`;
  if (bytes < 1_048_576) return `${(bytes / 1024).toFixed(2)}K`;
  if (bytes < 1_073_741_824) return `${(bytes / 1_048_576).toFixed(2)}M`;
  return `${(bytes / 1_073_741_824).toFixed(2)}G`;
}

/** Code and stacks, which a process has besides what it keeps. Bytes. */
const RESIDENT_BESIDES = 12_582_912;

/** The text of INFO, all sections or some. */
// DIFFERS: INFO of redis has more lines; those about processor time, networks and the allocator's insides are left out.
export function infoText(server: ServerFacts, wanted: readonly string[]): string {
  const names = wanted.map((name) => name.toLowerCase());
  const all = names.length === 0 || names.some((name) => ['all', 'default', 'everything'].includes(name));
  const uptime = Math.floor((server.now() - server.started) / 1000);
  const memory = server.memory();
  const resident = memory + RESIDENT_BESIDES;
  const limit = Number(server.config.get('maxmemory') ?? 0);
  const aof = server.config.get('appendonly') === 'yes' ? 1 : 0;
  const lines: Readonly<Record<string, readonly string[]>> = {
    Server: [
      `redis_version:${server.version}`,
      'redis_git_sha1:00000000',
      'redis_git_dirty:0',
      'redis_build_id:0',
      'redis_mode:standalone',
      `os:${server.statistics.system}`,
      'arch_bits:64',
      'monotonic_clock:POSIX clock_gettime',
      'multiplexing_api:epoll',
      'atomicvar_api:c11-builtin',
      'gcc_version:14.2.0',
      `process_id:${server.pid}`,
      'process_supervised:no',
      `run_id:${server.runId}`,
      `tcp_port:${server.config.get('port') ?? ''}`,
      `server_time_usec:${Math.floor(server.now() * 1000)}`,
      `uptime_in_seconds:${uptime}`,
      `uptime_in_days:${Math.floor(uptime / 86_400)}`,
      'hz:10',
      'configured_hz:10',
      `lru_clock:${Math.floor(server.now() / 1000) % 2 ** 24}`,
      `executable:${server.statistics.executable}`,
      `config_file:${server.configFile()}`,
      'io_threads_active:0',
    ],
    Clients: [
      `connected_clients:${server.clients.size}`,
      'cluster_connections:0',
      `maxclients:${server.config.get('maxclients') ?? ''}`,
      'client_recent_max_input_buffer:20480',
      'client_recent_max_output_buffer:0',
      `blocked_clients:${server.blocked}`,
      'tracking_clients:0',
      `pubsub_clients:${[...server.clients].filter((one) => one.channels.size + one.patterns.size > 0).length}`,
      'watching_clients:0',
      'clients_in_timeout_table:0',
    ],
    Memory: [
      `used_memory:${memory}`,
      `used_memory_human:${humanBytes(memory)}`,
      `used_memory_rss:${resident}`,
      `used_memory_rss_human:${humanBytes(resident)}`,
      `used_memory_peak:${server.statistics.peak}`,
      `used_memory_peak_human:${humanBytes(server.statistics.peak)}`,
      `used_memory_peak_perc:${((memory / server.statistics.peak) * 100).toFixed(2)}%`,
      `total_system_memory:${server.statistics.systemMemory}`,
      `total_system_memory_human:${humanBytes(server.statistics.systemMemory)}`,
      `maxmemory:${limit}`,
      `maxmemory_human:${humanBytes(limit)}`,
      `maxmemory_policy:${server.config.get('maxmemory-policy') ?? ''}`,
      `mem_fragmentation_ratio:${(resident / memory).toFixed(2)}`,
      'mem_allocator:jemalloc-5.3.0',
      'active_defrag_running:0',
      'lazyfree_pending_objects:0',
      'lazyfreed_objects:0',
    ],
    Persistence: [
      'loading:0',
      'async_loading:0',
      `rdb_changes_since_last_save:${server.dirty}`,
      `rdb_bgsave_in_progress:${server.saving === 'dump' ? 1 : 0}`,
      `rdb_last_save_time:${Math.floor(server.lastSave / 1000)}`,
      'rdb_last_bgsave_status:ok',
      'rdb_last_bgsave_time_sec:-1',
      'rdb_current_bgsave_time_sec:-1',
      `aof_enabled:${aof}`,
      `aof_rewrite_in_progress:${server.saving === 'append-only file' ? 1 : 0}`,
      'aof_rewrite_scheduled:0',
      'aof_last_rewrite_time_sec:-1',
      'aof_current_rewrite_time_sec:-1',
      'aof_last_bgrewrite_status:ok',
      'aof_last_write_status:ok',
    ],
    Stats: [
      `total_connections_received:${server.connections}`,
      `total_commands_processed:${server.commandsRun}`,
      'instantaneous_ops_per_sec:0',
      'rejected_connections:0',
      `expired_keys:${server.databases.reduce((sum, db) => sum + db.expired, 0)}`,
      'evicted_keys:0',
      `keyspace_hits:${server.statistics.hits}`,
      `keyspace_misses:${server.statistics.misses}`,
      `pubsub_channels:${new Set([...server.clients].flatMap((one) => [...one.channels])).size}`,
      `pubsub_patterns:${new Set([...server.clients].flatMap((one) => [...one.patterns])).size}`,
      `total_error_replies:${[...server.statistics.errors.values()].reduce((sum, count) => sum + count, 0)}`,
    ],
    Replication: [
      ...server.replication.info(),
      'master_failover_state:no-failover',
      `master_replid:${server.runId}`,
      'master_replid2:0000000000000000000000000000000000000000',
      'master_repl_offset:0',
      'second_repl_offset:-1',
      'repl_backlog_active:0',
      'repl_backlog_size:1048576',
      'repl_backlog_first_byte_offset:0',
      'repl_backlog_histlen:0',
    ],
    Modules: [],
    Errorstats: [...server.statistics.errors].map(([code, count]) => `errorstat_${code}:count=${count}`),
    Cluster: ['cluster_enabled:0'],
    Keyspace: server.databases
      .filter((db) => db.size > 0)
      .map((db) => `db${db.index}:keys=${db.size},expires=${db.volatile},avg_ttl=0,subexpiry=0`),
  };
  return Object.entries(lines)
    .filter(([name]) => all || names.includes(name.toLowerCase()))
    .map(([name, entries]) => `# ${name}\r\n${entries.map((line) => `${line}\r\n`).join('')}`)
    .join('\r\n');
}
