import { expect, test } from 'vitest';
import { FsError } from '../../../src/engine/fs/errno.ts';
import { makeKernel } from './make-kernel.ts';

test('default, ignored, handled', async () => {
  const { run } = makeKernel();
  const result = await run(async (process) => {
    const statuses: string[] = [];
    for (const action of ['default', 'ignore', 'handle'] as const) {
      const pid = process.fork(async (child) => {
        let code = 1;
        if (action === 'handle') {
          child.onSignal('TERM', () => {
            code = 5;
          });
        } else {
          child.onSignal('TERM', action);
        }
        await child.sleep(100);
        return code;
      });
      await process.sleep(1);
      process.kill(pid, 'TERM');
      const waited = await process.wait(pid);
      statuses.push(JSON.stringify(waited?.status));
    }
    await process.write(1, statuses.join('\n'));
    return 0;
  });
  expect(result.out.split('\n')).toEqual([
    '{"kind":"killed","signal":"TERM"}',
    '{"kind":"exited","code":1}',
    '{"kind":"exited","code":5}',
  ]);
});

test('a handled signal breaks off only calls that ask for it', async () => {
  const { run, clock } = makeKernel();
  const result = await run(async (process) => {
    process.onSignal('USR1', () => undefined);
    process.fork(async (child) => {
      await child.sleep(10);
      child.kill(child.ppid, 'USR1');
      await child.sleep(10);
      child.kill(child.ppid, 'USR1');
      return 0;
    });
    const began = clock.now();
    try {
      await process.sleep(1000, { restart: false });
    } catch (error) {
      await process.write(
        1,
        `${error instanceof FsError ? error.errno : ''} after ${Math.round(clock.now() - began)}, `,
      );
    }
    await process.sleep(1000);
    await process.write(1, `slept on to ${Math.round(clock.now() - began)}`);
    return 0;
  });
  expect(result.out).toBe('EINTR after 10, slept on to 1010');
});

test('stopped processes do nothing until they go on; the parent sees it; KILL reaches them', async () => {
  const { run } = makeKernel();
  const result = await run(async (process) => {
    let ticks = 0;
    const pid = process.fork(async (child) => {
      for (;;) {
        await child.sleep(10);
        ticks++;
      }
    });
    await process.sleep(35);
    process.kill(pid, 'STOP');
    const stopped = await process.wait(pid, { untraced: true });
    await process.sleep(1000);
    const during = ticks;
    process.kill(pid, 'TERM');
    await process.sleep(100);
    const state = process.processes().find((one) => one.pid === pid)?.state;
    process.kill(pid, 'CONT');
    const ended = await process.wait(pid, { untraced: true });
    await process.write(1, JSON.stringify([stopped?.status, during, state, ended?.status]));
    return 0;
  });
  expect(result.out).toBe('[{"kind":"stopped","signal":"STOP"},3,"T",{"kind":"killed","signal":"TERM"}]');
});

test('a signal to a group reaches its members only', async () => {
  const { run } = makeKernel();
  const result = await run(async (process) => {
    const job = process.fork(async (child) => {
      child.setpgid(0, 0);
      child.fork(async (member) => {
        await member.sleep(1000);
        return 0;
      });
      await child.wait(-1);
      return 0;
    });
    const other = process.fork(async (child) => {
      await child.sleep(50);
      return 9;
    });
    await process.sleep(1);
    process.kill(-job, 'HUP');
    const first = await process.wait(job);
    const second = await process.wait(other);
    await process.write(1, `${JSON.stringify([first?.status, second?.status])} ${process.processes().length}`);
    return 0;
  });
  expect(result.out).toBe('[{"kind":"killed","signal":"HUP"},{"kind":"exited","code":9}] 2');
});

test('users may signal their own processes only; nobody is ESRCH', async () => {
  const { run, kernel } = makeKernel();
  const result = await run(async (process) => {
    const errors: string[] = [];
    const attempt = (pid: number): void => {
      try {
        process.kill(pid, 'TERM');
        errors.push('sent');
      } catch (error) {
        errors.push(error instanceof FsError ? error.errno : String(error));
      }
    };
    const rootOwned = process.fork(async (child) => {
      await child.sleep(100);
      return 0;
    });
    process.setCredentials(kernel.credentials(1000, 1000));
    const own = process.fork(async (child) => {
      await child.sleep(100);
      return 0;
    });
    attempt(rootOwned);
    attempt(own);
    attempt(999_999);
    await process.write(1, errors.join(' '));
    return 0;
  });
  expect(result.out).toBe('EPERM sent ESRCH');
});

test('ignoring CHLD leaves no zombies', async () => {
  const { run } = makeKernel();
  const result = await run(async (process) => {
    process.onSignal('CHLD', 'ignore');
    process.fork(async () => 0);
    await process.sleep(1);
    await process.write(1, `${process.processes().length}`);
    return 0;
  });
  expect(result.out).toBe('2');
});

test('a handler may end its process; the sender goes on', async () => {
  const { run, internalErrors } = makeKernel();
  const result = await run(async (process) => {
    const pid = process.fork(async (child) => {
      child.onSignal('TERM', () => child.exit(12));
      await child.sleep(100);
      return 0;
    });
    await process.sleep(1);
    process.kill(pid, 'TERM');
    const waited = await process.wait(pid);
    return waited?.status.kind === 'exited' ? waited.status.code : 1;
  });
  expect(result.code).toBe(12);
  expect(internalErrors).toEqual([]);
});
