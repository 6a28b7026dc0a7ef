import { expect, test } from 'vitest';
import { createMachine } from '../../../../../src/engine/index.ts';

/** `npm ci` of a lock file from elsewhere, then a line of Node. */
async function installed(lock: object, dependencies: Readonly<Record<string, string>>, line: string): Promise<string> {
  const machine = await createMachine({ seed: 'locks', time: 'virtual', images: ['node:24-alpine'] });
  const { home } = machine.files;
  await machine.run('mkdir app');
  const write = (name: string, value: object): void =>
    machine.files.write(`${home}/app/${name}`, new TextEncoder().encode(JSON.stringify(value)));
  write('package.json', { name: 'app', version: '1.0.0', dependencies });
  write('package-lock.json', { name: 'app', version: '1.0.0', ...lock });
  const run = (words: string): string => `docker run --rm -v ./app:/app -w /app node:24-alpine ${words}`;
  const { stdout, stderr } = await machine.run(`${run('npm ci')} 2>&1 | grep -v "^$"\n${run(line)}`);
  return (stdout + stderr).replace(/ in \d+m?s$/gm, '');
}

test('a lock file without addresses takes the registry’s; what a stand-in needs lies in its own folder', async () => {
  const lock = {
    lockfileVersion: 3,
    packages: {
      '': { name: 'app', version: '1.0.0', dependencies: { qs: '6.5.2' } },
      'node_modules/qs': { version: '6.5.2', license: 'BSD-3-Clause', engines: { node: '>=0.6' } },
    },
  };
  const line = `sh -c "ls node_modules; ls node_modules/qs/node_modules | head -3; node -p 'require(\\"qs\\").parse(\\"a[b]=1\\").a.b'; npm ls"`;
  expect(await installed(lock, { qs: '6.5.2' }, line)).toBe(`added 1 package, and audited 2 packages
found 0 vulnerabilities
qs
es-define-property
side-channel
1
app@1.0.0 /app
\`-- qs@6.5.2

`);
});

test('a lock file of npm 6 with SHA-1', async () => {
  const lock = {
    lockfileVersion: 1,
    requires: true,
    dependencies: {
      'array-flatten': { version: '1.1.1', integrity: 'sha1-ml9pkFGx5wczKPKgCJaLZOopVdI=' },
    },
  };
  const line = `node -p 'require("array-flatten")([1, [2]]).join()'`;
  expect(await installed(lock, { 'array-flatten': '^1.1.1' }, line)).toBe(`npm warn old lockfile
npm warn old lockfile The package-lock.json file was created with an old version of npm,
npm warn old lockfile so supplemental metadata must be fetched from the registry.
npm warn old lockfile
npm warn old lockfile This is a one-time fix-up, please be patient...
npm warn old lockfile
added 1 package, and audited 2 packages
found 0 vulnerabilities
1,2
`);
});
