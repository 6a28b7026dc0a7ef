import { describe, expect, test } from 'vitest';
import { jq } from '../../../../src/engine/userland/programs/jq.ts';
import { makeKernel } from '../../kernel/make-kernel.ts';
import { runProgram } from './run-program.ts';

async function filter(input: string, ...args: readonly string[]) {
  return runProgram(jq, args, { input });
}

describe('jq on values', () => {
  const cases: readonly (readonly [name: string, input: string, args: readonly string[], out: string])[] = [
    [
      'pretty-prints with two blanks',
      '{"b":[1,{"c":null}],"a":{},"e":[]}',
      ['.'],
      '{\n  "b": [\n    1,\n    {\n      "c": null\n    }\n  ],\n  "a": {},\n  "e": []\n}\n',
    ],
    [
      'keeps the order of keys, digits included',
      '{"10":1,"2":2,"__proto__":3}',
      ['-c', '.'],
      '{"10":1,"2":2,"__proto__":3}\n',
    ],
    ['sorts keys on demand', '{"b":1,"a":{"d":1,"c":2}}', ['-cS', '.'], '{"a":{"c":2,"d":1},"b":1}\n'],
    ['prints strings raw', '["a\\tb",1]', ['-r', '.[]'], 'a\tb\n1\n'],
    ['joins output', '["a",1]', ['-j', '.[]'], 'a1'],
    ['slurps', '1 2\n3', ['-cs', '.'], '[1,2,3]\n'],
    ['reads raw lines', 'one\ntwo', ['-R', '.'], '"one"\n"two"\n'],
    ['slurps raw', 'one\ntwo\n', ['-Rs', '.'], '"one\\ntwo\\n"\n'],
    ['indents by tabs', '[1]', ['--tab', '.'], '[\n\t1\n]\n'],
    ['indents by seven', '[1]', ['--indent', '7', '.'], '[\n       1\n]\n'],
    ['escapes for ASCII', '"é😀"', ['-a', '.'], '"\\u00e9\\ud83d\\ude00"\n'],
    [
      'takes arguments',
      'null',
      ['-c', '--arg', 'a', 'x', '--argjson', 'b', '[1]', '[$a,$b,$ARGS.named]'],
      '["x",[1],{"a":"x","b":[1]}]\n',
    ],
    ['takes positional arguments', 'null', ['-c', '$ARGS.positional', '--args', 'a', 'b'], '["a","b"]\n'],
    [
      'keeps numbers that no double holds',
      '{"timeNano":1795219200000000001,"v":1.000}',
      ['-c', '[.timeNano,.v,.v+1]'],
      '[1795219200000000001,1.000,2]\n',
    ],
    [
      'prints doubles as jq does',
      '[1e17,1e18,0.00001,1e1000,3.0e2]',
      ['-c', 'map(.+0)'],
      '[1e+17,1e+18,1e-05,1.7976931348623157e+308,300]\n',
    ],
    ['loops the right operand outside', 'null', ['-c', '[(1,2)+(10,20)]'], '[11,12,21,22]\n'],
    [
      'updates',
      '{"a":[1,2,3]}',
      ['-c', '.a[1:] |= map(.*10) | .b += 1 | .c //= "x"'],
      '{"a":[1,20,30],"b":1,"c":"x"}\n',
    ],
    ['deletes what an update leaves empty', '[1,2,3]', ['-c', '(.[]|select(.>1)) |= empty'], '[1]\n'],
    ['destructures', '[1,{"k":[2,3]}]', ['-c', '. as [$a,{k:[$b,$c]}] | [$a,$b,$c]'], '[1,2,3]\n'],
    ['defines functions', '5', ['def fac: if . <= 1 then 1 else . * (. - 1 | fac) end; fac'], '120\n'],
    ['catches', '1', ['-c', '[.[]?, (try error("x") catch .), (.a? // "none")]'], '["x","none"]\n'],
    ['reads further inputs', '1 2 3', ['-cn', '[inputs]'], '[1,2,3]\n'],
    [
      'formats',
      '[1,"a\\"b"]',
      ['-r', '@csv, @sh, @json, "\\(.[1]|@uri)", @base64 "x\\(.[0])"'],
      '1,"a""b"\n1 \'a"b\'\n[1,"a\\"b"]\na%22b\nxMQ==\n',
    ],
    [
      'substitutes',
      '"docker.io/library/busybox:1.37"',
      ['capture("(?<name>[^/]+):(?<tag>.*)$") | .name + "@" + .tag'],
      '"busybox@1.37"\n',
    ],
    [
      'groups',
      '[{"k":"b","v":1},{"k":"a","v":2},{"k":"b","v":3}]',
      ['-c', 'group_by(.k) | map({(.[0].k): map(.v)}) | add'],
      '{"a":[2],"b":[1,3]}\n',
    ],
    ['tells the time in dates', '0', ['todate'], '"1970-01-01T00:00:00Z"\n'],
    ['finds paths', '{"a":[{"b":1}]}', ['-c', '[paths]'], '[["a"],["a",0],["a",0,"b"]]\n'],
  ];
  test.each(cases)('%s', async (_name, input, args, out) => {
    expect(await filter(input, ...args)).toEqual({ out, err: '', code: 0 });
  });
});

