import { expect, it } from 'vitest';
import { createMachine } from '../../../../../src/engine/index.ts';
import { screenOf } from '../../../../conformance/screen.ts';

/** Programs that never end, in the machine's own loop, in calls, and in native code. */
const ENDLESS: readonly string[] = [
  'while True: pass',
  'f = lambda: None\nwhile True: f()',
  'def g():\n    while True: yield 1\nfor x in g(): pass',
  'sum(range(10**15))',
  'all(x >= 0 for x in iter(int, 1))',
  "import re\nre.match('(a+)+$', 'a' * 40 + 'b')",
  "import re\nre.sub('(x+x+)+y', str, 'x' * 40)",
  "import re\nwhile True: re.findall('no', 'word ' * 100000)",
  'class A:\n    def __eq__(self, o):\n        while True: pass\nA() == 1',
  'import itertools\nlist(zip(itertools.count(), map(str, itertools.count())))',
  'import itertools\nnext(filter(None, itertools.repeat(0)))',
  'import itertools\n1.5 in itertools.count()',
  'import collections, itertools\ncollections.deque(itertools.count(), maxlen=0)',
  'max(range(10**12))',
  'pow(3, 10**100000, 10**3000 + 7)',
  'import math\nmath.gcd(3**1000000, 7**1000000)',
  'a = [[0]] * 100000\nwhile True: a == a[:]',
  'a = set(range(100000))\nwhile True: a | a',
  'a = list(range(100000))\nwhile True: a.sort(key=str)',
  'a = list(range(100000))\nwhile True: max(a)',
  "a = 'x y ' * 100000\nwhile True: a.split()",
  "a = b'x' * 1000000\nwhile True: a.find(b'y')",
  'a = list(range(100000))\nwhile True: hash(tuple(a)), str(a)',
  'import json\na = list(range(100000))\nwhile True: json.loads(json.dumps(a))',
];

it('busy loops in two containers leave the shell its turns, and die on stop and kill', async () => {
  const machine = await createMachine({ seed: 'python loops', time: 'virtual', images: ['python:3.13-slim'] });
  const run = async (line: string): Promise<string> => (await machine.run(line)).stdout;
  for (const name of ['first', 'second'])
    await run(`docker run -d --name ${name} python:3.13-slim python -c "while True: pass"`);
  expect(await run('echo still here')).toBe('still here\n');
  await run('docker kill first');
  await run('docker stop -t 1 second');
  expect(await run("docker inspect -f '{{.State.Status}} {{.State.ExitCode}}' first second")).toBe(
    'exited 137\nexited 137\n',
  );
}, 30_000);

it.each(ENDLESS)(
  'Ctrl-C ends it as KeyboardInterrupt: %s',
  async (program) => {
    const machine = await createMachine({ seed: 'python interrupt', time: 'virtual', images: ['python:3.13-slim'] });
    const terminal = machine.openTerminal(100, 40);
    let seen = '';
    const decoder = new TextDecoder();
    terminal.onOutput((bytes) => {
      seen += decoder.decode(bytes, { stream: true });
    });
    const until = async (pattern: RegExp): Promise<string> => {
      for (;;) {
        const now = await screenOf(seen);
        if (pattern.test(now)) return now;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    await machine.run(`cat > loop.py <<'END'\nprint('begun', flush=True)\n${program}\nEND`);
    await until(/\$$/);
    terminal.input('docker run --rm -it -v "$PWD/loop.py":/loop.py python:3.13-slim python /loop.py; echo code $?\r');
    await until(/begun/);
    terminal.input('\x03');
    expect(await until(/code \d+/)).toMatch(/KeyboardInterrupt\n(?:.*\n)*code 130/);
  },
  30_000,
);
