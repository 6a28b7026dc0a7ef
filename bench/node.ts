import { runInThisContext } from 'node:vm';
import { createMachine, type Machine } from '../src/engine/index.ts';
import { type Benchmark, timeOf } from './benchmark.ts';

/** Times as long as on the host that a program may take in a container. */
const BUDGET = 15;

/** Programs of one kind of work each; `run` answers what must come out on both sides. */
const PROGRAMS: Readonly<Record<string, string>> = {
  'integer loops': `function run() { let sum = 0; for (let i = 0; i < 3000000; i++) { sum = (sum + i * 7) % 1000003; if (i & 1) sum ^= i; } return sum; }`,
  'fib(27) by recursion': `function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); } function run() { return fib(27); }`,
  'arrays: push, index, swap': `function run() {
    const a = []; for (let i = 0; i < 200000; i++) a.push((i * 7919) % 200003);
    for (let gap = 100000; gap > 0; gap = Math.floor(gap / 2)) for (let i = gap; i < 60000; i++) if (a[i - gap] > a[i]) { const t = a[i]; a[i] = a[i - gap]; a[i - gap] = t; }
    return a[100] + a.length; }`,
  'arrays: sort with a comparator': `function run() { const a = []; let x = 1; for (let i = 0; i < 60000; i++) { x = (x * 16807) % 2147483647; a.push(x); } a.sort((p, q) => p - q); return a[777]; }`,
  'arrays: map, filter, reduce': `function run() { let out = 0; const a = Array.from({ length: 2000 }, (_, i) => i);
    for (let r = 0; r < 150; r++) out += a.map((n) => n * 2).filter((n) => n % 3 === 0).reduce((p, n) => p + n, 0); return out; }`,
  'objects: counting properties': `function run() { const words = []; for (let i = 0; i < 1000; i++) words.push('w' + (i * 31) % 677); const counts = {};
    for (let r = 0; r < 200; r++) for (const word of words) counts[word] = (counts[word] || 0) + 1; return counts.w0 + Object.keys(counts).length; }`,
  'Map: counting': `function run() { const counts = new Map(); for (let i = 0; i < 300000; i++) { const key = (i * 31) % 677; counts.set(key, (counts.get(key) ?? 0) + 1); } return counts.get(5); }`,
  'strings: building and splitting': `function run() { let text = ''; for (let i = 0; i < 200000; i++) text += String.fromCharCode(97 + (i % 26)); let n = 0;
    for (const part of text.split('a')) n += part.length; for (let i = 0; i < text.length; i++) if (text[i] === 'b') n++; return n + \`\${n}:\${text.length}\`; }`,
  'classes: methods and fields': `class Point { #moves = 0; constructor(x, y) { this.x = x; this.y = y; } move(dx, dy) { this.x += dx; this.y += dy; this.#moves++; return this; } get sum() { return this.x + this.y; } get moves() { return this.#moves; } }
    class Heavy extends Point { move(dx, dy) { return super.move(dx / 2, dy / 2); } }
    function run() { const a = new Point(0, 0); const b = new Heavy(0, 0); let s = 0; for (let i = 0; i < 100000; i++) { a.move(1, 2); b.move(2, 4); s += a.sum + b.sum; if (i % 10 === 0) s += new Point(i, 1).x; } return s + a.moves; }`,
  'numbers: a sieve of primes': `function run() { const n = 300000; const composite = new Array(n + 1).fill(false); let count = 0;
    for (let i = 2; i <= n; i++) { if (composite[i]) continue; count++; for (let j = i * i; j <= n; j += i) composite[j] = true; } return count; }`,
  'matrices: multiplication': `function run() { const n = 70; const make = (k) => Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i * k + j) % 10));
    const a = make(3), b = make(7), out = []; for (let i = 0; i < n; i++) { const row = []; for (let j = 0; j < n; j++) { let sum = 0; for (let k = 0; k < n; k++) sum += a[i][k] * b[k][j]; row.push(sum); } out.push(row); } return out[3][5] + out[69][69]; }`,
  'objects: find and sort by a key': `function run() { const people = []; for (let i = 0; i < 20000; i++) people.push({ id: i, age: (i * 7919) % 97, name: 'p' + (i % 100) });
    people.sort((a, b) => a.age - b.age || a.id - b.id); let s = 0; for (let i = 0; i < 40; i++) s += people.find((p) => p.id === i * 400).age; return s + people[500].id; }`,
  'recursion: permutations': `function permute(list) { if (list.length <= 1) return [list]; const out = []; for (let i = 0; i < list.length; i++) { const rest = [...list.slice(0, i), ...list.slice(i + 1)]; for (const p of permute(rest)) out.push([list[i], ...p]); } return out; }
    function run() { return permute([1, 2, 3, 4, 5, 6, 7]).length + permute([1, 2, 3, 4, 5, 6, 7, 8]).length; }`,
  'classes: a linked list': `class Node { constructor(value, next = null) { this.value = value; this.next = next; } }
    class List { head = null; size = 0; add(value) { this.head = new Node(value, this.head); this.size++; return this; } sum() { let s = 0; for (let at = this.head; at !== null; at = at.next) s += at.value; return s; } *[Symbol.iterator]() { for (let at = this.head; at; at = at.next) yield at.value; } }
    function run() { let s = 0; for (let r = 0; r < 10; r++) { const list = new List(); for (let i = 0; i < 5000; i++) list.add(i); for (let k = 0; k < 10; k++) s += list.sum(); for (const v of list) s -= v; } return s; }`,
  'texts: replace with a callback': `function run() { let text = ''; for (let i = 0; i < 20000; i++) text += 'word' + (i % 50) + ' '; let n = 0; const out = text.replace(/word(\\d+)/g, (all, d) => { n += Number(d); return d; }); return out.length + n; }`,
  closures: `function counter() { let n = 0; return { add: (k) => { n += k; return n; }, get: () => n }; }
    function run() { const all = []; for (let i = 0; i < 2000; i++) all.push(counter()); let s = 0; for (let r = 0; r < 100; r++) for (const c of all) s += c.add(r); return s + all[3].get(); }`,
  'destructuring and spread': `function area({ width = 1, height = 1, ...rest }, [a, b] = [1, 2]) { return width * height + a + b + Object.keys(rest).length; }
    function run() { let s = 0; for (let i = 0; i < 60000; i++) { const box = { width: i, name: 'n' }; s += area({ ...box, height: 2 }, [i, ...[1, 2]]); } return s; }`,
  generators: `function* numbers(n) { for (let i = 0; i < n; i++) yield i; } function* even(it) { for (const n of it) if (n % 2 === 0) yield n; }
    function run() { let s = 0; for (let r = 0; r < 20; r++) for (const n of even(numbers(5000))) s += n; return s; }`,
  'async functions': `async function step(n) { return n + 1; } async function run() { let n = 0; for (let i = 0; i < 60000; i++) n = await step(n); return n; }`,
  'JSON there and back': `function run() { const data = Array.from({ length: 500 }, (_, i) => ({ id: i, name: 'item ' + i, tags: ['a', 'b'], nested: { on: true } })); let n = 0;
    for (let i = 0; i < 40; i++) n += JSON.parse(JSON.stringify(data)).length; return n; }`,
  exceptions: `function risky(i) { if (i % 3 === 0) throw new Error('no ' + i); return i; } function run() { let s = 0; for (let i = 0; i < 20000; i++) { try { s += risky(i); } catch (error) { s -= error.message.length; } finally { s++; } } return s; }`,
};