describe('what jq complains of', () => {
  const cases: readonly (readonly [input: string, args: readonly string[], err: string, code: number])[] = [
    ['1\n', ['.x'], 'jq: error (at <stdin>:1): Cannot index number with string "x"\n', 5],
    ['1', ['.x'], 'jq: error (at <stdin>:0): Cannot index number with string "x"\n', 5],
    ['null', ['-n', '.[]'], 'jq: error (at <unknown>): Cannot iterate over null (null)\n', 5],
    [
      '',
      ['-n', '{} + [1,2,3,4,5,6,7,8]'],
      'jq: error (at <unknown>): object ({}) and array ([1,2,3,4,5,...) cannot be added\n',
      5,
    ],
    ['', ['-n', '{"a":1}|error'], 'jq: error (at <unknown>) (not a string): {"a":1}\n', 5],
    ['', ['-n', 'foo'], 'jq: error: foo/0 is not defined at <top-level>, line 1:\nfoo\njq: 1 compile error\n', 3],
    ['', ['-n', '$x'], 'jq: error: $x is not defined at <top-level>, line 1:\n$x\njq: 1 compile error\n', 3],
    [
      '',
      ['.a | '],
      'jq: error: syntax error, unexpected end of file (Unix shell quoting issues?) at <top-level>, line 1:\n.a |     \njq: 1 compile error\n',
      3,
    ],
    [
      '',
      ['{a b}'],
      "jq: error: syntax error, unexpected IDENT, expecting '}' (Unix shell quoting issues?) at <top-level>, line 1:\n{a b}   \njq: 1 compile error\n",
      3,
    ],
    ['{"a":1,}', ['.'], 'jq: parse error: Expected another key-value pair at line 1, column 8\n', 5],
    ['{"a"', ['.'], 'jq: parse error: Unfinished JSON term at EOF at line 1, column 4\n', 5],
    ['not json\n', ['.'], 'jq: parse error: Invalid numeric literal at line 1, column 4\n', 5],
    ['', ['.', 'nosuch.json'], 'jq: error: Could not open nosuch.json: No such file or directory\n', 2],
    ['', ['-n', '"bye\\n"|halt_error(3)'], 'bye\n', 3],
    [
      '',
      ['--nope', '.'],
      'jq: Unknown option --nope\nUse jq --help for help with command-line options,\nor see the jq manpage, or online docs  at https://jqlang.github.io/jq\n',
      2,
    ],
  ];
  test.each(cases)('%j with %j', async (input, args, err, code) => {
    expect(await filter(input, ...args)).toEqual({ out: '', err, code });
  });
});

test('-e answers by the last value', async () => {
  expect((await filter('false', '-e', '.')).code).toBe(1);
  expect((await filter('1', '-e', '.')).code).toBe(0);
  expect((await filter('1', '-e', 'empty')).code).toBe(4);
});

test('errors of one input do not stop the next', async () => {
  expect(await filter('{"a":1}\n2\n{"a":3}\n', '.a')).toEqual({
    out: '1\n3\n',
    err: 'jq: error (at <stdin>:2): Cannot index number with string "a"\n',
    code: 0,
  });
});

test('colours on a terminal', async () => {
  const machine = makeKernel();
  const main = await jq.load();
  machine.program('/bin/jq', main);
  const { screen, launched } = await machine.onTerminal((process) =>
    process.exec({ path: '/bin/jq', argv: ['jq', '-nc', '{a:[1,"x",null]}'], env: process.env }),
  );
  await launched.exited;
  const e = '\u001b';
  expect(screen()).toBe(
    `${e}[1;39m{${e}[0m${e}[1;34m"a"${e}[0m${e}[1;39m:${e}[0m${e}[1;39m[${e}[0;39m1${e}[0m${e}[1;39m,${e}[0;32m"x"${e}[0m${e}[1;39m,${e}[0;90mnull${e}[0m${e}[1;39m${e}[1;39m]${e}[0m${e}[1;39m${e}[1;39m}${e}[0m\r\n`,
  );
});

test('an endless program lets others run and can be stopped', async () => {
  const machine = makeKernel();
  const main = await jq.load();
  const launched = await machine.launch(main, { argv: ['jq', '-n', 'last(repeat(1))'] });
  machine.clock.after(50, () => launched.signal('INT'));
  expect(await launched.exited).toEqual({ kind: 'killed', signal: 'INT' });
  expect(machine.internalErrors).toEqual([]);
});
