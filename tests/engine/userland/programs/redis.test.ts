import { expect, test } from 'vitest';
import { createMachine } from '../../../../src/engine/index.ts';
import { formatForPeople, formatRaw } from '../../../../src/engine/userland/programs/redis/cli-format.ts';
import { commandNamed } from '../../../../src/engine/userland/programs/redis/commands/index.ts';
import { Database } from '../../../../src/engine/userland/programs/redis/keyspace.ts';
import { hintFor } from '../../../../src/engine/userland/programs/redis/line-input.ts';
import { dump, load } from '../../../../src/engine/userland/programs/redis/rdb.ts';
import { array, bulks, integer, NIL, splitArguments } from '../../../../src/engine/userland/programs/redis/resp.ts';

test('replies for people and for programs', () => {
  const reply = array([integer(1), bulks(['a', 'b"\n']), NIL, array([])]);
  expect(formatForPeople(reply)).toBe('1) (integer) 1\n2) 1) "a"\n   2) "b\\"\\n"\n3) (nil)\n4) (empty array)\n');
  expect(formatRaw(reply)).toBe('1\na\nb"\n\n\n');
});

test('words of a line with quotes', () => {
  expect(splitArguments('set "a b" \'c"\' "\\x41\\n" ')).toEqual(['set', 'a b', 'c"', 'A\n']);
  expect([splitArguments('get "a'), splitArguments('get "a"b'), splitArguments('  ')]).toEqual([
    undefined,
    undefined,
    [],
  ]);
});

test.each([
  ['set', undefined],
  ['lpush list a', ' element [element ...]'],
  ['lpush list a ', '[element ...]'],
  ['lpush list a b', ' [element ...]'],
  ['lrange l 0 ', 'stop'],
  ['get k', ' key'],
  ['nosuch ', undefined],
])('the hint behind %j', (text, hint) => {
  expect(hintFor(text, (name) => commandNamed(name)?.syntax)).toBe(hint);
});

test('a dump brings every type back, but for what has expired', () => {
  const make = () =>
    [
      new Database(
        0,
        () => 1000,
        () => undefined,
      ),
    ] as const;
  const [from] = make();
  from.set('s', { type: 'string', text: 'x'.repeat(20_000) });
  from.set('l', { type: 'list', items: ['a', 'b'] }, 5000);
  from.set('z', { type: 'zset', scores: new Map([['m', 1.5]]) });
  from.set('h', { type: 'hash', fields: new Map([['f', '\xff']]) });
  from.set('e', { type: 'set', members: new Set(['1']) }, 2000);
  const bytes = dump([from], { version: '8.0.2', now: 1000, memory: 1 });
  const [to] = make();
  expect(load(bytes, [to], 3000)).toEqual({ version: '8.0.2', created: 1000, memory: 1, keys: 4, expired: 1 });
  expect(to.keys().map((key) => [key, to.get(key), to.expires(key)])).toEqual(
    from
      .keys()
      .filter((key) => key !== 'e')
      .map((key) => [key, from.get(key), from.expires(key)]),
  );
});

test('a server with clients: transactions, waiting, messages, passwords, the log on disk', async () => {
  const machine = await createMachine({ seed: 'redis', time: 'virtual' });
  const run = async (text: string): Promise<string> => (await machine.run(text)).stdout;
  await run('docker run -d --name db -v data:/data redis redis-server --appendonly yes --requirepass secret; sleep 1');
  expect(await run('docker exec db redis-cli ping')).toBe('NOAUTH Authentication required.\n\n');
  expect(await run('timeout 3 docker exec db redis-cli subscribe news; echo $?')).toBe(
    'NOAUTH Authentication required.\n\n0\n',
  );
  await run('cli() { docker exec -i -e REDISCLI_AUTH=secret db redis-cli --no-raw "$@"; }');
  expect(await run("printf 'multi\\nset a 1\\nincr a\\nexec\\nmulti\\nnosuch\\nexec\\n' | cli")).toBe(
    "OK\nQUEUED\nQUEUED\n1) OK\n2) (integer) 2\nOK\n(error) ERR unknown command 'nosuch', with args beginning with: \n(error) EXECABORT Transaction discarded because of previous errors.\n",
  );
  expect(await run('(sleep 1; cli rpush queue job > /dev/null) & cli blpop queue 5; cli blpop queue 1; wait')).toBe(
    '1) "queue"\n2) "job"\n(nil)\n',
  );
  expect(
    await run(
      'timeout 3 docker exec -e REDISCLI_AUTH=secret db redis-cli subscribe news & sleep 1; cli publish news hi; wait',
    ),
  ).toBe('subscribe\nnews\n1\n(integer) 1\nmessage\nnews\nhi\n');
  expect(
    await run(
      'cli zadd z 2 b 1 a 1 c; cli zrange z 0 -1 withscores; cli set a x ex 100; cli ttl a; cli migrate h 1 k 0 1',
    ),
  ).toBe(
    '(integer) 3\n1) "a"\n2) "1"\n3) "c"\n4) "1"\n5) "b"\n6) "2"\nOK\n(integer) 100\n(error) ERR drydock: \'MIGRATE\' is not simulated\n',
  );
  // Killed without a word: the append-only file has it all.
  await run('docker kill db; docker start db; sleep 1');
  expect(await run('cli get a; cli ttl a; cli zcard z; docker exec db ls /data/appendonlydir')).toMatch(
    /^"x"\n\(integer\) 9\d\n\(integer\) 3\nappendonly.aof.1.base.rdb\nappendonly.aof.1.incr.aof\nappendonly.aof.manifest\n$/,
  );
});
