import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createMachine } from '../../../../src/engine/index.ts';

/** What a real httpd answered to these requests, its Date, Server and address lines masked. */
const answers = JSON.parse(readFileSync(new URL('httpd-answers.json', import.meta.url), 'utf8')) as {
  readonly program: string;
  readonly masks: readonly (readonly [pattern: string, text: string])[];
  readonly script: string;
  readonly output: string;
};

it(`answers as ${answers.program}`, async () => {
  const machine = await createMachine({ seed: 'httpd', time: 'virtual' });
  await machine.run(`docker run -d --name web -p 8090:80 httpd; sleep 1
docker exec web sh -c 'cd /usr/local/apache2/htdocs; mkdir -p sub/deep empty; echo "<html><body><h1>It works!</h1></body></html>" > index.html; echo a > sub/a.txt; echo "{}" > "sub/b c.json"; find . -exec touch -d "2026-01-02 03:04:05 UTC" {} +'`);
  const { stdout } = await machine.run(answers.script);
  const masked = answers.masks.reduce((text, [pattern, mask]) => text.replace(new RegExp(pattern, 'gm'), mask), stdout);
  expect(masked).toBe(answers.output);
});

it('says plainly what it does not list, and does not start a second server', async () => {
  const machine = await createMachine({ seed: 'httpd-options', time: 'virtual' });
  const { stderr, exitCode } = await machine.run('docker run -q --rm httpd httpd -M');
  expect(stderr).toBe("drydock: 'httpd -M' is not simulated\n");
  expect(exitCode).toBe(1);
});
