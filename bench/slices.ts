import { setImmediate as nextTurn } from 'node:timers/promises';
import { createMachine } from '../src/engine/index.ts';
import type { Benchmark } from './benchmark.ts';

/** Milliseconds that a program may keep everybody else waiting. */
const BUDGET = 1;
/** Of so many waits one may be longer: the host's own pauses (collecting garbage, other programs) fall into slices, too. */
const OUTLIERS = 0.05;
const WAITS = 200;

/** Programs that never wait for anything, each busy in another way. */
const BUSY: Readonly<Record<string, readonly [image: string, command: string]>> = {
  'node: an empty loop': ['node:alpine', "node -e 'for (;;);'"],
  'node: recursion': [
    'node:alpine',
    "node -e 'function f(n) { return n < 2 ? n : f(n - 1) + f(n - 2); } for (;;) f(20);'",
  ],
  'node: a loop of statements': [
    'node:alpine',
    "node -e 'let a = 1, b = 2, c = {}; for (;;) { a += b; b = a % 1000; c.x = a; c.y = c.x + b; if (a > 1e6) { a = 1; c = {}; } }'",
  ],
  'node: a getter': ['node:alpine', "node -e 'const o = { get x() { for (;;); } }; o.x;'"],
  'node: a trap': ['node:alpine', "node -e 'new Proxy({}, { get() { for (;;); } }).x;'"],
  'node: toString': ['node:alpine', "node -e 'String({ toString() { for (;;); } });'"],
  'node: callbacks of arrays': [
    'node:alpine',
    "node -e 'const a = Array.from({ length: 1000 }, (_, i) => i); for (;;) a.map((n) => n * 2).filter((n) => n % 3 === 0).forEach(() => {});'",
  ],
  'node: sorting': [
    'node:alpine',
    "node -e 'const a = Array.from({ length: 1000 }, (_, i) => (i * 7919) % 1009); for (;;) a.slice().sort((p, q) => p - q);'",
  ],
  'node: built-ins on long lists': [
    'node:alpine',
    "node -e 'const a = new Array(10000).fill(7); for (;;) { a.indexOf(8); a.join(); a.slice().reverse(); }'",
  ],
  'node: promises': ['node:alpine', "node -e 'async function f() { for (;;) await null; } f();'"],
  'python: an empty loop': ['python:3.13-alpine', "python -c 'while True: pass'"],
  'python: calls': [
    'python:3.13-alpine',
    "python -c $'def f(n): return n if n < 2 else f(n - 1) + f(n - 2)\\nwhile True: f(15)'",
  ],
  'python: statements without a loop': [
    'python:3.13-alpine',
    "python -c $'a = b = c = 1\\nwhile True:\\n    a = b + c; b = c - a; c = a * 3 % 7\\n    a = b + c; b = c - a; c = a * 3 % 7\\n    a = b + c; b = c - a; c = a * 3 % 7'",
  ],
  'python: built-in functions': [
    'python:3.13-alpine',
    'python -c $\'while True: len("abc"); abs(-1); min(1, 2); divmod(7, 2); ord("a")\'',
  ],
  'python: formatted text': [
    'python:3.13-alpine',
    'python -c $\'while True: f"{3.14159:.2f} {42:>10}", "%s %5.2f" % ("a", 2.5), "{:>10} {}".format(1, 2)\'',
  ],
  'python: exceptions': [
    'python:3.13-alpine',
    "python -c $'while True:\\n    try: raise ValueError(1)\\n    except ValueError: pass'",
  ],
  'python: operators of a class': [
    'python:3.13-alpine',
    "python -c $'class V:\\n    def __add__(self, o): return self\\n    def __getitem__(self, i): return i\\nv = V()\\nwhile True: (v + v)[1]'",
  ],
  'python: sorting': [
    'python:3.13-alpine',
    "python -c $'a = [i * 7919 % 100003 for i in range(100000)]\\nwhile True: sorted(a)'",
  ],
  'python: sorting by a key': [
    'python:3.13-alpine',
    "python -c $'a = list(range(1000))\\nwhile True: sorted(a, key=lambda x: -x)'",
  ],
  'python: sums of long lists': [
    'python:3.13-alpine',
    "python -c $'a = list(range(1000000))\\nwhile True: sum(a), max(a), -1 in a'",
  ],
  'python: json': [
    'python:3.13-alpine',
    'python -c $\'import json\\nd = [{"id": i, "name": "n" * 20} for i in range(500)]\\nwhile True: json.loads(json.dumps(d))\'',
  ],
  'python: a pattern over a long text': [
    'python:3.13-alpine',
    'python -c $\'import re\\nt = "word " * 100000\\nwhile True: re.findall("[a-z]+ ", t)\'',
  ],
  'python: a pattern that backtracks': [
    'python:3.13-alpine',
    'python -c $\'import re\\nre.match("(a+)+$", "a" * 40 + "b")\'',
  ],
  'python: numbers of thousands of digits': [
    'python:3.13-alpine',
    "python -c $'a = 3 ** 20000\\nwhile True: a * a % 1000007'",
  ],
};

/** Milliseconds of the processor until the host's loop comes round: what others do on the machine does not count. */
async function oneTurn(): Promise<number> {
  const before = process.cpuUsage();
  await nextTurn();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The longest wait of another program's, but for outliers, while one is busy. */
export const sliceBenchmarks: readonly Benchmark[] = Object.entries(BUSY).map(([name, [image, command]]) => ({
  name: `slice: ${name}`,
  unit: 'ms',
  budget: BUDGET,
  atMost: true,
  async measure() {
    const host = await createMachine({ seed: 'bench', time: 'virtual', images: [image] });
    const started = await host.run(`docker run -d --name busy ${image} ${command}; sleep 0.1`);
    if (started.exitCode !== 0) throw new Error(started.stderr);
    // Passing time lets the busy program run; each turn of the host's loop holds one slice of it.
    const running = host.run('sleep 0.5');
    for (let i = 0; i < WAITS / 10; i++) await nextTurn();
    const waits: number[] = [];
    for (let i = 0; i < WAITS; i++) waits.push(await oneTurn());
    await running;
    const alive = (await host.run("docker inspect -f '{{.State.Running}}' busy; docker kill busy")).stdout;
    if (!alive.startsWith('true')) throw new Error(`${name} has ended by itself`);
    waits.sort((a, b) => a - b);
    return waits[Math.floor(waits.length * (1 - OUTLIERS))] as number;
  },
}));
