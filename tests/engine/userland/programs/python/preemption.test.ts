import { expect, it } from 'vitest';
import { createMachine } from '../../../../../src/engine/index.ts';

it('busy loops in two containers leave the shell its turns, and die on stop and kill', async () => {
  const machine = await createMachine({ seed: 'python loops', time: 'virtual', images: ['python:3.13-slim'] });
  const run = async (line: string): Promise<string> => (await machine.run(line)).stdout;
  for (const name of ['first', 'second'])
    await run(`docker run -d --name ${name} python:3.13-slim python -c "while True: pass"`);
  expect(await run('echo still here')).toBe('still here\n');
  await run('docker kill first');
  await run('docker stop -t 1 second');
  expect(await run("docker inspect -f '{{.State.Status}} {{.State.ExitCode}}' first second")).toBe(
    'exited 137\nexited 137\n',
  );
}, 30_000);

it('nothing that a program stores reaches the objects of the engine', async () => {
  const machine = await createMachine({ seed: 'python prototypes', time: 'virtual', images: ['python:3.13-slim'] });
  const program = [
    'class A: pass',
    'a = A()',
    'for name in ("__proto__", "constructor", "prototype", "toString", "hasOwnProperty"):',
    '    setattr(a, name, 1)',
    '    d = {name: {"polluted": 1}}; d[name]["polluted"] = 2',
    '    globals()[name] = 3',
    'import json; json.loads(\'{"__proto__": {"polluted": 1}, "constructor": 2}\')',
    'print(sorted(vars(a)))',
  ].join('\n');
  const { stdout } = await machine.run(`docker run --rm -i python:3.13-slim python - <<'END'\n${program}\nEND`);
  expect(stdout).toBe("['__proto__', 'constructor', 'hasOwnProperty', 'prototype', 'toString']\n");
  expect('polluted' in {}).toBe(false);
  expect(Object.prototype.toString.call([])).toBe('[object Array]');
}, 30_000);
