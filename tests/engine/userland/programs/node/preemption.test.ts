import { describe, expect, it } from 'vitest';
import { createMachine } from '../../../../../src/engine/index.ts';

/** What never ends, each in another of the places where the language calls a function by itself. */
const ENDLESS: Readonly<Record<string, string>> = {
  'an empty loop': 'for (;;);',
  recursion: 'const down = (n) => { if (n < 5000) down(n + 1); }; for (;;) down(0);',
  'a getter': 'const o = { get x() { for (;;); } }; o.x;',
  'a getter of a class, called': 'class A { get f() { while (true) {} } } new A().f();',
  'a static getter, inherited':
    'class A { static get x() { for (;;); } } class B extends A { static y = super.x; } B.y;',
  'a setter': 'const o = { set x(value) { for (;;); } }; o.x = 1;',
  'a getter under +=': 'const o = { get x() { for (;;); } }; o.x += 1;',
  'a getter taken apart': 'const { x } = { get x() { for (;;); } };',
  'a getter on a built-in’s prototype': 'Object.defineProperty(Array.prototype, "x", { get() { for (;;); } }); [].x;',
  'a trap that reads': 'new Proxy({}, { get() { for (;;); } }).x;',
  'a trap that writes': 'new Proxy({}, { set() { for (;;); } }).x = 1;',
  valueOf: '({ valueOf() { for (;;); } }) * 2;',
  'toString in a template': '`${{ toString() { for (;;); } }}`;',
  'Symbol.toPrimitive': '({ [Symbol.toPrimitive]() { for (;;); } }) < 1;',
  'Symbol.hasInstance': '1 instanceof class { static [Symbol.hasInstance]() { for (;;); } };',
  String: 'String({ toString() { for (;;); } });',
  'Symbol.iterator': 'for (const x of { [Symbol.iterator]() { for (;;); } });',
  'an iterator’s next': 'const [x] = { [Symbol.iterator]() { return { next() { for (;;); } }; } };',
  'a generator that never ends, spread': 'function* all() { for (;;) yield 1; } for (const x of all());',
  forEach: '[1].forEach(() => { for (;;); });',
  map: '[1].map(() => { for (;;); });',
  sort: '[2, 1].sort(() => { for (;;); });',
  replace: '"a".replace(/a/, () => { for (;;); });',
  'Array.from': 'Array.from({ length: 3 }, () => { for (;;); });',
  'Map.forEach': 'new Map([[1, 2]]).forEach(() => { for (;;); });',
  'Object.groupBy': 'Object.groupBy([1], () => { for (;;); });',
  'a promise’s job': 'const again = () => { Promise.resolve().then(again); }; again();',
  'a thenable': 'Promise.resolve({ then() { for (;;); } });',
};

describe('what never ends leaves the prompt alone and dies by docker kill', () => {
  it.each(Object.entries(ENDLESS))('%s', { timeout: 60_000 }, async (_, script) => {
    const machine = await createMachine({ seed: 'limits', time: 'virtual', images: ['node:alpine'] });
    machine.files.write(`${machine.files.home}/endless.js`, new TextEncoder().encode(script));
    const { stdout, stderr } =
      await machine.run(`docker run -d --name endless -v ./endless.js:/e.js node:alpine node /e.js > /dev/null
docker exec endless echo prompt
docker kill endless; docker inspect -f '{{.State.ExitCode}}' endless; docker logs endless`);
    expect(stderr).toBe('');
    expect(stdout).toBe('prompt\nendless\n137\n');
  });
});
