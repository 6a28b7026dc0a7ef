import { spawnSync } from 'node:child_process';
import { createMachine, type Machine } from '../src/engine/index.ts';
import { type Benchmark, timed, timeOf } from './benchmark.ts';

/** What beginners' programs do, each for some tens of milliseconds on CPython. `most` is how many times as long it may take here. */
const PROGRAMS: readonly { readonly name: string; readonly most: number; readonly text: string }[] = [
  {
    name: 'nested loops over integers',
    most: 2,
    text: 'def run():\n    t = 0\n    for i in range(400):\n        for j in range(1000):\n            t += i * j % 7\n    return t',
  },
  {
    name: 'a while loop that counts',
    most: 2,
    text: 'def run():\n    i = s = 0\n    while i < 500000:\n        s = s + i\n        i += 1\n    return s',
  },
  {
    name: 'prime numbers by trial division',
    most: 2,
    text: 'def run():\n    n = 0\n    for i in range(2, 12000):\n        d = 2\n        while d * d <= i:\n            if i % d == 0:\n                break\n            d += 1\n        else:\n            n += 1\n    return n',
  },
  {
    name: 'fib(24) by recursion',
    most: 6,
    text: 'def fib(n):\n    return n if n < 2 else fib(n - 1) + fib(n - 2)\ndef run():\n    return fib(24)',
  },
  {
    name: 'calls with a default',
    most: 6,
    text: 'def f(a, b=2):\n    return a + b\ndef run():\n    for i in range(300000):\n        f(i)',
  },
  {
    name: 'calls of a method that changes its object',
    most: 6,
    text: 'class Account:\n    def __init__(self):\n        self.sum = 0\n    def add(self, n):\n        self.sum += n\n        return self.sum\ndef run():\n    a = Account()\n    for i in range(200000):\n        a.add(i)',
  },
  {
    name: 'objects made and read',
    most: 6,
    text: 'class P:\n    def __init__(self, x, y):\n        self.x = x\n        self.y = y\ndef run():\n    return sum(P(i, 1).x for i in range(60000))',
  },
  {
    name: 'counting in a dict',
    most: 6,
    text: 'def run():\n    d = {}\n    for i in range(200000):\n        k = i % 1000\n        d[k] = d.get(k, 0) + 1\n    return len(d)',
  },
  {
    name: 'counting words',
    most: 6,
    text: 'def run():\n    d = {}\n    words = "the quick brown fox jumps over the lazy dog".split()\n    for i in range(20000):\n        for w in words:\n            if w in d:\n                d[w] += 1\n            else:\n                d[w] = 1\n    return d',
  },
  {
    name: 'a list filled and sorted',
    most: 6,
    text: 'def run():\n    a = []\n    for i in range(120000):\n        a.append(i * 7919 % 100003)\n    a.sort()\n    return a[5]',
  },
  {
    name: 'sorted by a key',
    most: 6,
    text: 'def run():\n    a = [i * 7919 % 10007 for i in range(60000)]\n    return sorted(a, key=lambda x: -x)[0]',
  },
  {
    name: 'text built and joined',
    most: 6,
    text: 'def run():\n    s = ""\n    parts = []\n    for i in range(80000):\n        s += str(i)\n        parts.append(f"{i}:{i * 2}")\n    return len(s) + len(",".join(parts))',
  },
  {
    name: 'a generator read to its end',
    most: 6,
    text: 'def count(n):\n    for i in range(n):\n        yield i\ndef run():\n    t = 0\n    for x in count(200000):\n        t += x\n    return t + sum(count(200000))',
  },
  {
    name: 'comprehensions',
    most: 6,
    text: 'def run():\n    return len([x * x for x in range(200000) if x % 2 == 0]) + len({x: x for x in range(100000)})',
  },
  {
    name: 'matrices multiplied',
    most: 6,
    text: 'def run():\n    n = 50\n    a = [[i * j for j in range(n)] for i in range(n)]\n    return [[sum(a[i][k] * a[k][j] for k in range(n)) for j in range(n)] for i in range(n)][3][4]',
  },
  {
    name: 'floats',
    most: 6,
    text: 'def run():\n    x = 0.0\n    for i in range(300000):\n        x = x * 0.5 + i / 3.0\n    return x',
  },
  {
    name: 'a sieve',
    most: 6,
    text: 'def run():\n    n = 300000\n    s = [True] * (n + 1)\n    for i in range(2, int(n ** 0.5) + 1):\n        if s[i]:\n            for j in range(i * i, n + 1, i):\n                s[j] = False\n    return sum(s)',
  },
  {
    name: 'exceptions raised and caught',
    most: 6,
    text: 'def run():\n    n = 0\n    for i in range(100000):\n        try:\n            if i % 5 == 0:\n                raise ValueError(i)\n        except ValueError:\n            n += 1\n    return n',
  },
  {
    name: 'words found by a pattern',
    most: 6,
    text: 'import re\nTEXT = "the quick brown fox, 12 jumps over: the lazy dog! " * 2000\ndef run():\n    return len(re.findall(r"\\w+", TEXT))',
  },
  {
    name: 'a pattern replaced by a function',
    most: 6,
    text: 'import re\nTEXT = "a1 b22 c333 " * 4000\ndef run():\n    return len(re.sub(r"\\d+", lambda m: str(int(m.group()) + 1), TEXT))',
  },
  {
    name: 'split by a pattern',
    most: 6,
    text: 'import re\nTEXT = "one, two;three ,four; " * 4000\ndef run():\n    return len(re.split(r"\\s*[,;]\\s*", TEXT))',
  },
  {
    name: 'lines of a log matched',
    most: 6,
    text: 'import re\nLINES = ["2024-05-%02d 10:00:%02d ERROR worker-%d: took %d ms" % (i % 30, i % 60, i, i * 7) for i in range(4000)]\nP = re.compile(r"(?P<day>\\d{4}-\\d\\d-\\d\\d) (?P<time>[\\d:]+) (?P<level>[A-Z]+) (?P<who>[^:]+): .*?(?P<ms>\\d+) ms")\ndef run():\n    return sum(int(P.match(line)["ms"]) for line in LINES)',
  },
  {
    name: 'addresses checked',
    most: 6,
    text: 'import re\nNAMES = ["user%d@mail.example%d.com" % (i, i % 9) for i in range(6000)]\ndef run():\n    return sum(1 for n in NAMES if re.fullmatch(r"[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+", n))',
  },
];

