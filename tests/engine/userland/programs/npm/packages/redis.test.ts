import { expect, test } from 'vitest';
import { createMachine } from '../../../../../../src/engine/index.ts';

const PROGRAM = `const { createClient } = require('redis');
(async () => {
  const c = createClient({ url: 'redis://redis:6379' });
  await c.connect();
  console.log(await c.set('k', 'v'), await c.get('k'), await c.get('none'), await c.incr('n'));
  console.log(await c.hSet('h', { a: 1, b: 'x' }), await c.hGetAll('h'), await c.lPush('l', ['1', '2']), await c.lRange('l', 0, -1));
  console.log(await c.sAdd('s', 'm'), await c.sMembers('s'), await c.zAdd('z', { score: 1.5, value: 'a' }), await c.zScore('z', 'a'), await c.zRangeWithScores('z', 0, -1));
  console.log(await c.multi().set('a', '1').incr('a').hGetAll('h').exec());
  const s = c.duplicate();
  await s.connect();
  await s.subscribe('ch', (message, channel) => console.log(channel, message));
  const heard = await c.publish('ch', 'hello');
  await new Promise((done) => setTimeout(done, 20));
  console.log(heard);
  await s.unsubscribe('ch');
  try { await c.lPush('a', 'x'); } catch (error) { console.log(error.message); }
  await s.close();
  await c.close();
  console.log('bye');
})();`;

// As Node 24 and redis-server 7 print it.
test('the newest client of redis speaks RESP3', { timeout: 60_000 }, async () => {
  const machine = await createMachine({ seed: 'redis', time: 'virtual' });
  const { stdout } = await machine.run(`cat > main.js <<'J'
${PROGRAM}
J
docker network create backend > /dev/null
docker run -d --name redis --network backend redis:alpine > /dev/null 2>&1
docker run --rm --network backend -v .:/app -w /app node:alpine sh -c 'npm install -s redis && node main.js'`);
  expect(stdout).toBe(`OK v null 1
2 { a: '1', b: 'x' } 2 [ '2', '1' ]
1 [ 'm' ] 1 1.5 [ { value: 'a', score: 1.5 } ]
[ 'OK', 2, { a: '1', b: 'x' } ]
ch hello
1
WRONGTYPE Operation against a key holding the wrong kind of value
bye
`);
});
