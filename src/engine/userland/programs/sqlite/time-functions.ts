import type { SqlFunction, SqlValue } from './functions.ts';
import type { Database, SqlJs } from './library.ts';

/** What SQLite would ask its host for: the time and chance. Here both come from the machine. */
export interface World {
  /** Seconds since 1970 of the machine's clock. */
  readonly now: () => number;
  /** A random integer of 64 bits. */
  readonly random: () => bigint;
}

/** Functions of time, with the place of the time among their arguments. */
const TIMES = { date: 0, time: 0, datetime: 0, julianday: 0, unixepoch: 0, strftime: 1 } as const;

let helper: { readonly sql: SqlJs; readonly db: Database } | undefined;

/** Asks SQLite's own function, in a database that knows no other. */
function original(sql: SqlJs, name: string, args: readonly SqlValue[]): SqlValue {
  if (helper?.sql !== sql) helper = { sql, db: new sql.Database() };
  const statement = helper.db.prepare(`SELECT ${name}(${args.map(() => '?').join(',')})`);
  statement.bind(args.map((arg) => (typeof arg === 'bigint' ? Number(arg) : arg)));
  statement.step();
  const [value = null] = statement.get(null, { useBigInt: true });
  statement.free();
  return value;
}

/** SQLite's functions of time and chance, by the machine's clock and numbers. */
export function timeFunctions(sql: SqlJs, world: World): SqlFunction[] {
  const now = (): string => new Date(world.now() * 1000).toISOString().replace('T', ' ').replace('Z', '');
  const dated = Object.entries(TIMES).map(
    ([name, place]): SqlFunction => ({
      name,
      args: -1,
      call: (...args) => {
        const given = [...args];
        const at = given[place];
        if (given.length === place || (typeof at === 'string' && at.toLowerCase() === 'now')) given[place] = now();
        return original(sql, name, given);
      },
    }),
  );
  const current = (name: string, from: number, to: number): SqlFunction => ({
    name,
    args: 0,
    call: () => now().slice(from, to),
  });
  return [
    ...dated,
    current('current_timestamp', 0, 19),
    current('current_date', 0, 10),
    current('current_time', 11, 19),
    { name: 'random', args: 0, call: () => world.random() },
  ];
}
