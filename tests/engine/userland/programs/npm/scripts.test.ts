import { expect, test } from 'vitest';
import { createMachine } from '../../../../../src/engine/index.ts';
import { inNode } from './run-npm.ts';

const PROJECT = `mkdir /app && cd /app
cat > package.json <<'JSON'
{
  "name": "shop",
  "version": "2.0.0",
  "scripts": {
    "prebuild": "echo before",
    "build": "echo building $npm_package_name for",
    "postbuild": "echo after",
    "dev": "echo dev",
    "bad": "exit 3"
  }
}
JSON
`;

test('scripts run with their banner, their neighbours and their arguments', async () => {
  const { out, err, code } = await inNode(
    `${PROJECT}npm run build -- --x "a b"; npm run dev --silent; npm run; npm run bad`,
  );
  expect(out).toBe(`
> shop@2.0.0 prebuild
> echo before

before

> shop@2.0.0 build
> echo building $npm_package_name for --x a b

building shop for --x a b

> shop@2.0.0 postbuild
> echo after

after
dev
Scripts available in shop@2.0.0 via \`npm run\`:
  prebuild
    echo before
  build
    echo building $npm_package_name for
  postbuild
    echo after
  dev
    echo dev
  bad
    exit 3

> shop@2.0.0 bad
> exit 3

`);
  expect(err).toBe('');
  expect(code).toBe(3);
});

test('missing scripts, with what may have been meant', async () => {
  const { err } = await inNode(`${PROJECT}npm run devv; npm start; cd /; npm test`);
  expect(err).toBe(`npm error Missing script: "devv"
npm error
npm error Did you mean this?
npm error   npm run dev # run the "dev" package script
npm error
npm error To see a list of scripts, run:
npm error   npm run
npm error A complete log of this run can be found in: /root/.npm/_logs/STAMP-debug-0.log
npm error Missing script: "start"
npm error
npm error Did you mean one of these?
npm error   npm star # Mark your favorite packages
npm error   npm stars # View packages marked as favorites
npm error
npm error To see a list of scripts, run:
npm error   npm run
npm error A complete log of this run can be found in: /root/.npm/_logs/STAMP-debug-0.log
npm error code ENOENT
npm error syscall open
npm error path /package.json
npm error errno -2
npm error enoent Could not read package.json: Error: ENOENT: no such file or directory, open '/package.json'
npm error enoent This is related to npm not being able to find a file.
npm error enoent
npm error A complete log of this run can be found in: /root/.npm/_logs/STAMP-debug-0.log
`);
});

test('npm init asks', async () => {
  const { out } = await inNode(
    `mkdir /shop && cd /shop; printf '\\n2.0.0\\nA shop\\n\\n\\n\\n\\nme\\n\\n\\nyes\\n' | npm init > /dev/null; cat package.json`,
  );
  expect(JSON.parse(out)).toEqual({
    name: 'shop',
    version: '2.0.0',
    description: 'A shop',
    main: 'index.js',
    scripts: { test: 'echo "Error: no test specified" && exit 1' },
    keywords: [],
    author: 'me',
    license: 'ISC',
    type: 'commonjs',
  });
});

test('packages do what tutorials ask of them', async () => {
  const { out } =
    await inNode(`mkdir /app && cd /app; npm init -y > /dev/null; npm install -s lodash uuid chalk ms is-odd express cors morgan
cat > a.js <<'JS'
const _ = require('lodash');
console.log(_.chunk([1, 2, 3], 2), _.groupBy(['one', 'two', 'three'], 'length'), _([3, 1, 2]).sortBy().map((n) => n * 2).value());
console.log(require('ms')('2 days'), require('is-odd')(3), require('uuid').v5('hello', '6ba7b810-9dad-11d1-80b4-00c04fd430c8'));
console.log(JSON.stringify(new (require('chalk').Chalk)({ level: 1 }).bold.red('x')));
const app = require('express')();
app.use(require('cors')()).use(require('morgan')(':method :url :status :res[content-length]'));
app.get('/hi/:name', (req, res) => res.json({ hi: req.params.name }));
const server = app.listen(3000, () => require('http').get('http://localhost:3000/hi/you', (res) => {
  console.log(res.headers['access-control-allow-origin'], res.statusCode);
  res.on('data', (part) => console.log(String(part))).on('end', () => server.close());
}));
JS
node a.js`);
  expect(out).toBe(`[ [ 1, 2 ], [ 3 ] ] { '3': [ 'one', 'two' ], '5': [ 'three' ] } [ 2, 4, 6 ]
172800000 true 9342d47a-1bab-5709-9869-c840b2eac501
"\\u001b[1m\\u001b[31mx\\u001b[39m\\u001b[22m"
* 200
GET /hi/you 200 12
{"hi":"you"}
`);
});

test('a script that a signal ends: docker stop', async () => {
  const machine = await createMachine({ seed: 'npm', time: 'virtual' });
  const { stdout } = await machine.run(`mkdir app && cd app
echo '{"name":"web","version":"1.0.0","scripts":{"start":"node server.js"}}' > package.json
echo "require('http').createServer((q, r) => r.end('hi')).listen(3000, () => console.log('up'))" > server.js
docker run -q -d --name web -v ./:/app -w /app node:alpine npm start > /dev/null
sleep 2
docker stop web > /dev/null
docker logs web 2>&1 | sed 's/_logs.*/_logs/'
docker inspect -f '{{.State.ExitCode}}' web`);
  expect(stdout).toBe(`
> web@1.0.0 start
> node server.js

up
npm error path /app
npm error command failed
npm error signal SIGTERM
npm error command sh -c node server.js
npm error A complete log of this run can be found in: /root/.npm/_logs
1
`);
});

test('nodemon starts a script again when it changes', async () => {
  const { out } = await inNode(`mkdir /app && cd /app; npm init -y > /dev/null; npm install -s -D nodemon
echo 'console.log("one"); setInterval(() => {}, 1000)' > index.js
npx nodemon index.js > /log 2>&1 &
sleep 2; echo 'console.log("two")' > index.js; sleep 2; cat /log`);
  // It colours what it says, even where nobody looks.
  const said = (colour: number, text: string): string => `\x1b[${colour}m[nodemon] ${text}\x1b[39m\n`;
  expect(out.replace(/\[nodemon\] \d+\.\d+\.\d+/, '[nodemon] VERSION')).toBe(
    [
      said(33, 'VERSION'),
      said(33, 'to restart at any time, enter `rs`'),
      said(33, 'watching path(s): *.*'),
      said(33, 'watching extensions: js,mjs,cjs,json'),
      said(32, 'starting `node index.js`'),
      'one\n',
      said(32, 'restarting due to changes...'),
      said(32, 'starting `node index.js`'),
      'two\n',
      said(32, 'clean exit - waiting for changes before restart'),
    ].join(''),
  );
});
