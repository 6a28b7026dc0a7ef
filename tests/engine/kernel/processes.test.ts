import { expect, test } from 'vitest';
import { FsError } from '../../../src/engine/fs/errno.ts';
import { ProcessGone } from '../../../src/engine/kernel/process.ts';
import { makeKernel } from './make-kernel.ts';

test('wait reaps children: any, one, without hanging, none left', async () => {
  const { run, kernel } = makeKernel();
  const result = await run(async (process) => {
    const slow = process.fork(async (child) => {
      await child.sleep(100);
      return 7;
    });
    const fast = process.fork(async () => 300);
    const first = await process.wait(-1, { noHang: true });
    const any = await process.wait(-1);
    const second = await process.wait(slow);
    await process.write(1, JSON.stringify([first ?? null, any?.pid === fast, any?.status, second?.status]));
    try {
      await process.wait(-1);
    } catch (error) {
      await process.write(1, error instanceof FsError ? error.errno : 'other');
    }
    return 0;
  });
  expect(result.out).toBe('[null,true,{"kind":"exited","code":44},{"kind":"exited","code":7}]ECHILD');
  expect(kernel.processes().map(({ comm }) => comm)).toEqual(['init']);
});

test('a child that ended is a zombie until it is waited for', async () => {
  const { run } = makeKernel();
  const result = await run(async (process) => {
    const pid = process.fork(async () => 0);
    await process.sleep(1);
    const state = (): string => process.processes().find((one) => one.pid === pid)?.state ?? 'none';
    await process.write(1, state());
    await process.wait(pid);
    await process.write(1, ` ${state()}`);
    return 0;
  });
  expect(result.out).toBe('Z none');
});

test('orphans go to pid 1 of their namespace; on the host they are forgotten when they end', async () => {
  const { run, kernel } = makeKernel();
  const result = await run(async (process) => {
    process.fork(async (child) => {
      child.fork(async (grandchild) => {
        await grandchild.sleep(10);
        await process.write(1, `${grandchild.ppid}`);
        return 0;
      });
      return 0;
    });
    await process.wait(-1);
    await process.sleep(20);
    return 0;
  });
  expect(result.out).toBe('1');
  expect(kernel.processes().length).toBe(1);
});

test('a killed process gets ProcessGone from the call it waits in and from all later ones, and others go on', async () => {
  const { run, internalErrors } = makeKernel();
  const unwound: string[] = [];
  const result = await run(async (process) => {
    const pid = process.fork(async (child) => {
      try {
        await child.sleep(1e9);
      } catch (error) {
        unwound.push(error instanceof ProcessGone ? 'gone' : 'other');
      }
      try {
        await child.write(1, 'never');
      } catch (error) {
        unwound.push(error instanceof ProcessGone ? 'gone' : 'other');
      }
      expect(() => child.fs).toThrow(ProcessGone);
      return 0;
    });
    await process.sleep(5);
    process.kill(pid, 'KILL');
    const waited = await process.wait(pid);
    await process.write(1, JSON.stringify(waited?.status));
    return 0;
  });
  expect(result.out).toBe('{"kind":"killed","signal":"KILL"}');
  expect(unwound).toEqual(['gone', 'gone']);
  expect(internalErrors).toEqual([]);
});

test('a program that swallows ProcessGone in a loop stops all the same', async () => {
  const { run } = makeKernel();
  let calls = 0;
  const result = await run(async (process) => {
    const pid = process.fork(async (child) => {
      for (;;) {
        calls++;
        await child.read(0).catch(() => undefined);
        await child.sleep(1).catch(() => undefined);
      }
    });
    await process.sleep(10);
    process.kill(pid, 'TERM');
    await process.wait(pid);
    await process.sleep(1000);
    return 0;
  });
  expect(result.code).toBe(0);
  expect(calls).toBeLessThan(2000);
});

test('an exception in a program is told on its standard error and ends it with 70', async () => {
  const { run, internalErrors } = makeKernel();
  const result = await run(async () => {
    throw new TypeError('x is not a function');
  });
  expect(result).toEqual({ out: '', err: 'drydock: internal error in test: x is not a function\n', code: 70 });
  expect(internalErrors.length).toBe(1);
});

test('exit ends a process from within, and exit codes have eight bits', async () => {
  const { run } = makeKernel();
  const result = await run(async (process) => {
    const nested = (): never => process.exit(-1);
    nested();
    return 0;
  });
  expect(result.code).toBe(255);
});

test('a fork bomb runs into the limit, the clock goes on, and all can be killed', async () => {
  const { run, kernel } = makeKernel({ processLimit: 300 });
  const result = await run(async (process) => {
    let refused = 0;
    const bomb = async (child: typeof process): Promise<number> => {
      for (;;) {
        try {
          child.fork(bomb);
        } catch (error) {
          if (!(error instanceof FsError) || error.errno !== 'EAGAIN') throw error;
          refused++;
        }
        const pause = child.step();
        if (pause) await pause;
      }
    };
    const first = process.fork(async (child) => {
      child.setpgid(0, 0);
      return bomb(child);
    });
    await process.sleep(50);
    const alive = process.processes().length;
    for (let tries = 0; tries < 5; tries++) {
      try {
        process.kill(-first, 'KILL');
      } catch {
        break;
      }
    }
    await process.wait(first);
    await process.write(1, `${alive} ${refused > 0}`);
    return 0;
  });
  expect(result.out).toBe('300 true');
  expect(kernel.processes().length).toBe(1);
});

test('a busy loop lets others run and does not stop the clock', async () => {
  const { run } = makeKernel();
  const result = await run(async (process) => {
    const pid = process.fork(async (child) => {
      for (;;) {
        const pause = child.step();
        if (pause) await pause;
      }
    });
    await process.sleep(2000);
    process.kill(pid, 'TERM');
    const waited = await process.wait(pid);
    return waited?.status.kind === 'killed' ? 42 : 1;
  });
  expect(result.code).toBe(42);
});

test('fork copies environment and descriptors: changes stay with the child', async () => {
  const { run } = makeKernel();
  const result = await run(async (process) => {
    process.env.set('A', '1');
    process.fork(async (child) => {
      child.env.set('A', '2');
      child.fs.chdir('/tmp');
      child.close(2);
      return 0;
    });
    await process.wait(-1);
    await process.write(1, `${process.env.get('A')} ${process.fs.cwd} ${process.fds}`);
    return 0;
  });
  expect(result.out).toBe('1 / 0,1,2');
});
