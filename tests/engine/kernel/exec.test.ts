import { expect, test } from 'vitest';
import { FsError } from '../../../src/engine/fs/errno.ts';
import type { Main } from '../../../src/engine/kernel/program.ts';
import { makeKernel } from './make-kernel.ts';

const show: Main = async (process) => {
  await process.write(
    1,
    `${process.argv.join('|')} ${process.binary?.options.get('flavour')} ${process.credentials.uid}\n`,
  );
  return 0;
};

test('stand-in binaries run the program that they name, with their options', async () => {
  const { run, program } = makeKernel();
  program('/bin/show', show);
  const result = await run(async (process) => {
    const pid = process.spawn({ path: '/bin/show', argv: ['show', 'a b'], env: process.env });
    const waited = await process.wait(pid);
    return waited?.status.kind === 'exited' ? waited.status.code : 1;
  });
  expect(result).toEqual({ out: 'show|a b test 0\n', err: '', code: 0 });
});

test('a copy of a binary works as well; removed bytes do not', async () => {
  const { run, program } = makeKernel();
  program('/bin/show', show);
  const result = await run(async (process) => {
    process.fs.writeFile('/tmp/copy', process.fs.readFile('/bin/show'), { mode: 0o755 });
    await process.wait(process.spawn({ path: '/tmp/copy', argv: ['copy'], env: process.env }));
    process.fs.writeFile('/tmp/copy', '', { mode: 0o755 });
    try {
      process.spawn({ path: '/tmp/copy', argv: ['copy'], env: process.env });
    } catch (error) {
      await process.write(1, error instanceof FsError ? error.errno : 'other');
    }
    return 0;
  });
  expect(result.out).toBe('copy test 0\nENOEXEC');
});

test('#! runs the interpreter with one argument at most', async () => {
  const { run, program, fs } = makeKernel();
  program('/bin/show', show);
  fs.writeFile('/tmp/plain', '#!/bin/show\n', { mode: 0o755 });
  fs.writeFile('/tmp/rest', '#! /bin/show  -x  and -y \t\n', { mode: 0o755 });
  fs.writeFile('/tmp/nested', '#!/tmp/plain\n', { mode: 0o755 });
  const result = await run(async (process) => {
    for (const name of ['plain', 'rest', 'nested']) {
      await process.wait(process.spawn({ path: `/tmp/${name}`, argv: [name, '1'], env: process.env }));
    }
    return 0;
  });
  expect(result.out.split('\n')).toEqual([
    '/bin/show|/tmp/plain|1 test 0',
    '/bin/show|-x  and -y|/tmp/rest|1 test 0',
    '/bin/show|/tmp/plain|/tmp/nested|1 test 0',
    '',
  ]);
});

test('what cannot be executed says why, in the caller', async () => {
  const { run, program, fs } = makeKernel();
  program('/bin/show', show);
  fs.writeFile('/tmp/text', 'echo hi\n', { mode: 0o755 });
  fs.writeFile('/tmp/denied', '#!/bin/show\n', { mode: 0o644 });
  fs.writeFile('/tmp/lost', '#!/bin/nosuch\n', { mode: 0o755 });
  fs.writeFile('/tmp/loop', '#!/tmp/loop\n', { mode: 0o755 });
  fs.writeFile('/tmp/arm', '\u007fELF\ndrydock:show arch=arm64\n', { mode: 0o755 });
  const result = await run(async (process) => {
    const errors: string[] = [];
    for (const name of ['text', 'denied', 'lost', 'loop', 'arm', 'nosuch', '../tmp', 'text/x']) {
      try {
        process.spawn({ path: `/tmp/${name}`, argv: [name], env: process.env });
      } catch (error) {
        errors.push(error instanceof FsError ? error.errno : String(error));
      }
    }
    try {
      process.spawn({ path: '/bin/show', argv: ['show', 'x'.repeat(200_000)], env: process.env });
    } catch (error) {
      errors.push(error instanceof FsError ? error.errno : String(error));
    }
    await process.write(1, errors.join(' '));
    return process.processes().length;
  });
  expect(result.out).toBe('ENOEXEC EACCES ENOENT ELOOP ENOEXEC ENOENT EACCES ENOTDIR E2BIG');
  expect(result.code).toBe(2);
});

test('programs that are not simulated say so', async () => {
  const { run, fs } = makeKernel();
  fs.writeFile('/bin/gcc', '\u007fELF\ndrydock:gcc\n', { mode: 0o755 });
  fs.writeFile('/bin/real', '\u007fELF\u0002\u0001\u0001', { mode: 0o755 });
  const result = await run(async (process) => {
    let sum = 0;
    for (const path of ['/bin/gcc', '/bin/real']) {
      const waited = await process.wait(process.spawn({ path, argv: [path], env: process.env }));
      if (waited?.status.kind === 'exited') sum += waited.status.code;
    }
    return sum;
  });
  expect(result.err).toBe(
    "drydock: the program 'gcc' is not simulated\ndrydock: /bin/real is a real binary, which is not simulated\n",
  );
  expect(result.code).toBe(2);
});

test('exec keeps the pid, closes what is marked, forgets handlers; setuid binaries change the user', async () => {
  const { run, program, kernel } = makeKernel();
  program('/bin/su', async (process) => {
    await process.write(
      1,
      `${process.pid} ${process.credentials.uid} ${process.fds} ${process.signalAction('USR1')} ${process.signalAction('HUP')}`,
    );
    return 6;
  });
  const result = await run(async (process) => {
    process.fs.chmod('/bin/su', 0o4755);
    process.setCredentials(kernel.credentials(1000, 1000));
    process.onSignal('USR1', () => undefined);
    process.onSignal('HUP', 'ignore');
    process.closeOnExec(process.dup(1), true);
    process.dup(2, 10);
    await process.write(1, `${process.pid} `);
    return await process.exec({ path: '/bin/su', argv: ['su'], env: process.env });
  });
  const [before, ...after] = result.out.split(' ');
  expect(after).toEqual([before, '0', '0,1,2,10', 'default', 'ignore']);
  expect(result.code).toBe(6);
});

test('names are looked up on PATH; what may not run is only second best', async () => {
  const { run, program, fs } = makeKernel();
  fs.mkdir('/bin/dir');
  fs.mkdirs('/opt/bin');
  fs.writeFile('/opt/bin/tool', 'no', { mode: 0o644 });
  program('/bin/tool', show);
  fs.writeFile('/bin/text', 'no', { mode: 0o644 });
  const result = await run(async (process) => {
    const names = ['tool', 'text', 'dir', 'nosuch', './bin/tool', '/nosuch', ''];
    await process.write(
      1,
      JSON.stringify(names.map((name) => process.lookupExecutable(name, '/opt/bin:/bin') ?? null)),
    );
    return 0;
  });
  expect(JSON.parse(result.out)).toEqual([
    { path: '/bin/tool', denied: false },
    { path: '/bin/text', denied: true },
    null,
    null,
    { path: './bin/tool', denied: false },
    { path: '/nosuch', denied: true },
    null,
  ]);
});