/** A text that runs a program and prints what comes out. */
const printed = (program: string): string => `(async () => { ${program}\nsay(String(await run())); })()`;

let machine: Promise<Machine> | undefined;

/** A machine with the image, made once; Node has been started there. */
function withNode(): Promise<Machine> {
  machine ??= createMachine({ seed: 'bench', time: 'virtual', images: ['node:alpine'] }).then(async (host) => {
    host.files.write(`${host.files.home}/empty.js`, new Uint8Array());
    for (let i = 0; i < 5; i++) await timeOf(host, line(host, 'empty.js'));
    return host;
  });
  return machine;
}

const line = ({ files }: Machine, file: string): string =>
  `docker run --rm -v ${files.home}/${file}:/program.js node:alpine node /program.js`;

/** Rounds of each side, whose quickest counts. */
const ROUNDS = 5;

/** Milliseconds of the processor that the quickest of several rounds takes: what others do on the machine counts less. */
async function processorTime(work: (round: number) => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    await work(round);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

async function onHost(text: string): Promise<{ readonly time: number; readonly out: string }> {
  let out = '';
  const time = await processorTime((round) => {
    // Another text each time, so that the host has not compiled it before.
    const run = runInThisContext(`(say) => ${text} // ${round}`) as (say: (value: string) => void) => Promise<void>;
    return run((value) => {
      out = `${value}\n`;
    });
  });
  return { time, out };
}

export const nodeBenchmarks: readonly Benchmark[] = Object.entries(PROGRAMS).map(([name, program]) => ({
  name: `node: ${name}`,
  unit: 'times the host',
  budget: BUDGET,
  atMost: true,
  async measure() {
    const text = printed(program);
    const host = await onHost(text);
    const guest = await withNode();
    guest.files.write(`${guest.files.home}/program.js`, new TextEncoder().encode(`const say = console.log; ${text}`));
    const empty = await processorTime(() => guest.run(line(guest, 'empty.js')));
    let out = '';
    const time = await processorTime(async () => {
      out = (await guest.run(line(guest, 'program.js'))).stdout;
    });
    if (out !== host.out) throw new Error(`${name}: ${out} on the machine, ${host.out} on the host`);
    return (time - empty) / host.time;
  },
}));
