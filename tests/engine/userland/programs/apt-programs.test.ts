import { expect, test } from 'vitest';
import { createMachine } from '../../../../src/engine/index.ts';

test('what a Debian package brings runs under the names it has there', async () => {
  const machine = await createMachine({ seed: 'apt-programs', time: 'virtual', images: ['debian'] });
  const { stdout } = await machine.run(`docker run --rm -i debian sh <<'END'
exec 2>&1
(apt-get update && apt-get install -y postgresql-client npm vim) > /tmp/log 2>&1
psql --version
pg_isready -h localhost
npm --version | grep -c '^[0-9]'
npx --version | grep -c '^[0-9]'
vim /tmp/f
createdb x
END`);
  expect(stdout).toBe(
    `psql (PostgreSQL) 17.12 (Debian 17.12-0+deb13u1)
localhost:5432 - no response
1
1
Vim: Warning: Output is not to a terminal
Vim: Warning: Input is not from a terminal
Vim: Error reading input, exiting...
/usr/bin/createdb: 2: exec: /usr/lib/postgresql/17/bin/createdb: not found
`,
  );
});
