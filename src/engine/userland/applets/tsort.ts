import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { complain, openInput, print, readAllText } from './streams.ts';

async function run(process: Process, args: readonly string[]): Promise<number> {
  const { operands } = parseOptions(process, args, { short: '' });
  const [name = '-', extra] = operands;
  if (extra !== undefined) throw new UsageError(`extra operand '${extra}'`);
  let words: string[];
  try {
    words = (await readAllText(process, openInput(process, name))).split(/\s+/).filter((word) => word !== '');
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new AppletFailure(`${name}: ${strerror(error.errno)}`);
  }
  if (words.length % 2 !== 0) throw new AppletFailure(`${name}: input contains an odd number of tokens`);
  const after = new Map<string, Set<string>>();
  const before = new Map<string, number>();
  for (const word of words) {
    if (!after.has(word)) after.set(word, new Set());
    if (!before.has(word)) before.set(word, 0);
  }
  for (let at = 0; at < words.length; at += 2) {
    const [first, second] = [words[at] as string, words[at + 1] as string];
    if (first === second || after.get(first)?.has(second)) continue;
    after.get(first)?.add(second);
    before.set(second, (before.get(second) ?? 0) + 1);
  }
  let status = 0;
  const left = new Set(before.keys());
  const ready = [...left].sort().filter((word) => before.get(word) === 0);
  while (left.size > 0) {
    let next = ready.shift();
    if (next === undefined) {
      status = 1;
      next = await brokenLoop(process, name, left, after);
    }
    left.delete(next);
    await print(process, `${next}\n`);
    for (const other of [...(after.get(next) ?? [])].reverse()) {
      const count = (before.get(other) ?? 0) - 1;
      before.set(other, count);
      if (count === 0 && left.has(other)) ready.push(other);
    }
  }
  return status;
}

/** Names a circle, and gives the word that breaks it. */
async function brokenLoop(
  process: Process,
  name: string,
  left: ReadonlySet<string>,
  after: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<string> {
  const path: string[] = [];
  let word = [...left][0] as string;
  while (!path.includes(word)) {
    path.push(word);
    const next = [...(after.get(word) ?? [])].find((other) => left.has(other));
    if (next === undefined) break;
    word = next;
  }
  await complain(process, `${name}: input contains a loop:`);
  for (const member of path.slice(path.indexOf(word))) await complain(process, member);
  return word;
}

export const tsort: Applet = {
  name: 'tsort',
  only: ['gnu'],
  usage: `tsort [FILE]

Topological sort`,
  run,
};
