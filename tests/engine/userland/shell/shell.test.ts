import { describe, expect, it } from 'vitest';
import { createShell } from '../../../../src/engine/userland/shell/session.ts';
import { makeShell } from './make-shell.ts';

describe('Debian’s busybox names the line', () => {
  it.each([
    ['nosuch', 'sh: line 0: nosuch: not found\n', 127],
    ['cd nodir', "sh: cd: line 0: can't cd to nodir: No such file or directory\n", 2],
    ['echo a\nnosuch', 'sh: line 1: nosuch: not found\n', 127],
    ['if true; then echo a', 'sh: line 0: syntax error: unexpected end of file (expecting "fi")\n', 2],
    ['[ 1 -eq one ]', 'sh: one: bad number\n', 2],
    ['sh nofile', "sh: line 0: can't open nofile: no such file\n", 2],
    ['echo ${x:?is not set}', 'sh: line 0: x: is not set\n', 2],
  ])('%s', async (command, err, code) => {
    expect(await makeShell().sh('ash', command)).toMatchObject({ err, code });
  });
});

describe('scripts', () => {
  it('run by path, by name, without #!, and with their own line numbers', async () => {
    const machine = makeShell();
    machine.fs.writeFile('/work/a.sh', '#!/bin/bash\necho "$0 $# $1"\nnosuch\nexit 3\n', { mode: 0o755 });
    machine.fs.chmod('/work/a.sh', 0o755);
    expect(await machine.sh('bash', './a.sh x; echo $?')).toEqual({
      out: './a.sh 1 x\n3\n',
      err: './a.sh: line 3: nosuch: command not found\n',
      code: 0,
    });
    machine.fs.writeFile('/work/b.sh', 'echo plain $1\n');
    machine.fs.chmod('/work/b.sh', 0o755);
    expect(await machine.sh('ash', './b.sh y; sh b.sh z; . ./b.sh')).toMatchObject({
      out: 'plain y\nplain z\nplain\n',
      code: 0,
    });
  });

  it('on standard input share it with what they run (bash)', async () => {
    expect(await makeShell().exec(['bash'], { input: 'read x\nhello\necho "[$x]"\n' })).toMatchObject({
      out: '[hello]\n',
    });
  });

  it('do what stands before a syntax error', async () => {
    expect(await makeShell().exec(['sh'], { input: 'echo first\nif\nthen )\n' })).toMatchObject({
      out: 'first\n',
      code: 2,
    });
  });

  it('take aliases from the next line on', async () => {
    expect(await makeShell().sh('ash', "alias hi='echo hello'; hi\nhi there")).toMatchObject({
      out: 'hello there\n',
      err: 'sh: line 0: hi: not found\n',
    });
  });
});

describe('limits', () => {
  it.each([
    ['ash', 'f() { f; }; f', 'sh: line 0: Maximum function recursion depth (1000) reached\n', 2],
    ['dash', 'f() { f; }; f', 'dash: 1: Maximum function recursion depth (1000) reached\n', 2],
    ['bash', 'f() { f; }; f', 'environment: line 1: f: maximum function nesting level exceeded (4000)\n', 1],
  ] as const)('%s: %s', async (dialect, command, err, code) => {
    expect(await makeShell().sh(dialect, command)).toEqual({ out: '', err, code });
  });

  it('a deep nest of parentheses is no end of the engine', async () => {
    const machine = makeShell();
    const result = await machine.sh('bash', `${'('.repeat(3000)}:${')'.repeat(3000)}`);
    expect(result.code).not.toBe(0);
    expect(machine.internalErrors).toEqual([]);
  });

  it('yes | head ends', async () => {
    expect(await makeShell().sh('bash', 'yes | head -2; echo ${PIPESTATUS[@]}')).toMatchObject({
      out: 'y\ny\n141 0\n',
    });
  });
});

describe('bytes', () => {
  it('that are no UTF-8 go through unharmed', async () => {
    const machine = makeShell();
    await machine.sh('bash', "x=$(printf 'a\\377\\303\\244'); echo ${#x}; printf '%s' \"$x\" > out");
    expect([...machine.fs.readFile('/work/out')]).toEqual([0x61, 0xff, 0xc3, 0xa4]);
  });
});

describe('createShell', () => {
  it('lives on between command lines', async () => {
    const machine = makeShell();
    const seen: unknown[] = [];
    await machine.run(async (process) => {
      const shell = createShell(process, {
        dialect: { name: 'bash', lineInErrors: true, banner: undefined },
        name: 'bash',
      });
      seen.push(
        await shell.run('x=1; f() { echo f$x; }; cd /tmp'),
        await shell.run('f; false'),
        shell.getVariable('PWD'),
      );
      seen.push(await shell.run('echo "open'), await shell.run('exit 7'), shell.exited);
      return 0;
    });
    expect(seen).toEqual([0, 1, '/tmp', 2, 7, true]);
  });
});
