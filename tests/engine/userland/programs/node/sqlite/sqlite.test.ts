import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { createMachine } from '../../../../../../src/engine/index.ts';

/** Programs, and what they printed under Node 24.21.0, with sqlite3 5.1.7 built from its sources. */
const read = (name: string): string => readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8');

type Machine = Awaited<ReturnType<typeof createMachine>>;

let machine: Machine;

const inBox = async (command: string): Promise<string> => {
  const { stdout } = await machine.run(`docker exec box sh -c '${command}'`);
  return stdout;
};

const write = (name: string, text: string): void => {
  machine.files.write(`${machine.files.home}/app/${name}`, new TextEncoder().encode(text));
};

beforeAll(async () => {
  machine = await createMachine({ seed: 'sqlite', time: 'virtual' });
  await machine.run('mkdir app; docker run -d --name box -v ./app:/app -w /app node:24 sleep infinity');
}, 60_000);

describe('node:sqlite', () => {
  test.each(['statements', 'refusals'])('%s', async (name) => {
    write(`${name}.cjs`, read(name));
    expect(await inBox(`node ${name}.cjs 2>&1`)).toBe(read(`${name}-answer`));
  });

  test('only with node: before it, and not before Node 22', async () => {
    const { stdout } = await machine.run(`docker exec box node -p 'try { require("sqlite") } catch (e) { e.code }'
docker run --rm node:20 node -p 'try { require("node:sqlite") } catch (e) { e.code }' 2> /dev/null
docker run --rm node:22 node -p 'typeof require("node:sqlite").DatabaseSync' 2>&1 | tail -3`);
    expect(stdout).toBe(`MODULE_NOT_FOUND
ERR_UNKNOWN_BUILTIN_MODULE
function
(node:1) ExperimentalWarning: SQLite is an experimental feature and might change at any time
(Use \`node --trace-warnings ...\` to show where the warning was created)
`);
  });

  test('packages of its name are found, and it is no global', async () => {
    write(
      'names.mjs',
      `import { builtinModules } from 'node:module';
console.log(builtinModules.filter((name) => /sqlite|test$/.test(name)));
console.log(typeof process.getBuiltinModule('node:sqlite'), process.getBuiltinModule('sqlite'));
for (const name of ['sqlite', 'test']) await import(name).catch(({ code }) => console.log(code));
`,
    );
    expect(await inBox('node names.mjs; node -p "typeof sqlite"')).toBe(`[ 'node:sqlite', 'node:test' ]
object undefined
ERR_MODULE_NOT_FOUND
ERR_MODULE_NOT_FOUND
undefined
`);
  });

  test('a database in a volume outlives its container, and Python and Node see each other', async () => {
    const { stdout } = await machine.run(`docker volume create notes > /dev/null
docker run --rm -v notes:/data node:24 node -e '
const { DatabaseSync } = require("node:sqlite");
const db = new DatabaseSync("/data/notes.db");
db.exec("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT)");
db.prepare("INSERT INTO note (text) VALUES (?)").run("from node");'
docker run --rm -v notes:/data python:3.13-slim python3 -c '
import sqlite3
db = sqlite3.connect("/data/notes.db")
db.execute("INSERT INTO note (text) VALUES (?)", ("from python",))
db.commit()
print(db.execute("SELECT * FROM note").fetchall())' 2> /dev/null
docker run --rm -v notes:/data node:24 node -p '
const { DatabaseSync } = require("node:sqlite");
JSON.stringify(new DatabaseSync("/data/notes.db").prepare("SELECT * FROM note").all())'`);
    expect(stdout).toBe(`[(1, 'from node'), (2, 'from python')]
[{"id":1,"text":"from node"},{"id":2,"text":"from python"}]
`);
  });
});

const ENDS: Readonly<Record<string, string>> = {
  'unheard.js': `const sqlite3 = require('sqlite3').verbose();
const db = new sqlite3.Database(':memory:');
db.run('SELECT nope');
`,
  'unopened.js': `const sqlite3 = require('sqlite3');
const db = new sqlite3.Database('/nodir/db');
`,
  'throws.js': `const sqlite3 = require('sqlite3');
const db = new sqlite3.Database(':memory:');
db.run('CREATE TABLE t(a)', () => { throw new Error('mine'); });
`,
  'awaits.mjs': `import sqlite3 from 'sqlite3';
import { promisify } from 'node:util';
const db = new sqlite3.Database(':memory:');
const run = promisify(db.run.bind(db)), all = promisify(db.all.bind(db));
await run('CREATE TABLE t(a UNIQUE)');
await run('INSERT INTO t VALUES (?)', [1]);
console.log(await all('SELECT * FROM t'));
try { await run('INSERT INTO t VALUES (?)', [1]); } catch (e) { console.log(e.message, e.code, e.errno); console.log(e); }
await run('INSERT INTO t VALUES (?)', [1]);
`,
};

describe('the package sqlite3', () => {
  beforeAll(async () => {
    await inBox('npm init -y > /dev/null; npm install sqlite3@5.1.7 > /dev/null 2>&1');
  }, 60_000);

  test.each(['package', 'order'])('%s', async (name) => {
    write(`${name}.js`, read(name));
    expect(await inBox(`node ${name}.js 2>&1`)).toBe(read(`${name}-answer`));
  });

  test('how programs end', async () => {
    const outs: string[] = [];
    for (const [name, text] of Object.entries(ENDS)) {
      write(name, text);
      outs.push(`== ${name}\n${await inBox(`node ${name} 2>&1`)}`);
    }
    expect(outs.join('')).toBe(read('ends-answer'));
  });

  test('without its addon it says where it has looked', async () => {
    expect(
      await inBox(
        'rm -r node_modules; npm ci --ignore-scripts > /dev/null 2>&1; node package.js 2>&1 | grep Error; npm rebuild; node -p "require(\\"sqlite3\\").VERSION"',
      ),
    ).toBe('Error: Could not locate the bindings file. Tried:\nrebuilt dependencies successfully\n3.49.1\n');
  });

  test('a file that is no shared object', async () => {
    expect(
      await inBox(
        'echo hi > short.node; head -c 3000 /dev/zero > zero.node; for name in short zero; do node -e "require(\\"./$name.node\\")" 2>&1 | grep -A1 Error:; done',
      ),
    ).toBe(`Error: /app/short.node: file too short
    at Object..node (node:internal/modules/cjs/loader:2087:18)
Error: /app/zero.node: invalid ELF header
    at Object..node (node:internal/modules/cjs/loader:2087:18)
`);
  });
});
