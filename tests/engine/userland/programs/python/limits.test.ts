import { expect, it } from 'vitest';
import { createMachine } from '../../../../../src/engine/index.ts';
import { python } from '../../../../../src/engine/userland/programs/python.ts';
import { runProgram } from '../run-program.ts';

/** Runs expressions; shows what each raised, or its value. */
async function outcomes(setup: string, expressions: readonly string[]): Promise<readonly string[]> {
  const text = [
    setup,
    'for text in ' + JSON.stringify(expressions) + ':',
    '    try:',
    '        print(eval(text))',
    '    except BaseException as e:',
    '        print(f"{type(e).__name__}: {e}")',
  ].join('\n');
  const { out, err } = await runProgram(python, ['-c', text]);
  expect(err).toBe('');
  return out.slice(0, -1).split('\n');
}

it('what no memory could hold raises MemoryError at once', async () => {
  const expressions = [
    "'x' * 10**12",
    "b'x' * 10**12",
    'bytes(10**12)',
    'bytearray(10**12)',
    '[0] * 10**12',
    '(0,) * 10**12',
    "'x'.ljust(10**12)",
    "f'{1:{10**12}}'",
    "('x' * 10**6).replace('x', 'y' * 10**7)",
    '1 << 10**12',
    '(10**10)**(10**10)',
  ];
  expect(await outcomes('', expressions)).toEqual(expressions.map(() => 'MemoryError: '));
}, 60_000);

it('a list that grows and grows ends in MemoryError, which can be caught', async () => {
  expect(
    await outcomes('def grow():\n    a = []\n    while True:\n        a.append("x" * 1000000 + str(len(a)))', [
      'grow()',
      '1 + 1',
    ]),
  ).toEqual(['MemoryError: ', '2']);
}, 60_000);

/** Each asks for more than 64 MB: at once, or bit by bit. */
const GREEDY: readonly string[] = [
  'a = []\nwhile True: a.append("x" * 1000000 + str(len(a)))',
  "x = 'a' * 10**9",
  "x = b'a' * 10**9",
  'x = bytearray(10**9)',
  'x = [0] * 10**9',
  'x = list(range(10**8))',
  'x = 1 << 10**10',
  "x = ','.join(['a' * 1000000] * 1000)",
  "x = 'a'.zfill(10**9)",
  "x = 'a'.ljust(10**9)",
  "x = f'{1:1000000000d}'",
  "x = '%1000000000d' % 1",
  "x = 'a' * 5 * 10**7; y = x.encode(); z = y * 2",
  'd = {}\ni = 0\nwhile True:\n    d[i] = str(i)\n    i += 1',
  'b = bytearray()\nwhile True: b += bytes(100000)',
];

it("beyond a container's own memory the process is killed", async () => {
  const machine = await createMachine({ seed: 'python memory', time: 'virtual', images: ['python:3.13-slim'] });
  const ended: string[] = [];
  for (const program of GREEDY) {
    await machine.run(`cat > p.py <<'END'\n${program}\nEND`);
    const { stdout } = await machine.run(
      "docker run --name greedy -m 64m -v $PWD/p.py:/p.py python:3.13-slim python /p.py; docker inspect -f '{{.State.ExitCode}} {{.State.OOMKilled}}' greedy; docker rm greedy > /dev/null",
    );
    ended.push(stdout);
  }
  expect(ended).toEqual(GREEDY.map(() => '137 true\n'));
}, 120_000);

it('what no machine could lend is refused in a container as well', async () => {
  const machine = await createMachine({ seed: 'python memory', time: 'virtual', images: ['python:3.13-slim'] });
  const { stderr } = await machine.run('docker run --rm -m 64m python:3.13-slim python -c "\'x\' * 10**12"');
  expect(stderr.split('\n').at(-2)).toBe('MemoryError');
});

it('recursion ends where CPython ends it, with its words', async () => {
  expect(
    await outcomes(
      [
        'import json, sys',
        'def f(n):\n    return f(n + 1)',
        'class A:\n    def __repr__(self):\n        return repr(self)',
        'def depth(n):\n    try:\n        return depth(n + 1)\n    except RecursionError:\n        return n',
        'def raised(n):\n    sys.setrecursionlimit(n)\n    try:\n        return depth(0)\n    finally:\n        sys.setrecursionlimit(1000)',
        'nested = []\nother = []\ninner = {}\nfor _ in range(100000):\n    nested, other, inner = [nested], [other], {0: inner}',
        'class P:\n    @property\n    def x(self):\n        return self.x\n    def __getattr__(self, name):\n        return self.missing',
        'def repeated(run):\n    import traceback\n    try:\n        run()\n    except RecursionError:\n        return traceback.format_exc().split("\\n")[-3].strip()',
      ].join('\n'),
      [
        'f(0)',
        'repr(A())',
        'len(repr(nested))',
        'len(repr(inner))',
        'nested == other',
        'P().x',
        'repeated(lambda: P().x)',
        'repeated(lambda: f(0))',
        "json.loads('[' * 100000)",
        'depth(0) > 900',
        'raised(3000) > 2900',
      ],
    ),
  ).toEqual([
    'RecursionError: maximum recursion depth exceeded',
    'RecursionError: maximum recursion depth exceeded',
    'RecursionError: maximum recursion depth exceeded while getting the repr of an object',
    'RecursionError: maximum recursion depth exceeded while getting the repr of an object',
    'RecursionError: maximum recursion depth exceeded in comparison',
    'RecursionError: maximum recursion depth exceeded',
    '[Previous line repeated 993 more times]',
    '[Previous line repeated 993 more times]',
    'RecursionError: maximum recursion depth exceeded while decoding a JSON array from a unicode string',
    'True',
    'True',
  ]);
}, 60_000);

it('ints have as many digits as str() and int() may take', async () => {
  const setup = 'import sys\ndef limit(n):\n    sys.set_int_max_str_digits(n)\n    return sys.get_int_max_str_digits()';
  expect(
    await outcomes(setup, [
      'str(10**5000)',
      "int('1' * 5000)",
      'limit(100)',
      'limit(6000)',
      "len(str(int('1' * 5000)))",
      'limit(0)',
      'len(str(10**7000))',
    ]),
  ).toEqual([
    'ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit',
    'ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit',
    'ValueError: maxdigits must be 0 or larger than 640',
    '6000',
    '5000',
    '0',
    '7001',
  ]);
  // Of another process it is untouched.
  expect(await outcomes('import sys', ['sys.get_int_max_str_digits()'])).toEqual(['4300']);
});
