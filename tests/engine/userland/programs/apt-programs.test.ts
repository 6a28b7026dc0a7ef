import { expect, test } from 'vitest';
import { createMachine } from '../../../../src/engine/index.ts';

test('what a Debian package brings runs under the names it has there', async () => {
  const machine = await createMachine({ seed: 'apt-programs', time: 'virtual', images: ['debian'] });
  const { stdout } = await machine.run(`docker run --rm -i debian sh <<'END'
exec 2>&1
(apt-get update && apt-get install -y postgresql-client npm vim) > /tmp/log 2>&1
psql --version
pg_isready -h localhost
npm --version
npx --version
mkdir /n; cd /n; npm run x 2>&1 | head -8; npm start 2>&1 | sed -n 's/20[0-9TZ_-]*-debug/WHEN-debug/;p' | tail -3; cd /
vim /tmp/f
createdb x
END`);
  expect(stdout).toBe(
    `psql (PostgreSQL) 17.12 (Debian 17.12-0+deb13u1)
localhost:5432 - no response
9.2.0
9.2.0
npm ERR! code ENOENT
npm ERR! syscall open
npm ERR! path /n/package.json
npm ERR! errno -2
npm ERR! enoent ENOENT: no such file or directory, open '/n/package.json'
npm ERR! enoent This is related to npm not being able to find a file.
npm ERR! enoent 


npm ERR! A complete log of this run can be found in:
npm ERR!     /root/.npm/_logs/WHEN-debug-0.log
Vim: Warning: Output is not to a terminal
Vim: Warning: Input is not from a terminal
Vim: Error reading input, exiting...
/usr/bin/createdb: 2: exec: /usr/lib/postgresql/17/bin/createdb: not found
`,
  );
});
