import type { CommandRecord } from '../../../src/engine/cli/command.ts';
import { ROOT } from '../../../src/engine/cli/tree.ts';
import { type Random, seededRandom } from '../../../src/engine/base/random.ts';

/** Words that commands may meet: names that exist and names that do not, ids, paths, numbers, templates, and nonsense. */
const WORDS = [
  'web', 'db', 'one', 'nosuch', 'busybox', 'busybox:latest', 'alpine:3.22', 'hello-world', 'Busybox', 'a/b/c:1', 'busybox@sha256:00', ':', '@', '',
  'data', 'net1', 'bridge', 'host', 'none', '-', '--', '.', '/', '/tmp', './note', 'note', 'web:/etc/passwd', 'web:/tmp', ':/', 'sha256:0000',
  '0', '-1', '1', '3', '64m', '0.5', '99999999999', '1s', '5m', 'true', 'false', 'name=web', 'label=a=b', 'status=exited', 'dangling=true', 'color=blue',
  '8080:80', '127.0.0.1:9:9/udp', '70000:1', 'A=1', 'A', '=', 'type=bind,source=/tmp,target=/t', 'type=volume,target=/v', 'type=x', 'data:/d', 'data:/d:ro', '/a:/b:/c:/d',
  'json', 'table {{.Names}}', '{{.ID}}', '{{json .}}', '{{.Nope}}', '{{range .}}', '{{', '{{printf "%d" 1}}', 'TERM', 'SIGKILL', '9', 'no', 'always', 'on-failure:2', 'é', '日本', '\u0001',
] as const;

/** What runs in containers: short, and it ends. */
const PROGRAMS = ['true', 'false', 'echo hi', 'sh -c "exit 3"', 'ls /', 'cat /etc/passwd', 'nosuch', 'sleep 1', 'sh -c "sleep 2 & echo x"', 'ps', 'id', 'env', '/', '""'] as const;

const LEFT_OUT = new Set(['events', 'stats', 'attach', 'login', 'compose']);

/** Random command lines out of docker's own grammar of commands and flags. Same seed, same lines. */
export function commandLines(seed: string, count: number): readonly string[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => commandLine(random));
}

function commandLine(random: Random): string {
  const pick = <T>(list: readonly T[]): T => list[random.int(list.length)] as T;
  const line = ['docker'];
  let at: CommandRecord = ROOT;
  while (at.commands.length > 0 && random.int(40) > 0) {
    const commands = at.commands.filter(({ name }) => !LEFT_OUT.has(name));
    if (commands.length === 0) break;
    at = pick(commands);
    line.push(random.int(30) === 0 ? `${at.name}x` : at.name);
  }
  const flags = Array.from({ length: random.int(4) }, () => flagText(random, at, pick));
  const words = Array.from({ length: random.int(4) }, () => quote(pick(WORDS)));
  line.push(...flags, ...words);
  if (/^(run|create|exec)$/.test(at.name)) line.push(pick(PROGRAMS));
  return line.join(' ');
}

function flagText(random: Random, command: CommandRecord, pick: <T>(list: readonly T[]) => T): string {
  const spec = command.flags.length > 0 && random.int(12) > 0 ? pick(command.flags) : undefined;
  if (!spec) return pick(['--nosuch', '-Z', '--', '--help', '-h', '---', '-']);
  // Following never ends by itself.
  if (spec.name === 'follow') return '--tail 2';
  const name = spec.short && random.int(2) === 0 ? `-${spec.short}` : `--${spec.name}`;
  switch (random.int(4)) {
    case 0: return name;
    case 1: return `${name}=${quote(pick(WORDS))}`;
    default: return `${name} ${quote(pick(WORDS))}`;
  }
}

function quote(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
