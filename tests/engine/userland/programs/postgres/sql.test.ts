import { describe, expect, test } from 'vitest';
import { oidOf } from '../../../../../src/engine/userland/programs/postgres/protocol.ts';
import { formatTable } from '../../../../../src/engine/userland/programs/postgres/psql/table.ts';
import { PLAIN_STYLE } from '../../../../../src/engine/userland/programs/postgres/psql/table-style.ts';
import { newCluster, newDatabase } from '../../../../../src/engine/userland/programs/postgres/sql/cluster.ts';
import { SqlError } from '../../../../../src/engine/userland/programs/postgres/sql/error.ts';
import { loadDatabase, saveDatabase } from '../../../../../src/engine/userland/programs/postgres/sql/saved-database.ts';
import { Session } from '../../../../../src/engine/userland/programs/postgres/sql/session.ts';
import { valueText } from '../../../../../src/engine/userland/programs/postgres/sql/value.ts';

/** A session on an empty database; answers what psql would print. Expected texts were taken from PostgreSQL 17.12. */
function open(name = 'shop') {
  const cluster = newCluster('postgres', undefined);
  const database = newDatabase(name, 16_384, 'postgres');
  cluster.databases.set(name, database);
  const notices: string[] = [];
  const session = new Session({
    cluster,
    database,
    user: 'postgres',
    version: 'PostgreSQL 17.9',
    settings: new Map(),
    now: () => Date.UTC(2026, 10, 30),
    random: () => 0.5,
    pid: () => 71,
    notify: async (severity, message) => void notices.push(`${severity}:  ${message}`),
    persist: () => {},
    persistGlobal: () => {},
  });
  const run = async (query: string): Promise<string> => {
    let text = '';
    try {
      for (const { statement } of session.parse(query)) {
        const { tag, rows } = await session.run(statement, query);
        if (rows) {
          const columns = rows.columns.map(({ name: head, type }) => ({ name: head, oid: oidOf(type) }));
          const cells = rows.rows.map((row) =>
            row.map((value, i) =>
              value === null ? null : valueText(value, rows.columns[i]?.type ?? { name: 'text' }),
            ),
          );
          text += formatTable(columns, cells, PLAIN_STYLE);
        } else text += `${tag}\n`;
      }
    } catch (error) {
      if (!(error instanceof SqlError)) throw error;
      text += `ERROR:  ${error.message}${error.position === undefined ? '' : ` at ${error.position}`}\n`;
      if (error.detail !== undefined) text += `DETAIL:  ${error.detail}\n`;
    }
    return (
      notices
        .splice(0)
        .map((notice) => `${notice}\n`)
        .join('') + text
    );
  };
  return { run, database, cluster };
}

const USERS =
  'create table users (id serial primary key, name text not null, email varchar(40) unique, age int check (age > 0), price numeric(10,2) default 1.5, born date, ok boolean)';
const ROWS =
  "insert into users (name,email,age,born,ok) values ('ada','a@x',36,'1815-12-10',true),('bob','b@x',20,'1990-01-02',false),('cy',null,null,null,null)";

