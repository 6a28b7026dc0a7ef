import type { Process } from '../../../kernel/process.ts';
import { humanBytes } from './info.ts';
import { binaryText, quoted, type Reply, splitArguments } from './resp.ts';

/** A connection of redis-cli in one of its own modes. */
export interface Line {
  readonly process: Process;
  ask(words: readonly string[]): Promise<Reply | undefined>;
  /** `-i`: seconds; 0 when it was not given. */
  readonly interval: number;
}

const textOf = (reply: Reply | undefined): string => (reply?.kind === 'bulk' ? reply.text : '');
const numberOf = (reply: Reply | undefined): number => (reply?.kind === 'integer' ? reply.value : 0);
const itemsOf = (reply: Reply | undefined): readonly Reply[] => (reply?.kind === 'array' ? reply.items : []);

/** `--pipe`: what stands on standard input, as commands in a row. */
export async function pipeMode({ process, ask }: Line): Promise<number> {
  const parts: string[] = [];
  for (let chunk = await process.read(0); chunk.length > 0; chunk = await process.read(0))
    parts.push(binaryText(chunk));
  const text = parts.join('');
  let errors = 0;
  let replies = 0;
  for (const words of commandsIn(text)) {
    const reply = await ask(words);
    if (!reply) break;
    replies++;
    if (reply.kind !== 'error') continue;
    errors++;
    await process.write(2, `${reply.text}\n`);
  }
  await process.write(
    1,
    `All data transferred. Waiting for the last reply...\nLast reply received from server.\nerrors: ${errors}, replies: ${replies}\n`,
  );
  return errors > 0 ? 1 : 0;
}

/** Lines, or the protocol's counted words. */
function* commandsIn(text: string): Generator<readonly string[], void, undefined> {
  let at = 0;
  const line = (): string => {
    const end = text.indexOf('\n', at);
    const found = text.slice(at, end < 0 ? text.length : end).replace(/\r$/, '');
    at = end < 0 ? text.length : end + 1;
    return found;
  };
  while (at < text.length) {
    const first = line();
    if (!/^\*\d+$/.test(first)) {
      const words = splitArguments(first);
      if (words && words.length > 0) yield words;
      continue;
    }
    yield Array.from({ length: Number(first.slice(1)) }, () => {
      const size = Number(line().slice(1));
      at += size;
      const word = text.slice(at - size, at);
      line();
      return word;
    });
  }
}

/** `--stat`: a line a second until Ctrl-C, its heading anew after twenty. */
export async function statMode({ process, ask, interval }: Line): Promise<number> {
  const pad = (text: string, width: number): string => text.padEnd(width);
  let before = 0;
  for (let i = 0; ; i++) {
    const text = textOf(await ask(['INFO']));
    if (text === '') return 1;
    const value = (name: string): string => new RegExp(`^${name}:(.*?)\r?$`, 'm').exec(text)?.[1] ?? '0';
    if (i % 20 === 0)
      await process.write(
        1,
        '------- data ------ --------------------- load -------------------- - child -\nkeys       mem      clients blocked requests            connections          \n',
      );
    let keys = 0;
    for (const [, count = '0'] of text.matchAll(/^db\d+:keys=(\d+)/gm)) keys += Number(count);
    const requests = Number(value('total_commands_processed'));
    const asked = `${requests} (+${i === 0 ? 0 : requests - before})`;
    before = requests;
    const columns = [
      pad(String(keys), 11),
      pad(humanBytes(Number(value('used_memory'))), 9),
      pad(value('connected_clients'), 8),
      pad(value('blocked_clients'), 8),
      pad(asked, 20),
      pad(value('total_connections_received'), 12),
    ];
    await process.write(1, `${columns.join('')}\n`);
    await process.sleep(interval > 0 ? interval * 1000 : 1000);
  }
}

interface Kind {
  readonly name: string;
  readonly size: readonly string[];
  readonly unit: string;
}

const KINDS: readonly Kind[] = [
  { name: 'string', size: ['STRLEN'], unit: 'bytes' },
  { name: 'list', size: ['LLEN'], unit: 'items' },
  { name: 'set', size: ['SCARD'], unit: 'members' },
  { name: 'hash', size: ['HLEN'], unit: 'fields' },
  { name: 'zset', size: ['ZCARD'], unit: 'members' },
  { name: 'stream', size: ['XLEN'], unit: 'entries' },
];

/** `--bigkeys`: the biggest key of each type, and averages. */
export async function bigKeysMode({ process, ask }: Line): Promise<number> {
  const say = (text: string): Promise<void> => process.write(1, text);
  await say(
    '\n# Scanning the entire keyspace to find biggest keys as well as\n# average sizes per key type.  You can use -i 0.1 to sleep 0.1 sec\n# per 100 SCAN commands (not usually needed).\n\n',
  );
  const total = numberOf(await ask(['DBSIZE']));
  const seen = new Map<string, { count: number; size: number; biggest: number; key: string }>();
  let sampled = 0;
  let nameBytes = 0;
  let cursor = '0';
  do {
    const [next, keys] = itemsOf(await ask(['SCAN', cursor]));
    cursor = textOf(next);
    for (const item of itemsOf(keys)) {
      const key = textOf(item);
      const type = await ask(['TYPE', key]);
      const kind = KINDS.find(({ name }) => type?.kind === 'status' && type.text === name);
      if (!kind) continue;
      const size = numberOf(await ask([...kind.size, key]));
      const sum = seen.get(kind.name) ?? { count: 0, size: 0, biggest: 0, key: '' };
      seen.set(kind.name, sum);
      sampled++;
      nameBytes += key.length;
      sum.count++;
      sum.size += size;
      if (sum.key !== '' && size <= sum.biggest) continue;
      sum.biggest = size;
      sum.key = key;
      const percent = ((sampled / Math.max(1, total)) * 100).toFixed(2);
      await say(
        `[${percent.padStart(5, '0')}%] Biggest ${kind.name.padEnd(6)} found so far '${quoted(key)}' with ${size} ${kind.unit}\n`,
      );
    }
  } while (cursor !== '0' && cursor !== '');
  const average = sampled === 0 ? 0 : nameBytes / sampled;
  await say(
    `\n-------- summary -------\n\nSampled ${sampled} keys in the keyspace!\nTotal key length in bytes is ${nameBytes} (avg len ${average.toFixed(2)})\n\n`,
  );
  for (const { name, unit } of KINDS) {
    const sum = seen.get(name);
    if (sum) await say(`Biggest ${name.padStart(6)} found '${quoted(sum.key)}' has ${sum.biggest} ${unit}\n`);
  }
  await say('\n');
  for (const { name, unit } of KINDS) {
    const sum = seen.get(name) ?? { count: 0, size: 0 };
    const percent = sampled === 0 ? 0 : (sum.count / sampled) * 100;
    const mean = sum.count === 0 ? 0 : sum.size / sum.count;
    await say(
      `${sum.count} ${name}s with ${sum.size} ${unit} (${percent.toFixed(2).padStart(5, '0')}% of keys, avg size ${mean.toFixed(2)})\n`,
    );
  }
  return 0;
}
