import { expect, test } from 'vitest';
import { createMachine } from '../../../../../../src/engine/index.ts';

const PROGRAM = `const Redis = require('ioredis');
const sub = new Redis({ host: 'redis' });
const pub = new Redis({ host: 'redis' });
sub.on('message', async (channel, message) => {
  console.log(channel, message);
  if (message !== 'bye') return;
  console.log(await sub.unsubscribe('news'));
  console.log(await sub.quit(), await pub.quit());
});
(async () => {
  console.log(await sub.subscribe('news'));
  console.log(await pub.publish('news', 'hello'));
  await pub.publish('news', 'bye');
})();`;

// As Node 24 and redis-server 7 print it.
test('ioredis publishes and subscribes, and ends', { timeout: 60_000 }, async () => {
  const machine = await createMachine({ seed: 'ioredis', time: 'virtual' });
  const { stdout } = await machine.run(`cat > main.js <<'J'
${PROGRAM}
J
docker network create backend > /dev/null
docker run -d --name redis --network backend redis:alpine > /dev/null 2>&1
docker run --rm --network backend -v .:/app -w /app node:alpine sh -c 'npm install -s ioredis && node main.js'`);
  expect(stdout).toBe(`1
news hello
1
news bye
0
OK OK
`);
});