describe('SQL', () => {
  test('keeps rows and gives them back', async () => {
    const { run } = open();
    expect(await run(USERS)).toBe('CREATE TABLE\n');
    expect(await run(ROWS)).toBe('INSERT 0 3\n');
    expect(
      await run('select id,name,email,age,price,born,ok from users'),
    ).toBe(` id | name | email | age | price |    born    | ok 
----+------+-------+-----+-------+------------+----
  1 | ada  | a@x   |  36 |  1.50 | 1815-12-10 | t
  2 | bob  | b@x   |  20 |  1.50 | 1990-01-02 | f
  3 | cy   |       |     |  1.50 |            | 
(3 rows)

`);
    expect(
      await run('select count(*), avg(age), sum(age), sum(price), max(name), min(born), avg(price) from users'),
    ).toBe(
      ` count |         avg         | sum | sum  | max |    min     |        avg         
-------+---------------------+-----+------+-----+------------+--------------------
     3 | 28.0000000000000000 |  56 | 4.50 | cy  | 1815-12-10 | 1.5000000000000000
(1 row)

`,
    );
  });

  test('refuses what breaks a rule, in the server’s words', async () => {
    const { run } = open();
    await run(USERS);
    await run(ROWS);
    await run('create table orders (id serial primary key, user_id int references users(id), total numeric)');
    expect(await run("insert into users (id,name) values (1,'x')")).toBe(
      'ERROR:  duplicate key value violates unique constraint "users_pkey"\nDETAIL:  Key (id)=(1) already exists.\n',
    );
    expect(await run('insert into users (name) values (null)')).toBe(
      'ERROR:  null value in column "name" of relation "users" violates not-null constraint\nDETAIL:  Failing row contains (4, null, null, null, 1.50, null, null).\n',
    );
    expect(await run("insert into users (name,age) values ('x',-1)")).toContain(
      'ERROR:  new row for relation "users" violates check constraint "users_age_check"\n',
    );
    expect(await run('insert into orders (user_id) values (99)')).toBe(
      'ERROR:  insert or update on table "orders" violates foreign key constraint "orders_user_id_fkey"\nDETAIL:  Key (user_id)=(99) is not present in table "users".\n',
    );
    await run('insert into orders (user_id,total) values (1,9.99)');
    expect(await run('delete from users where id = 1')).toBe(
      'ERROR:  update or delete on table "users" violates foreign key constraint "orders_user_id_fkey" on table "orders"\nDETAIL:  Key (id)=(1) is still referenced from table "orders".\n',
    );
    expect(await run('select * from nosuch')).toBe('ERROR:  relation "nosuch" does not exist at 15\n');
    expect(await run('select nocol from users')).toBe('ERROR:  column "nocol" does not exist at 8\n');
    expect(await run('selec 1')).toBe('ERROR:  syntax error at or near "selec" at 1\n');
    expect(await run("select 'abc'::int")).toBe('ERROR:  invalid input syntax for type integer: "abc" at 8\n');
    expect(await run('select 1/0')).toBe('ERROR:  division by zero\n');
  });

  test('joins, groups, orders', async () => {
    const { run } = open();
    await run('create table a (id int primary key, name text); create table b (a_id int, n numeric)');
    await run("insert into a values (1,'ada'),(2,'bob'),(3,'cy'); insert into b values (1,9.99),(1,20),(2,5)");
    expect(
      await run(
        'select a.name, count(b.n) as n, coalesce(sum(b.n),0) from a left join b on b.a_id=a.id group by a.name order by 1',
      ),
    ).toBe(` name | n | coalesce 
------+---+----------
 ada  | 2 |    29.99
 bob  | 1 |        5
 cy   | 0 |        0
(3 rows)

`);
    expect(
      await run(
        'select name from a where id in (select a_id from b where n > 6) or exists (select 1 where a.id = 3) order by name desc',
      ),
    ).toBe(' name \n------\n cy\n ada\n(2 rows)\n\n');
    expect(await run('with t as (select sum(n) as s from b) select s from t union select 1 order by 1')).toBe(
      '   s   \n-------\n     1\n 34.99\n(2 rows)\n\n',
    );
    expect(await run('select name, id from a group by name')).toBe(
      'ERROR:  column "a.id" must appear in the GROUP BY clause or be used in an aggregate function at 14\n',
    );
  });

  test('a transaction that is rolled back leaves nothing, and a failed one takes no more', async () => {
    const { run } = open();
    await run('create table t (n int); insert into t values (1)');
    await run('begin; insert into t values (2)');
    expect(await run('rollback; select count(*) from t')).toContain('     1\n');
    expect(await run('begin; selec')).toBe('ERROR:  syntax error at or near "selec" at 8\n');
    expect(await run('commit')).toBe('WARNING:  there is no transaction in progress\nCOMMIT\n');
    await run('begin');
    await run('select 1/0');
    expect(await run('select 1')).toBe(
      'ERROR:  current transaction is aborted, commands ignored until end of transaction block\n',
    );
    expect(await run('commit')).toBe('ROLLBACK\n');
  });

  test('changes tables, and upserts', async () => {
    const { run } = open();
    await run('create table kv (k text primary key, v int default 0)');
    expect(
      await run("insert into kv values ('a',1) on conflict (k) do update set v = kv.v + excluded.v returning v"),
    ).toContain(' 1\n');
    expect(
      await run("insert into kv values ('a',1) on conflict (k) do update set v = kv.v + excluded.v returning v"),
    ).toContain(' 2\n');
    expect(await run('alter table kv add column note text default $$x$$; select * from kv')).toContain(' a | 2 | x\n');
    expect(await run('drop table if exists nosuch')).toBe(
      'NOTICE:  table "nosuch" does not exist, skipping\nDROP TABLE\n',
    );
    expect(await run('update kv set nosuch = 1')).toBe(
      'ERROR:  column "nosuch" of relation "kv" does not exist at 15\n',
    );
  });

  test('numbers come out as the real one’s', async () => {
    const { run } = open();
    expect(await run('select 1.0/3, round(2.567,2), 10::numeric/3, 7/2, 7/2.0, 2^10, 0.1+0.2, 1e10, 1::real/3')).toBe(
      `        ?column?        | round |      ?column?      | ?column? |      ?column?      | ?column? | ?column? |  ?column?   |      ?column?      
------------------------+-------+--------------------+----------+--------------------+----------+----------+-------------+--------------------
 0.33333333333333333333 |  2.57 | 3.3333333333333333 |        3 | 3.5000000000000000 |     1024 |      0.3 | 10000000000 | 0.3333333333333333
(1 row)

`,
    );
    expect(
      await run(
        "select date '2020-01-31' + 1, extract(year from date '2020-05-05'), date '2020-01-31' + interval '1 month'",
      ),
    ).toContain(' 2020-02-01 |    2020 | 2020-02-29 00:00:00\n');
  });
});

test('a database survives being written down', async () => {
  const { run, database } = open();
  await run(USERS);
  await run(ROWS);
  await run('create view v as select name from users where ok; create index on users (name)');
  const text = saveDatabase(database);
  const again = newDatabase('shop', 16_384, 'postgres');
  loadDatabase(again, text);
  expect(saveDatabase(again)).toBe(text);
});
