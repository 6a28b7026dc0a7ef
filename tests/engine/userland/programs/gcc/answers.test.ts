import { expect, it } from 'vitest';
import { createMachine } from '../../../../../src/engine/index.ts';
import { expectRealAnswers } from '../real-answers.ts';

await expectRealAnswers(new URL('gcc-answers.json', import.meta.url), 'gcc:14');

it('says plainly what is missing', async () => {
  const machine = await createMachine({ seed: 'gcc-missing', time: 'virtual' });
  await machine.run('docker pull -q gcc:14');
  const gcc = (text: string, options: string) =>
    machine.run(`printf '%s\\n' '${text}' > a.c; docker run --rm -v $PWD:/w -w /w gcc:14 gcc ${options} a.c`);
  expect((await gcc('int f(void) { return 1; }', '-shared')).stderr).toBe("drydock: 'gcc -shared' is not simulated\n");
  expect((await gcc('int main(void) { goto end; end: return 0; }', '')).stderr).toContain(
    "error: drydock: C's goto is not simulated\n",
  );
  expect((await gcc('int main(void) { return "x"; }', '')).stderr).toContain(
    "error: returning 'char *' from a function with return type 'int' makes integer from pointer without a cast",
  );
});
