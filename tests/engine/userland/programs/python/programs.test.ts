import { describe, expect, it } from 'vitest';
import { python } from '../../../../../src/engine/userland/programs/python.ts';
import { runProgram } from '../run-program.ts';

/** What CPython 3.13.0 printed for these programs. */
const programs: readonly {
  readonly text: string;
  readonly out: string;
  readonly err?: string;
  readonly code?: number;
  readonly input?: string;
}[] = [
  { text: 'print("hello", 6 * 7)', out: 'hello 42\n' },
  {
    text: 'print(10**20, 7//2, -7//2, -7%3, 2**-1, 0.1+0.2, 1e16, sum([0.1]*10))',
    out: '100000000000000000000 3 -4 2 0.5 0.30000000000000004 1e+16 1.0\n',
  },
  {
    text: 'print(f"{1234567.891:,.2f} {42:08b} {\'x\':*^9}", "%5.2f|%-5s|%05d" % (3.14159, "ab", 42))',
    out: '1,234,567.89 00101010 ****x****  3.14|ab   |00042\n',
  },
  {
    text: 'class A:\n    def __repr__(self): return "A"\n    def __add__(self, o): return "sum"\nprint([A()], A() + 1, {A: 1}[A])',
    out: '[A] sum 1\n',
  },
  {
    text: 'def g():\n    x = yield 1\n    print("got", x)\n    yield 2\nit = g()\nprint(next(it), it.send("hi"), list(it))',
    out: 'got hi\n1 2 []\n',
  },
  { text: 'match {"k": [1, 2]}:\n    case {"k": [a, *rest]}: print(a, rest)', out: '1 [2]\n' },
  { text: 'print(input("? "))', input: 'ada\n', out: '? ada\n' },
  {
    text: 'import json; print(json.dumps({"a": [1, None, True]}, indent=1)); print(json.loads("[1.5]"))',
    out: '{\n "a": [\n  1,\n  null,\n  true\n ]\n}\n[1.5]\n',
  },
  {
    text: 'import re; print(re.sub(r"(\\w)(\\d)", r"\\2\\1", "a1 b2"), re.findall("x*", "axx"))',
    out: "1a 2b ['', 'xx', '']\n",
  },
  {
    text: 'from collections import Counter, deque, namedtuple\nP = namedtuple("P", "x y")\nprint(Counter("abca").most_common(1), deque([1, 2], maxlen=2), P(1, 2))',
    out: "[('a', 2)] deque([1, 2], maxlen=2) P(x=1, y=2)\n",
  },
  {
    text: 'from enum import Enum\nclass C(Enum):\n    RED = 1\nprint(C.RED, repr(C(1)), list(C))',
    out: 'C.RED <C.RED: 1> [<C.RED: 1>]\n',
  },
  {
    text: 'import threading\nt = threading.Thread(target=print, args=("in thread",))\nt.start(); t.join(); print("done")',
    out: 'in thread\ndone\n',
  },
  { text: 'import sys; sys.exit(3)', out: '', code: 3 },
  { text: 'import sys; sys.exit("no")', out: '', err: 'no\n', code: 1 },
  {
    text: 'def half(n):\n    return n / 0\nhalf(3)',
    out: '',
    err: 'Traceback (most recent call last):\n  File "<string>", line 3, in <module>\n    half(3)\n    ~~~~^^^\n  File "<string>", line 2, in half\n    return n / 0\n           ~~^~~\nZeroDivisionError: division by zero\n',
    code: 1,
  },
  {
    text: 'try:\n    {}["k"]\nexcept KeyError as e:\n    raise ValueError("outer") from e',
    out: '',
    err: 'Traceback (most recent call last):\n  File "<string>", line 2, in <module>\n    {}["k"]\n    ~~^^^^^\nKeyError: \'k\'\n\nThe above exception was the direct cause of the following exception:\n\nTraceback (most recent call last):\n  File "<string>", line 4, in <module>\n    raise ValueError("outer") from e\nValueError: outer\n',
    code: 1,
  },
  {
    text: 'print("unclosed"',
    out: '',
    err: '  File "<string>", line 1\n    print("unclosed"\n         ^\nSyntaxError: \'(\' was never closed\n',
    code: 1,
  },
  {
    text: 'def rec(n):\n    return rec(n + 1)\nrec(0)',
    out: '',
    err: 'Traceback (most recent call last):\n  File "<string>", line 3, in <module>\n    rec(0)\n    ~~~^^^\n  File "<string>", line 2, in rec\n    return rec(n + 1)\n  File "<string>", line 2, in rec\n    return rec(n + 1)\n  File "<string>", line 2, in rec\n    return rec(n + 1)\n  [Previous line repeated 996 more times]\nRecursionError: maximum recursion depth exceeded\n',
    code: 1,
  },
];

describe('python -c', () => {
  it.each(programs)('$text', async ({ text, out, err = '', code = 0, input }) => {
    const run = await runProgram(python, ['-c', text], input === undefined ? {} : { input });
    expect(run).toEqual({ out, err, code });
  });
});
