import { expect, test } from 'vitest';
import { createMachine } from '../../../../../../src/engine/index.ts';

test('a file that is edited on the host restarts what runs in a container, which stops at once', async () => {
  const machine = await createMachine({ seed: 'watch', time: 'virtual' });
  await machine.run('docker pull -q node:alpine');
  const { stdout } = await machine.run(`echo "console.log('one'); setInterval(() => {}, 1000)" > server.js
docker run -d --name dev -v .:/app -w /app node:alpine node --watch server.js > /dev/null
sleep 3600
echo "console.log('two'); setInterval(() => {}, 1000)" > server.js
sleep 1
docker exec dev ps -o args
docker stop dev
docker inspect -f '{{.State.ExitCode}}' dev
docker logs dev`);
  expect(stdout).toBe(`COMMAND
node --watch server.js
/usr/local/bin/node server.js
ps -o args
dev
0
one
Change detected in '/app/server.js'
Restarting 'server.js'
two
`);
});

test('on a terminal the screen is cleared, and Ctrl-C ends both', async () => {
  const machine = await createMachine({ seed: 'watch', time: 'virtual' });
  await machine.run(`docker pull -q node:alpine; echo "console.log('up')" > server.js`);
  const { stdout } =
    await machine.run(`docker run -d -t --name dev -v .:/app -w /app node:alpine node --watch server.js > /dev/null
sleep 1; touch server.js; sleep 1; docker kill -s INT dev; docker wait dev; docker logs dev | sed 's/\\x1b/ESC/g'`);
  expect(stdout.replaceAll('\r', '')).toBe(`dev
0
up
ESC[34mCompleted running 'server.js'. Waiting for file changes before restarting...ESC[39m
ESCcESC[34mChange detected in '/app/server.js'ESC[39m
ESC[32mRestarting 'server.js'ESC[39m
up
ESC[34mCompleted running 'server.js'. Waiting for file changes before restarting...ESC[39m
`);
});

test('nodemon from npm restarts a program, too', { timeout: 60_000 }, async () => {
  const machine = await createMachine({ seed: 'watch', time: 'virtual' });
  await machine.run(`docker pull -q node:alpine
echo '{ "name": "app", "version": "1.0.0", "scripts": { "dev": "nodemon server.js" }, "devDependencies": { "nodemon": "^3.1.0" } }' > package.json
echo "console.log('one'); setInterval(() => {}, 1000)" > server.js`);
  const { stdout } =
    await machine.run(`docker run -d --name dev -v .:/app -w /app node:alpine sh -c 'npm i -s && exec npm run dev' > /dev/null
sleep 10; echo "console.log('two')" > server.js; sleep 3; docker stop dev > /dev/null; docker logs dev | sed 's/\\x1b\\[[0-9]*m//g'`);
  expect(stdout).toBe(`
> app@1.0.0 dev
> nodemon server.js

[nodemon] 3.1.14
[nodemon] to restart at any time, enter \`rs\`
[nodemon] watching path(s): *.*
[nodemon] watching extensions: js,mjs,cjs,json
[nodemon] starting \`node server.js\`
one
[nodemon] restarting due to changes...
[nodemon] starting \`node server.js\`
two
[nodemon] clean exit - waiting for changes before restart
`);
});
