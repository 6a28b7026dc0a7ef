import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createMachine } from '../../../../../src/engine/index.ts';

/** What the real psycopg2 printed beside a real server, with the server's name and address as they are here, and 3.13's repr of OrderedDict. */
const { script, output } = JSON.parse(readFileSync(new URL('psycopg2-answers.json', import.meta.url), 'utf8')) as {
  readonly script: string;
  readonly output: string;
};

test('psycopg2 beside postgres: values both ways, cursors, transactions, errors with their text and SQLSTATE, connections that fail', async () => {
  const machine = await createMachine({ seed: 'psycopg2', time: 'virtual' });
  const { stdout, stderr } = await machine.run(`cat > t.py <<'END_OF_PROGRAM'
${script}END_OF_PROGRAM
docker network create net > /dev/null; docker run -q -d --name db --network net -e POSTGRES_PASSWORD=pw postgres:17 > /dev/null; sleep 5
docker run -q --rm --network net -v ./t.py:/t.py python:3.13-slim sh -c 'pip install -q psycopg2-binary 2> /dev/null; python /t.py'`);
  expect((stdout + stderr).replaceAll(/0x7f[0-9a-f]+/g, '0x7f')).toBe(output);
}, 60_000);
