import { expect, test } from 'vitest';
import { createMachine } from '../../../../../src/engine/index.ts';

/** Runs a program as PID 1 for a second and a half, stops it, and shows what it logged and how it ended. */
async function stopped(program: string): Promise<string> {
  const machine = await createMachine({ seed: 'signals', time: 'virtual' });
  const { stdout } = await machine.run(`cat > app.py <<'END'
${program}
END
docker run -q -d --name app -v "$PWD/app.py":/app.py python:3.13-slim python -u /app.py > /dev/null
sleep 1.5; docker stop app > /dev/null
docker logs app; docker inspect -f '{{.State.ExitCode}}' app`);
  return stdout;
}

test('a handler that raises ends a long sleep at once', async () => {
  expect(
    await stopped(`import signal, sys, time
def stop(number, frame):
    print('stopping', number)
    sys.exit(3)
signal.signal(signal.SIGTERM, stop)
while True:
    time.sleep(3600)`),
  ).toBe('stopping 15\n3\n');
  expect(
    await stopped(`import signal, time
class Stop(Exception):
    pass
def stop(number, frame):
    raise Stop(number)
signal.signal(signal.SIGTERM, stop)
try:
    time.sleep(3600)
except Stop as reason:
    print('stopped by', reason)`),
  ).toBe('stopped by 15\n0\n');
});

test('a handler that returns leaves a busy loop as it was', async () => {
  expect(
    await stopped(`import signal, time
stopping = False
def stop(number, frame):
    global stopping
    stopping = True
    return 'ignored'
signal.signal(signal.SIGTERM, stop)
def count(n):
    return n + 1
total = 0
while not stopping:
    total = 1 + (count(total) + count(1)) - 3
    if total % 1000 == 0:
        time.sleep(0.01)
print('done', total > 0)`),
  ).toBe('done True\n0\n');
});

test('asyncio hears signals while it sleeps', async () => {
  expect(
    await stopped(`import asyncio, signal
async def main():
    stopping = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopping.set)
    worker = asyncio.create_task(asyncio.sleep(3600))
    await stopping.wait()
    worker.cancel()
    print('done')
asyncio.run(main())`),
  ).toBe('done\n0\n');
});

test('Ctrl-C ends asyncio.run by cancelling its task, and a busy loop at its own place, inside its try', async () => {
  const machine = await createMachine({ seed: 'signals', time: 'virtual' });
  const interrupted = async (program: string): Promise<string> => {
    await machine.run(`cat > app.py <<'END'\n${program}\nEND`);
    const { stdout } = await machine.run(
      'docker run -q -d --name app -v "$PWD/app.py":/app.py python:3.13-slim python -u /app.py > /dev/null; sleep 0.5; docker kill -s INT app > /dev/null; docker wait app; docker logs app 2>&1; docker rm app > /dev/null',
    );
    return stdout;
  };
  const cancelled = await interrupted(`import asyncio
async def main():
    try:
        await asyncio.sleep(100)
    finally:
        print('cleaned up')
asyncio.run(main())`);
  expect(cancelled).toMatch(/^130\ncleaned up\nTraceback [\s\S]*\nKeyboardInterrupt\n$/);
  expect(await interrupted('def work():\n    n = 0\n    while True:\n        n += 1\nwork()')).toBe(
    `130
Traceback (most recent call last):
  File "/app.py", line 5, in <module>
    work()
    ~~~~^^
  File "/app.py", line 3, in work
    while True:
          ^^^^
KeyboardInterrupt
`,
  );
  expect(
    await interrupted(`try:
    while True:
        pass
except KeyboardInterrupt:
    print('caught')`),
  ).toBe('0\ncaught\n');
});
