import { expect, test } from 'vitest';
import { createMachine } from '../../../../../src/engine/index.ts';

const PROJECT = `mkdir app && cd app
cat > package.json <<'J'
{
  "name": "counter",
  "version": "1.0.0",
  "scripts": { "start": "node server.js" },
  "dependencies": { "express": "^4.18.2", "redis": "^4.6.7" }
}
J
cat > server.js <<'J'
const express = require('express');
const { createClient } = require('redis');
const app = express();
const client = createClient({ url: \`redis://\${process.env.REDIS_HOST || 'localhost'}:6379\` });
client.on('error', (err) => console.log('Redis error', err.code));
app.get('/', async (req, res) => {
  const visits = await client.incr('visits');
  res.send(\`Hello! Visit number \${visits}.\\n\`);
});
app.get('/health', (req, res) => res.json({ status: 'ok' }));
client.connect().then(() => app.listen(3000, () => console.log('Listening on port 3000')));
J
printf 'node_modules\\n' > .dockerignore
cat > Dockerfile <<'J'
FROM node:alpine
WORKDIR /app
COPY package*.json ./
RUN INSTALL
COPY . .
USER node
EXPOSE 3000
CMD ["node", "server.js"]
J
`;

test('express in an image, a counter in redis over a network of their own', { timeout: 60_000 }, async () => {
  const machine = await createMachine({ seed: 'tutorial', time: 'virtual' });
  const { stdout } = await machine.run(`${PROJECT}sed -i 's/INSTALL/npm install --omit=dev/' Dockerfile
docker build -q -t counter . > /dev/null
docker network create backend > /dev/null
docker run -d --name redis --network backend redis:alpine > /dev/null 2>&1
docker run -d --name web --network backend -e REDIS_HOST=redis -p 8080:3000 counter > /dev/null
sleep 3
curl -s localhost:8080/; curl -s localhost:8080/
curl -si localhost:8080/health | tr -d '\\r' | head -3
curl -s -o /dev/null -w '%{http_code}\\n' localhost:8080/none
docker exec redis redis-cli get visits
docker exec web whoami
docker logs web
docker run --rm counter npm ls`);
  expect(stdout).toBe(`Hello! Visit number 1.
Hello! Visit number 2.
HTTP/1.1 200 OK
X-Powered-By: Express
Content-Type: application/json; charset=utf-8
404
2
node
Listening on port 3000
counter@1.0.0 /app
+-- express@4.22.3
\`-- redis@4.7.1

`);
});

test('npm ci wants the lock file in the build context', async () => {
  const machine = await createMachine({ seed: 'tutorial', time: 'virtual' });
  const { stdout, stderr } = await machine.run(`${PROJECT}sed -i 's/INSTALL/npm ci/' Dockerfile
docker build --progress plain -t counter . ; echo "exit $?"
docker run --rm -v .:/app -w /app node:alpine npm install > /dev/null
docker build -q -t counter . > /dev/null; echo "exit $?"`);
  expect(stderr).toContain('npm error The `npm ci` command can only install with an existing package-lock.json or');
  expect(stdout).toBe('exit 1\nexit 0\n');
});
