import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createMachine } from '../../../../../src/engine/index.ts';

/** What the real redis-py printed beside a real server; `down`: of `cache.incr('hits')` where nobody is called redis. */
const answers = JSON.parse(readFileSync(new URL('redis-answers.json', import.meta.url), 'utf8')) as {
  readonly script: string;
  readonly output: string;
  readonly down: string;
};

test('redis-py beside redis: commands, pipelines, subscriptions, locks, scripts, pools, errors, asyncio', async () => {
  const machine = await createMachine({ seed: 'redis-py', time: 'virtual' });
  const { stdout } = await machine.run(`cat > t.py <<'END_OF_PROGRAM'
${answers.script}END_OF_PROGRAM
docker run -q -d --name rr redis > /dev/null; sleep 1
docker run -q --rm --network container:rr -v ./t.py:/t.py python:3.13-slim sh -c 'pip install -q redis 2> /dev/null; python /t.py 6379 127.0.0.1'`);
  expect(stdout.replaceAll(/0x[0-9a-f]+/g, '0x')).toBe(answers.output);
}, 60_000);

test('redis-py without a server: its whole traceback', async () => {
  const machine = await createMachine({ seed: 'redis-down', time: 'virtual' });
  const { stderr } = await machine.run(`cat > rd.py <<'P'
import redis
cache = redis.Redis(host='redis', port=6379)
cache.incr('hits')
P
docker network create net > /dev/null
docker run -q --rm --network net -v ./rd.py:/rd.py python:3.13-slim sh -c 'pip install -q redis 2> /dev/null; python /rd.py'`);
  expect(stderr.replaceAll('/usr/local/lib/python3.13/site-packages/', '')).toBe(answers.down);
}, 60_000);
