/** Flags of docker build that have no effect here say so, before anything is built. */
import { expect, it } from 'vitest';
import { createMachine } from '../../../../src/engine/index.ts';

const machine = await createMachine({ seed: 'refused', time: 'virtual' });
await machine.run("printf 'FROM scratch\\n' > Dockerfile");

it.each([
  ['--cache-from app:cache', '--cache-from'],
  ['--cache-to type=inline', '--cache-to'],
  ['--policy filename=p.rego', '--policy'],
  ['--cgroup-parent x', '--cgroup-parent'],
])('docker build %s', async (flags, named) => {
  const result = await machine.run(`docker build ${flags} .`);
  expect(result).toMatchObject({
    stdout: '',
    stderr: `drydock: 'docker build ${named}' is not simulated\n`,
    exitCode: 1,
  });
});
