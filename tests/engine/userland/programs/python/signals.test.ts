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
