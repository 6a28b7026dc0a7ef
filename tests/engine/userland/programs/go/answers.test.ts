import { expect, it } from 'vitest';
import { createMachine } from '../../../../../src/engine/index.ts';
import { expectRealAnswers } from '../real-answers.ts';

await expectRealAnswers(new URL('go-answers.json', import.meta.url), 'golang:1.25');

it('says plainly which of the language is missing', async () => {
  const machine = await createMachine({ seed: 'go-missing', time: 'virtual' });
  await machine.run('docker pull -q golang:1.25');
  const source = 'package main\nimport _ "image"\nfunc main() {}\n';
  expect(
    await machine.run(
      `printf '${source.replaceAll('\n', '\\n')}' > main.go; docker run --rm -v $PWD:/w -w /w golang:1.25 go run main.go`,
    ),
  ).toMatchObject({ stdout: '', stderr: 'drydock: the package "image" is not simulated\n', exitCode: 1 });
});