/** Runs a program's `run` so many times. The first time warms up, as in a program that goes on. */
const TAIL = '\nimport sys\nfor _ in range(int(sys.argv[1])):\n    run()\n';
const TIMES = 3;

const asked = spawnSync('python3', ['-c', 'import platform; print(platform.python_version())'], { encoding: 'utf8' });
const version = asked.status === 0 ? asked.stdout.trim() : undefined;

/** Milliseconds that something takes beyond what it takes to begin, the least of some rounds. */
async function beyondStart(run: (times: number) => number | Promise<number>): Promise<number> {
  const least = async (times: number): Promise<number> => {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 4; round++) best = Math.min(best, await run(times));
    return best;
  };
  return Math.max(0.1, (await least(TIMES)) - (await least(0))) / TIMES;
}

function theirs(text: string): Promise<number> {
  return beyondStart((times) =>
    timed(() => {
      const { status, stderr } = spawnSync('python3', ['-S', '-E', '-c', text, String(times)]);
      if (status !== 0) throw new Error(String(stderr));
    }),
  );
}

let host: Promise<Machine> | undefined;

async function prepare(): Promise<Machine> {
  const machine = await createMachine({ seed: 'bench', time: 'virtual', images: ['python:3.13-slim'] });
  await timeOf(
    machine,
    'docker run -d --name python -v "$PWD":/app -w /app python:3.13-slim sleep 10000000 > /dev/null',
  );
  return machine;
}

async function ours(text: string): Promise<number> {
  host ??= prepare();
  const machine = await host;
  await timeOf(machine, `cat > p.py <<'END'\n${text}\nEND`);
  return beyondStart((times) => timeOf(machine, `docker exec python python p.py ${times}`));
}

/** What could keep a page waiting: native loops over much, and patterns that backtrack. */
const LONG: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'a pattern that backtracks without end', text: "import re\nre.match('(a+)+$', 'a' * 40 + 'b')" },
  { name: 'a pattern over a long text', text: "import re\nwhile True: re.findall(r'\\w+ ', 'word ' * 200000)" },
  { name: 'sums of an endless iterator', text: 'import itertools\nsum(itertools.count())' },
  { name: 'a long list sorted', text: 'a = [i * 7919 % 100003 for i in range(300000)]\nwhile True: sorted(a)' },
  { name: 'a long list shown and hashed', text: 'a = list(range(200000))\nwhile True: str(a), hash(tuple(a))' },
  { name: 'powers of huge numbers', text: 'pow(3, 10**100000, 10**3000 + 7)' },
];

/** Milliseconds of processor time: others at work on this computer do not count. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of work, the longest of two seconds, for which a program keeps all others waiting. */
async function longestWait(text: string): Promise<number> {
  host ??= prepare();
  const machine = await host;
  await timeOf(machine, `cat > p.py <<'END'\n${text}\nEND`);
  await timeOf(machine, 'docker run -d --name busy -v "$PWD":/app python:3.13-slim python /app/p.py');
  let longest = 0;
  for (let at = worked(), end = performance.now() + 2000; performance.now() < end; ) {
    await new Promise((resolve) => setImmediate(resolve));
    const now = worked();
    longest = Math.max(longest, now - at);
    at = now;
  }
  await timeOf(machine, 'docker rm -f busy');
  return longest;
}

/** Beside a real python3 where there is one. Else in milliseconds, where CPython on a usual computer takes 10 to 30. */
const speeds: readonly Benchmark[] = PROGRAMS.map(({ name, most, text }) => ({
  name: `python: ${name}`,
  unit: version ? `times as long as CPython ${version} takes` : 'ms; there is no python3 to compare with',
  budget: version ? most : most * 40,
  atMost: true,
  measure: async () => {
    const program = text + TAIL;
    const figure = await ours(program);
    return version ? figure / (await theirs(program)) : figure;
  },
}));

export const pythonBenchmarks: readonly Benchmark[] = [
  ...speeds,
  ...LONG.map(({ name, text }) => ({
    name: `python keeps others waiting: ${name}`,
    unit: 'ms of work at the longest',
    budget: 50,
    atMost: true,
    measure: () => longestWait(text),
  })),
];
