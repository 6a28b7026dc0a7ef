import { type Random, seededRandom } from '../../../src/engine/base/random.ts';
import type { CommandRecord } from '../../../src/engine/cli/command.ts';
import { ROOT } from '../../../src/engine/cli/tree.ts';

/** Words that commands may meet: names that exist and names that do not, ids, paths, numbers, templates, and nonsense. */
const WORDS = [
  'web',
  'db',
  'one',
  'nosuch',
  'busybox',
  'busybox:latest',
  'alpine:3.22',
  'hello-world',
  'Busybox',
  'a/b/c:1',
  'busybox@sha256:00',
  ':',
  '@',
  '',
  'data',
  'net1',
  'bridge',
  'host',
  'none',
  '-',
  '--',
  '.',
  '/',
  '/tmp',
  './note',
  'note',
  'web:/etc/passwd',
  'web:/tmp',
  ':/',
  'sha256:0000',
  '0',
  '-1',
  '1',
  '3',
  '64m',
  '0.5',
  '99999999999',
  '1s',
  '5m',
  'true',
  'false',
  'name=web',
  'label=a=b',
  'status=exited',
  'dangling=true',
  'color=blue',
  '8080:80',
  '127.0.0.1:9:9/udp',
  '70000:1',
  'A=1',
  'A',
  '=',
  'type=bind,source=/tmp,target=/t',
  'type=volume,target=/v',
  'type=x',
  'data:/d',
  'data:/d:ro',
  '/a:/b:/c:/d',
  'json',
  'table {{.Names}}',
  '{{.ID}}',
  '{{json .}}',
  '{{.Nope}}',
  '{{range .}}',
  '{{',
  '{{printf "%d" 1}}',
  'TERM',
  'SIGKILL',
  '9',
  'no',
  'always',
  'on-failure:2',
  'é',
  '日本',
  '\u0001',
] as const;

/** What runs in containers: short, and it ends. */
const PROGRAMS = [
  'true',
  'false',
  'echo hi',
  'sh -c "exit 3"',
  'ls /',
  'cat /etc/passwd',
  'nosuch',
  'sleep 1',
  'sh -c "sleep 2 & echo x"',
  'ps',
  'id',
  'env',
  '/',
  '""',
] as const;

const LEFT_OUT = new Set(['events', 'stats', 'attach', 'login', 'compose']);

/** Values that make sense for a kind of flag or word. */
const SENSIBLE: Readonly<Record<string, readonly string[]>> = {
  bool: ['true', 'false'],
  int: ['0', '1', '5'],
  int64: ['0', '1', '100'],
  uint16: ['1'],
  bytes: ['64m', '1g', '512k'],
  decimal: ['0.5', '2'],
  duration: ['1s', '500ms'],
  filter: ['name=web', 'label=a', 'status=running', 'dangling=true', 'id=0'],
  mount: ['type=volume,source=data,target=/v', 'type=tmpfs,target=/t', 'type=bind,source=/tmp,target=/b,readonly'],
  network: ['net1', 'none', 'host', 'bridge', 'container:web'],
  ulimit: ['nofile=64:128'],
  ip: ['172.18.0.9'],
  container: ['web', 'db', 'one', 'two'],
  running: ['web', 'one'],
  stopped: ['db', 'two'],
  image: ['busybox', 'alpine:3.22', 'hello-world', 'mine:1'],
  volume: ['data', 'more'],
  object: ['web', 'busybox', 'data', 'net1'],
};

/** Values for flags whose kind says too little. */
const BY_NAME: Readonly<Record<string, readonly string[]>> = {
  name: ['one', 'two', 'web'],
  user: ['root', '1000', 'nobody', 'nosuch', '1:1'],
  workdir: ['/tmp', '/new/dir', 'relative'],
  env: ['A=1', 'B', 'PATH=/bin'],
  volume: ['data:/d', '/tmp:/t:ro', '/anonymous'],
  publish: ['8080:80', '80', '127.0.0.1::90/tcp'],
  entrypoint: ['echo', '', 'nosuch'],
  restart: ['no', 'on-failure:1'],
  'stop-signal': ['TERM', 'INT'],
  format: ['{{.Names}}', 'json', 'table {{.ID}}', '{{json .}}'],
  time: ['0', '1'],
  timeout: ['0', '1'],
  pull: ['never', 'missing', 'always'],
  change: ['CMD ["ls"]', 'ENV A=1', 'NOPE x'],
};

/** Random command lines out of docker's own grammar of commands and flags. Same seed, same lines. */
export function commandLines(seed: string, count: number): readonly string[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => commandLine(random));
}

type Pick = <T>(list: readonly T[]) => T;

function commandLine(random: Random): string {
  const pick: Pick = (list) => list[random.int(list.length)] as (typeof list)[number];
  const line = ['docker'];
  let at: CommandRecord = ROOT;
  while (at.commands.length > 0 && random.int(40) > 0) {
    const commands = at.commands.filter(
      ({ name, simulated, commands: below }) =>
        !LEFT_OUT.has(name) && (simulated || below.length > 0 || random.int(20) === 0),
    );
    if (commands.length === 0) break;
    at = pick(commands);
    line.push(random.int(60) === 0 ? `${at.name}x` : at.name);
  }
  const flags = Array.from({ length: random.int(3) }, () => flagText(random, at, pick));
  line.push(...flags);
  if (/^(run|create|exec)$/.test(at.name) && random.int(10) > 0) {
    line.push(quote(wordFor(random, at.name === 'exec' ? 'running' : 'image', pick)), pick(PROGRAMS));
  } else {
    const least = at.args.rule === 'exact' || at.args.rule === 'min' ? at.args.count : 0;
    const words = random.int(8) === 0 ? random.int(4) : least + random.int(2);
    for (let i = 0; i < words; i++) line.push(quote(wordFor(random, at.words, pick)));
  }
  return line.join(' ');
}

function wordFor(random: Random, kind: string, pick: Pick): string {
  const sensible = SENSIBLE[kind];
  return sensible && random.int(5) > 0 ? pick(sensible) : pick(WORDS);
}

function flagText(random: Random, command: CommandRecord, pick: Pick): string {
  const spec = command.flags.length > 0 && random.int(20) > 0 ? pick(command.flags) : undefined;
  if (!spec) return pick(['--nosuch', '-Z', '--', '--help', '-h', '---', '-']);
  // Following never ends by itself.
  if (spec.name === 'follow') return '--tail 2';
  const name = spec.short && random.int(2) === 0 ? `-${spec.short}` : `--${spec.name}`;
  if (spec.kind === 'bool' && random.int(5) > 0) return name;
  const named = BY_NAME[spec.name];
  const value = quote(named && random.int(5) > 0 ? pick(named) : wordFor(random, spec.kind, pick));
  return random.int(2) === 0 || spec.kind === 'bool' ? `${name}=${value}` : `${name} ${value}`;
}

function quote(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
