/**
 * node scripts/python-frames.ts
 *
 * Makes the table of what CPython shows for frames of the library in tracebacks (library-frames.generated.ts): runs the programs of
 * library-errors.txt, sees which frames of our library each error went through, and lays them beside those that CPython showed
 * (library-errors.json, recorded with `python3.13 corpus/record.py library-errors.txt`).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { LIBRARY_FRAMES } from '../src/engine/userland/programs/python/traceback/library-frames.generated.ts';
import { showFramesBy } from '../src/engine/userland/programs/python/traceback/library-frames.ts';
import type { Run } from '../tests/engine/kernel/make-kernel.ts';
import { programsOf, type RecordedText } from '../tests/engine/userland/programs/python/recorded-texts.ts';
import { runProgram } from '../tests/engine/userland/programs/python/tools.ts';

const TESTS = new URL('../tests/engine/userland/programs/python/', import.meta.url);
const TABLE = new URL('../src/engine/userland/programs/python/traceback/library-frames.generated.ts', import.meta.url);

/** One frame as a traceback prints it. */
interface Shown {
  readonly file: string;
  readonly line: number;
  readonly name: string;
  /** Lines of code and marks, without their common margin. */
  readonly rows: readonly string[];
}

/** Frames without other lines between, and the line after them. */
interface Stretch {
  readonly frames: Shown[];
  end: string;
}

function stretches(text: string): Stretch[] {
  const out: Stretch[] = [];
  let current: { file: string; line: number; name: string; rows: string[] }[] | undefined;
  for (const full of text.split('\n')) {
    const row = full.replace(/^[ |+]*\| (?= )/, '');
    const [, file, line, name] = /^ {2}File "(.*)", line (\d+)(?:, in (.*))?$/.exec(row) ?? [];
    if (file !== undefined) {
      if (!current) {
        current = [];
        out.push({ frames: current, end: '' });
      }
      current.push({ file, line: Number(line), name: name ?? '', rows: [] });
    } else if (current && row.startsWith('    ')) current.at(-1)?.rows.push(row.slice(4));
    else if (!/^ {2}\[Previous line/.test(row)) {
      const last = out.at(-1);
      if (current && last) last.end = row;
      current = undefined;
    }
  }
  return out;
}

/** Runs of library frames between the same frames of the program. */
function* runsOf(ours: readonly Shown[], theirs: readonly Shown[]): Generator<{ own: Shown[]; real: Shown[] }> {
  const isTheirs = ({ file }: Shown): boolean => file.startsWith('/usr/local/lib/') || file.startsWith('<frozen');
  const isOurs = (frame: Shown): boolean => frame.file.startsWith('<key>') || isTheirs(frame);
  let i = 0;
  let j = 0;
  for (;;) {
    const own: Shown[] = [];
    const real: Shown[] = [];
    while (i < ours.length && isOurs(ours[i] as Shown)) own.push(ours[i++] as Shown);
    while (j < theirs.length && isTheirs(theirs[j] as Shown)) real.push(theirs[j++] as Shown);
    yield { own, real };
    const a = ours[i++];
    const b = theirs[j++];
    if (!a || !b || a.line !== b.line || a.name !== b.name) return;
  }
}

const below = (file: string): string => file.replace('/usr/local/lib/python3.13/', '');
/** Frames of native code show themselves: their names stand for them in names of whole runs alone. */
const isFixed = (frame: Shown): boolean => !frame.file.startsWith('<key>');
const keyOf = (frame: Shown): string => (isFixed(frame) ? `${below(frame.file)}:${frame.line}` : frame.file.slice(5));
const functionOf = (key: string): string => /(\w+>?)(?: \(\d+\))?: /.exec(key)?.[1] ?? '';

/** Gives each of CPython's frames to one of ours: to the one with the same function, else to the one before. */
function shares(own: readonly Shown[], real: readonly Shown[]): Shown[][] {
  const names = own.map((frame) => functionOf(keyOf(frame)));
  const best: number[][] = Array.from({ length: own.length + 1 }, () => new Array<number>(real.length + 1).fill(0));
  const worth = (i: number, j: number): number =>
    isFixed(own[i] as Shown)
      ? written(own[i] as Shown) === written(real[j] as Shown)
        ? 5
        : -1
      : names[i] !== real[j]?.name
        ? -1
        : keyOf(own[i] as Shown).endsWith(`: ${real[j]?.rows[0] ?? '?'}`)
          ? 3
          : 2;
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = own.length - 1; i >= 0; i--)
    for (let j = real.length - 1; j >= 0; j--) {
      const row = best[i] as number[];
      row[j] = Math.max(at(i + 1, j), at(i, j + 1), worth(i, j) > 0 ? worth(i, j) + at(i + 1, j + 1) : 0);
    }
  const out: Shown[][] = own.map(() => []);
  let last = -1;
  let i = 0;
  let waiting: Shown[] = [];
  for (let j = 0; j < real.length; ) {
    if (i < own.length && worth(i, j) > 0 && worth(i, j) + at(i + 1, j + 1) === at(i, j)) {
      out[i]?.push(...waiting, real[j] as Shown);
      waiting = [];
      last = i++;
      j++;
    } else if (i < own.length && at(i + 1, j) === at(i, j) && at(i, j) > 0) i++;
    else {
      if (last < 0) waiting.push(real[j] as Shown);
      else out[last]?.push(real[j] as Shown);
      j++;
    }
  }
  out.at(-1)?.push(...waiting);
  return out;
}

