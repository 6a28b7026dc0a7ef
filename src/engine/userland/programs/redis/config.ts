/** Settings with their usual values, in the order of redis.conf. */
const USUAL = `
bind|* -::*
protected-mode|yes
port|6379
tcp-backlog|511
unixsocket|
timeout|0
tcp-keepalive|300
daemonize|no
supervised|no
pidfile|
loglevel|notice
logfile|
syslog-enabled|no
databases|16
always-show-logo|no
set-proc-title|yes
proc-title-template|{title} {listen-addr} {server-mode}
locale-collate|
save|3600 1 300 100 60 10000
stop-writes-on-bgsave-error|yes
rdbcompression|yes
rdbchecksum|yes
dbfilename|dump.rdb
dir|
replicaof|
masterauth|
requirepass|
maxclients|10000
maxmemory|0
maxmemory-policy|noeviction
maxmemory-samples|5
lazyfree-lazy-expire|no
appendonly|no
appendfilename|appendonly.aof
appenddirname|appendonlydir
appendfsync|everysec
no-appendfsync-on-rewrite|no
auto-aof-rewrite-percentage|100
auto-aof-rewrite-min-size|67108864
aof-load-truncated|yes
aof-use-rdb-preamble|yes
lua-time-limit|5000
slowlog-log-slower-than|10000
slowlog-max-len|128
latency-monitor-threshold|0
notify-keyspace-events|
hz|10
dynamic-hz|yes
cluster-enabled|no
io-threads|1
enable-debug-command|no
client-output-buffer-limit|normal 0 0 0 slave 268435456 67108864 60 pubsub 33554432 8388608 60
shutdown-timeout|10
`;

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  k: 1000,
  kb: 1024,
  m: 1_000_000,
  mb: 1_048_576,
  g: 1_000_000_000,
  gb: 1_073_741_824,
};
const POLICIES: readonly string[] = [
  'volatile-lru',
  'volatile-lfu',
  'volatile-random',
  'volatile-ttl',
  'allkeys-lru',
  'allkeys-lfu',
  'allkeys-random',
  'noeviction',
];
const SIZES: ReadonlySet<string> = new Set(['maxmemory', 'auto-aof-rewrite-min-size']);
const NUMBERS: ReadonlySet<string> = new Set([
  'port',
  'timeout',
  'databases',
  'tcp-backlog',
  'tcp-keepalive',
  'maxclients',
  'hz',
  'io-threads',
  'maxmemory-samples',
]);

export function usualSettings(dir: string): Map<string, string> {
  const settings = new Map(
    USUAL.trim()
      .split('\n')
      .map((line) => line.split('|') as [string, string]),
  );
  settings.set('dir', dir);
  return settings;
}

/** Sets one setting from a configuration file, an option or CONFIG SET. Answers redis' complaint. */
export function changeSetting(
  settings: Map<string, string>,
  name: string,
  values: readonly string[],
): string | undefined {
  const before = settings.get(name);
  if (before === undefined || values.length === 0) return 'Bad directive or wrong number of arguments';
  const value = values.join(' ');
  if (name === 'save') {
    const words = value.split(/\s+/).filter((word) => word !== '');
    if (words.length % 2 !== 0 || words.some((word) => !/^\d+$/.test(word))) return 'Invalid save parameters';
    settings.set(name, words.join(' '));
    return undefined;
  }
  if ((before === 'yes' || before === 'no') && name !== 'supervised') {
    const word = value.toLowerCase();
    if (word !== 'yes' && word !== 'no') return "argument must be 'yes' or 'no'";
    settings.set(name, word);
    return undefined;
  }
  if (SIZES.has(name)) {
    const [, count = '', unit = ''] = /^(\d+)([a-z]*)$/i.exec(value) ?? [];
    const factor = UNITS[unit.toLowerCase()];
    if (count === '' || factor === undefined) return 'argument must be a memory value';
    settings.set(name, String(Number(count) * factor));
    return undefined;
  }
  if (NUMBERS.has(name) && !/^\d+$/.test(value)) return "argument couldn't be parsed into an integer";
  if (name === 'maxmemory-policy' && !POLICIES.includes(value))
    return `argument(s) must be one of the following: ${POLICIES.join(', ')}`;
  if (name === 'appendfsync' && !['everysec', 'always', 'no'].includes(value))
    return 'argument(s) must be one of the following: everysec, always, no';
  if (name === 'loglevel' && !['debug', 'verbose', 'notice', 'warning', 'nothing'].includes(value))
    return 'argument(s) must be one of the following: debug, verbose, notice, warning, nothing';
  settings.set(name, value);
  return undefined;
}
