import { expect, test } from 'vitest';
import { createMachine } from '../../../../../src/engine/index.ts';

// A promise that nobody waits for and that is rejected fails the run of the tests.
test('a program that prints into a pipe which nobody reads any more ends quietly, whoever started it', async () => {
  const image = 'node:24-alpine';
  const machine = await createMachine({ seed: 'pipes', time: 'virtual', images: [image] });
  const program = "console.log(`one\\n${'line\\n'.repeat(400)}`);";
  const manifest = { name: 'app', version: '1.0.0', license: 'MIT', scripts: { c: 'node long.js' } };
  const write = (name: string, text: string): void =>
    machine.files.write(`${machine.files.home}/${name}`, new TextEncoder().encode(text));
  write('long.js', program);
  write('package.json', JSON.stringify(manifest));
  const lines =
    'node long.js | head -1; npm run -s c | head -1; yarn -s c | head -1; yarn c | head -2; npm run c | head -2';
  const { stdout, exitCode } = await machine.run(`docker run --rm -v .:/app -w /app ${image} sh -c '${lines}'`);
  expect({ stdout, exitCode }).toEqual({
    stdout: 'one\none\none\nyarn run v1.22.22\n$ node long.js\n\n> app@1.0.0 c\n',
    exitCode: 0,
  });
});