const written = ({ file, line, name, rows }: Shown): string => [`${below(file)}:${line}:${name}`, ...rows].join('\n');

const { runs } = JSON.parse(readFileSync(new URL('library-errors.json', TESTS), 'utf8')) as RecordedText;
const corpus = JSON.parse(readFileSync(new URL('corpus/recorded.json', TESTS), 'utf8')) as {
  programs: RecordedText['runs'];
};
const programs: { name: string; text: string; real: Run | undefined }[] = [];
for (const [name, text] of programsOf(readFileSync(new URL('library-errors.txt', TESTS), 'utf8')))
  programs.push({ name, text, real: runs[name] });
for (const [name, real] of Object.entries(corpus.programs))
  if (`${real.out}${real.err}`.includes('File "/usr/local/lib/') || real.err.includes('File "<frozen'))
    programs.push({ name, text: readFileSync(new URL(`corpus/${name}`, TESTS), 'utf8'), real });
const samples: { keys: string[]; fixed: boolean[]; parts: string[][] }[] = [];

for (const { name, text, real } of programs) {
  if (!real) continue;
  showFramesBy(new Proxy({}, { get: (_table, key) => named(String(key)) }));
  const own = await Promise.race([runProgram(name, text), new Promise<undefined>((end) => setTimeout(end, 20_000))]);
  if (!own) {
    process.stdout.write(`${name}: does not end\n`);
    continue;
  }
  for (const stream of ['out', 'err'] as const) {
    const a = stretches(own[stream]);
    const b = stretches(real[stream]);
    if (a.length !== b.length) {
      if (a.length + b.length > 0) process.stdout.write(`${name}: ${a.length} tracebacks, CPython has ${b.length}\n`);
      continue;
    }
    for (const [i, ours] of a.entries())
      for (const { own: run, real: theirs } of ours.end === b[i]?.end ? runsOf(ours.frames, b[i]?.frames ?? []) : []) {
        if (run.length === 0 && theirs.length > 0)
          process.stdout.write(
            `${name}: nothing of ours for ${theirs.map(written).join(' | ').replaceAll('\n', ' ')}\n`,
          );
        if (run.length === 0) continue;
        samples.push({
          keys: run.map(keyOf),
          fixed: run.map(isFixed),
          parts: shares(run, theirs).map((part) => part.map(written)),
        });
      }
  }
}

/** A frame that shows its own name. */
function named(key: string): readonly string[] | undefined {
  return /[\n\t]/.test(key) ? undefined : [`<key>${key}:1:x`];
}

const table = new Map<string, readonly string[]>();
const same = (a: readonly string[] | undefined, b: readonly string[]): boolean =>
  JSON.stringify(a ?? []) === JSON.stringify(b);
const votes = new Map<string, Map<string, number>>();
for (const { keys, fixed, parts } of samples)
  for (const [i, key] of keys.entries()) {
    if (fixed[i]) continue;
    const counts = votes.get(key) ?? new Map<string, number>();
    votes.set(key, counts);
    const part = JSON.stringify(parts[i]);
    counts.set(part, (counts.get(part) ?? 0) + 1);
  }
for (const [key, counts] of votes) {
  const [most] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? ['[]'];
  table.set(key, JSON.parse(most));
}
// Where a frame is shown in two ways, the frame before it tells which; where that does not, the whole run does.
for (const { keys, fixed, parts } of samples)
  for (const [i, key] of keys.entries())
    if (i > 0 && !fixed[i] && !same(table.get(key), parts[i] ?? [])) {
      const pair = `${keys[i - 1]}\t${key}`;
      if (!table.has(pair)) table.set(pair, parts[i] ?? []);
    }
for (const { keys, fixed, parts } of samples) {
  const shown = keys.flatMap((key, i) =>
    fixed[i] ? (parts[i] ?? []) : (table.get(`${keys[i - 1] ?? ''}\t${key}`) ?? table.get(key) ?? []),
  );
  if (!same(shown, parts.flat())) table.set(keys.join('\n'), parts.flat());
}

// A frame that CPython lacks needs a line in the table only where its own line has a mark.
const folder = new URL('../src/engine/userland/programs/python/modules/', import.meta.url);
const marked = readdirSync(folder).flatMap((file) =>
  file.includes('.generated.') ? [] : (readFileSync(new URL(file, folder), 'utf8').match(/^.*(?=#@ ?\d)/gm) ?? []),
);
const withMark = new Set(marked.map((line) => line.trim()));
for (const [key, frames] of table)
  if (frames.length === 0 && !/[\n\t]/.test(key) && !withMark.has(key.slice(key.indexOf(': ') + 2))) table.delete(key);

const rows = [...table].sort(([a], [b]) => (a < b ? -1 : 1));
const text = (value: string): string => JSON.stringify(value);
writeFileSync(
  TABLE,
  `/** Made by scripts/python-frames.ts: what CPython 3.13 shows for frames of our library. */
export const LIBRARY_FRAMES: Readonly<Record<string, readonly string[]>> = {
${rows.map(([key, frames]) => `  ${text(key)}: [${frames.map(text).join(', ')}],`).join('\n')}
};
`,
);
process.stdout.write(`${rows.length} entries; before: ${Object.keys(LIBRARY_FRAMES).length}\n`);
process.exit(0);
