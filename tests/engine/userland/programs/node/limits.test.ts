import { expect, test } from 'vitest';
import { createMachine } from '../../../../../src/engine/index.ts';
import { runNode } from './run-node.ts';

test('two busy loops leave the prompt alone, and die by docker stop and docker kill', {
  timeout: 120_000,
}, async () => {
  const machine = await createMachine({ seed: 'limits', time: 'virtual' });
  const { stdout } = await machine.run(`docker pull -q node:alpine > /dev/null
docker run -d --name spin1 node:alpine node -e 'while (true) {}' > /dev/null
docker run -d --name spin2 node:alpine node -e 'for (;;) {}' > /dev/null
echo prompt
docker stop -t 0 spin1; docker inspect -f '{{.State.ExitCode}}' spin1
docker kill spin2; docker inspect -f '{{.State.ExitCode}}' spin2`);
  expect(stdout).toBe('prompt\nspin1\n137\nspin2\n137\n');
});

test('memory has limits: the container’s, and that of the heap', async () => {
  const machine = await createMachine({ seed: 'limits', time: 'virtual' });
  const { stdout, stderr } = await machine.run(`docker pull -q node:alpine > /dev/null
echo 'const all = []; for (;;) all.push(new Array(10000).fill(1));' > leak.js
docker run --name small -m 64m -v ./leak.js:/leak.js node:alpine node /leak.js; echo $?
docker inspect -f '{{.State.OOMKilled}}' small
docker run --rm -v ./leak.js:/leak.js node:alpine node --max-old-space-size=50 /leak.js; echo $?`);
  expect(stdout).toBe('137\ntrue\n134\n');
  expect(stderr).toBe(
    '\n<--- Last few GCs --->\n\n\n<--- JS stacktrace --->\n\nFATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory\n',
  );
});

test('no way leads from a program to the engine’s own objects', async () => {
  const script = `Object.prototype.x = 1;
    ({}).__proto__.y = 2;
    [].constructor.prototype.z = 3;
    (() => {}).constructor('return this')().w = 4;
    Object.getPrototypeOf(async () => {}).constructor('globalThis.v = 5')();
    Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())).u = 6;
    Reflect.set(Map.prototype, 't', 7);
    Object.assign(Promise.prototype, { s: 8 });
    JSON.parse('{"__proto__": {"r": 9}}');
    try { Object.freeze(Array.prototype); } catch (error) { console.log(error.message); }
    Error.prepareStackTrace = (error, sites) => [error.message, sites[0].getLineNumber()].join();
    console.log(new Error('seen').stack);
    Array.prototype.push = null;
    console.log(typeof ({}).x, typeof w, typeof new Map().t);`;
  const prepare: unknown = Reflect.get(Error, 'prepareStackTrace');
  const { out, code } = await runNode(['-e', script]);
  expect(Reflect.get(Error, 'prepareStackTrace')).toBe(prepare);
  expect(out).toBe('drydock: built-in objects cannot be frozen\nseen,12\nnumber number number\n');
  expect(code).toBe(0);
  const leaked = [
    ...'xyr'.split('').map((name) => Reflect.get({}, name)),
    Reflect.get([], 'z'),
    Reflect.get(globalThis, 'w'),
    Reflect.get(globalThis, 'v'),
    Reflect.get(new Map(), 't'),
    Reflect.get(Promise.resolve(), 's'),
    Reflect.get([][Symbol.iterator](), 'u'),
  ];
  expect(leaked.filter((value) => value !== undefined)).toEqual([]);
  expect(typeof [].push).toBe('function');
});

test('a Proxy is shown without setting off its traps', async () => {
  const script = `const seen = []; const p = new Proxy({ a: 1 }, { get: (t, k) => { seen.push(k); return t[k]; }, ownKeys: (t) => { seen.push('keys'); return Reflect.ownKeys(t); } });
    console.log(p, [p], seen.length, p.a, seen.length);`;
  expect((await runNode(['-e', script])).out).toBe('{ a: 1 } [ { a: 1 } ] 0 1 1\n');
});

test('a regular expression that backtracks without end keeps nobody else waiting', async () => {
  const machine = await createMachine({ seed: 'limits', time: 'virtual' });
  const { stdout } = await machine.run(`docker pull -q node:alpine > /dev/null
echo 'const text = "a".repeat(60) + "!"; console.log("begins"); console.log(/^(a+)+$/.test(text), "never");' > slow.js
docker run -d --name slow -v ./slow.js:/slow.js node:alpine node /slow.js > /dev/null
docker exec slow echo prompt
docker kill slow; docker inspect -f '{{.State.ExitCode}}' slow; docker logs slow`);
  expect(stdout).toBe('prompt\nslow\n137\nbegins\n');
});

test('patterns that are looked at find what they find', async () => {
  const script = `const cases = [[/(a+)+$/, 'a'.repeat(20) + '!'], [/^(\\w+\\s?)*$/, 'hello world this is fine'], [/(x|y)*z/, 'xyxyxyxyxyxyxyxyxyz'], [/(\\d{1,3}\\.){3}\\d{1,3}/, 'address 192.168.10.200 ok']];
for (const [re, text] of cases) console.log(re.test(text), text.replace(re, '<$&>'), text.search(re));
console.log('a1b22c333d4444e55555'.split(/\\d+(?:x+)?/).join());
// What picomatch makes of **/node_modules/**.
console.log(/^(?:(?:^|\\/|(?:(?:(?!(?:^|\\/)\\.).)*?)\\/)node_modules(?:\\/(?!\\.)(?:(?:(?!(?:^|\\/)\\.).)*?)|$))$/.test('/app/node_modules/x'));`;
  expect((await runNode(['main.js'], { files: { 'main.js': script } })).out).toBe(`false aaaaaaaaaaaaaaaaaaaa! -1
true <hello world this is fine> 0
true <xyxyxyxyxyxyxyxyxyz> 0
true address <192.168.10.200> ok 8
a,b,c,d,e,
true
`);
});
