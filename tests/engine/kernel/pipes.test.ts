import { expect, test } from 'vitest';
import { FsError } from '../../../src/engine/fs/errno.ts';
import { makeKernel } from './make-kernel.ts';

test('a pipe carries bytes from a child to its parent, then end of file', async () => {
  const { run } = makeKernel();
  const result = await run(async (process) => {
    const [reader, writer] = process.pipe();
    process.fork(async (child) => {
      child.close(reader);
      await child.write(writer, 'one ');
      await child.sleep(10);
      await child.write(writer, 'two');
      return 0;
    });
    process.close(writer);
    for (;;) {
      const bytes = await process.read(reader);
      if (bytes.length === 0) break;
      await process.write(1, bytes);
    }
    return 0;
  });
  expect(result).toEqual({ out: 'one two', err: '', code: 0 });
});

test('a writer waits when 64 KiB are in the pipe', async () => {
  const { run } = makeKernel();
  const sizes: number[] = [];
  await run(async (process) => {
    const [reader, writer] = process.pipe();
    let written = 0;
    process.fork(async (child) => {
      for (let i = 0; i < 100; i++) {
        await child.write(writer, new Uint8Array(1000));
        written += 1000;
      }
      return 0;
    });
    await process.sleep(1);
    sizes.push(written);
    await process.read(reader, 10_000);
    await process.sleep(1);
    sizes.push(written);
    return 0;
  });
  expect(sizes).toEqual([65_000, 75_000]);
});

test('writing where nobody reads kills with PIPE, or fails with EPIPE when that is ignored', async () => {
  const { run } = makeKernel();
  const result = await run(async (process) => {
    const [reader, writer] = process.pipe();
    process.close(reader);
    process.fork(async (child) => {
      await child.write(writer, 'x');
      return 0;
    });
    const waited = await process.wait(-1);
    await process.write(1, `${JSON.stringify(waited?.status)}\n`);
    process.onSignal('PIPE', 'ignore');
    try {
      await process.write(writer, 'x');
    } catch (error) {
      await process.write(1, error instanceof FsError ? error.errno : 'other');
    }
    return 0;
  });
  expect(result.out).toBe('{"kind":"killed","signal":"PIPE"}\nEPIPE');
});

test('an endless writer ends with its reader', async () => {
  const { run, internalErrors } = makeKernel();
  const result = await run(async (process) => {
    const [reader, writer] = process.pipe();
    process.fork(async (child) => {
      child.close(reader);
      for (;;) await child.write(writer, 'y\n');
    });
    process.close(writer);
    for (let i = 0; i < 2; i++) await process.write(1, await process.read(reader, 2));
    process.close(reader);
    const waited = await process.wait(-1);
    return waited?.status.kind === 'killed' ? 13 : 1;
  });
  expect(result).toEqual({ out: 'y\ny\n', err: '', code: 13 });
  expect(internalErrors).toEqual([]);
});

test('the two sides of a fifo find each other by name', async () => {
  const { run, fs } = makeKernel();
  fs.mknod('/tmp/fifo', 'fifo', 0o644);
  const result = await run(async (process) => {
    process.fork(async (child) => {
      const fd = child.open('/tmp/fifo', { read: true });
      await child.write(1, `got ${new TextDecoder().decode(await child.read(fd))}`);
      await child.write(1, (await child.read(fd)).length === 0 ? ', end' : ', more');
      return 0;
    });
    await process.sleep(10);
    const fd = process.open('/tmp/fifo', { write: true });
    await process.write(fd, 'mail');
    process.close(fd);
    await process.wait(-1);
    return 0;
  });
  expect(result.out).toBe('got mail, end');
});

test('dup shares the offset, opening again does not', async () => {
  const { run, fs } = makeKernel();
  fs.writeFile('/tmp/f', 'abcdef');
  const result = await run(async (process) => {
    const fd = process.open('/tmp/f', { read: true });
    const twin = process.dup(fd);
    const other = process.open('/tmp/f', { read: true });
    for (const from of [fd, twin, other]) await process.write(1, await process.read(from, 2));
    const log = process.open('/tmp/log', { write: true, create: true, append: true });
    const log2 = process.open('/tmp/log', { write: true, append: true });
    await process.write(log, '1');
    await process.write(log2, '2');
    await process.write(log, '3');
    await process.write(1, ` ${process.fs.readText('/tmp/log')}`);
    return 0;
  });
  expect(result.out).toBe('abcdab 123');
});

test('devices behave as their names say', async () => {
  const { run } = makeKernel();
  const result = await run(async (process) => {
    const zero = process.open('/dev/zero', { read: true });
    const zeros = await process.read(zero, 3);
    const none = await process.read(process.open('/dev/null', { read: true }));
    await process.write(process.open('/dev/null', { write: true }), 'gone');
    await process.write(1, `${zeros.join('')} ${none.length}`);
    const random = await process.read(process.open('/dev/urandom', { read: true }), 16);
    await process.write(1, ` ${random.length} `);
    for (const path of ['/dev/full', '/dev/tty']) {
      try {
        await process.write(process.open(path, { write: true }), 'x');
      } catch (error) {
        await process.write(1, `${error instanceof FsError ? error.errno : error} `);
      }
    }
    const err = process.open('/dev/stderr', { write: true });
    await process.write(err, 'by name');
    return 0;
  });
  expect(result).toEqual({ out: '000 0 16 ENOSPC ENXIO ', err: 'by name', code: 0 });
});
