import {
  BIGINT,
  BOOLEAN,
  type DataType,
  DOUBLE,
  INTEGER,
  isInteger,
  NUMERIC,
  TEXT,
  TIMESTAMPTZ,
  type,
} from './data-type.ts';
import { notSimulated, SqlError } from './error.ts';
import type { SqlFunction } from './functions.ts';
import { Numeric } from './numeric.ts';
import { Instant, Interval, RowValue, type Value } from './value.ts';

const NAME = type('name');
const number = (value: Value | undefined): number => (value instanceof Numeric ? value.toNumber() : Number(value ?? 0));
const plain = (
  arity: readonly [number, number],
  result: SqlFunction['type'],
  run: SqlFunction['run'],
): SqlFunction => ({ arity, type: result, run });
const wholeType = (types: readonly DataType[]): DataType =>
  types.every(isInteger) ? (types.find(({ name }) => name === 'bigint') ?? INTEGER) : NUMERIC;

/** A function that the session itself answers. */
const special = (name: string, arity: readonly [number, number], result: DataType): SqlFunction =>
  plain(arity, result, (args, _, session) => session.special(name, args) ?? null);

function gcd(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : gcd(b, a % b);
}

/** Functions about the server, numbers and times beside the usual ones. */
export const SYSTEM_FUNCTIONS: Readonly<Record<string, SqlFunction>> = {
  session_user: plain([0, 0], NAME, (_, __, session) => session.sessionUser),
  current_schema: plain([0, 0], NAME, (_, __, session) => session.path()[0] ?? null),
  current_schemas: plain([1, 1], { ...NAME, isArray: true }, ([all], _, session) => [
    ...(all === true ? ['pg_catalog'] : []),
    ...session.path(),
  ]),
  set_config: {
    arity: [3, 3],
    type: TEXT,
    takesNulls: true,
    run: ([name, value], _, session) => {
      session.changeSetting(String(name), value === null ? 'default' : String(value));
      return value ?? null;
    },
  },
  current_setting: {
    arity: [1, 2],
    type: TEXT,
    run: ([name, missing], _, session) => {
      const found = session.setting(String(name));
      if (found === undefined && missing !== true)
        throw new SqlError(`unrecognized configuration parameter "${String(name)}"`, { code: '42704' });
      return found ?? null;
    },
  },
  lastval: plain([0, 0], BIGINT, (_, __, session) => session.currentValue(undefined)),
  pg_get_serial_sequence: special('pg_get_serial_sequence', [2, 2], TEXT),
  obj_description: special('obj_description', [1, 2], TEXT),
  col_description: special('col_description', [2, 2], TEXT),
  pg_get_viewdef: special('pg_get_viewdef', [1, 2], TEXT),
  to_regclass: special('regclass', [1, 1], type('regclass')),
  pg_terminate_backend: plain([1, 1], BOOLEAN, () => {
    throw notSimulated('the end of another backend');
  }),
  pg_cancel_backend: plain([1, 1], BOOLEAN, () => {
    throw notSimulated('the end of another backend');
  }),
  pg_column_size: plain(
    [1, 1],
    INTEGER,
    ([a], types) => ({ integer: 4, bigint: 8, smallint: 2, boolean: 1 })[types[0]?.name ?? ''] ?? String(a).length + 1,
  ),
  txid_current: plain([0, 0], BIGINT, () => 750),
  pg_current_xact_id: plain([0, 0], type('xid8'), () => '750'),
  pg_postmaster_start_time: plain([0, 0], TIMESTAMPTZ, (_, __, session) => new Instant(session.now - 60_000)),
  inet_server_addr: plain([0, 0], type('inet'), () => null),
  inet_client_addr: plain([0, 0], type('inet'), () => null),
  has_table_privilege: plain([2, 3], BOOLEAN, () => {
    throw notSimulated('has_table_privilege');
  }),
  pg_stat_reset: plain([0, 0], type('void'), () => ''),
  pg_reload_conf: plain([0, 0], BOOLEAN, () => true),
  gcd: plain([2, 2], wholeType, ([a, b]) => gcd(number(a), number(b))),
  lcm: plain([2, 2], wholeType, ([a, b]) => Math.abs(number(a) * number(b)) / (gcd(number(a), number(b)) || 1)),
  div: plain([2, 2], NUMERIC, ([a, b]) => {
    if (number(b) === 0) throw new SqlError('division by zero', { code: '22012' });
    return Numeric.of(Math.trunc(number(a) / number(b)));
  }),
  factorial: plain([1, 1], NUMERIC, ([a]) => {
    let product = 1n;
    for (let i = 2n; i <= BigInt(number(a)); i++) product *= i;
    return new Numeric(product, 0);
  }),
  cbrt: plain([1, 1], DOUBLE, ([a]) => Math.cbrt(number(a))),
  degrees: plain([1, 1], DOUBLE, ([a]) => (number(a) * 180) / Math.PI),
  radians: plain([1, 1], DOUBLE, ([a]) => (number(a) * Math.PI) / 180),
  sin: plain([1, 1], DOUBLE, ([a]) => Math.sin(number(a))),
  cos: plain([1, 1], DOUBLE, ([a]) => Math.cos(number(a))),
  tan: plain([1, 1], DOUBLE, ([a]) => Math.tan(number(a))),
  width_bucket: plain([4, 4], INTEGER, ([a, low, high, count]) => {
    const share = (number(a) - number(low)) / (number(high) - number(low));
    return share < 0 ? 0 : share >= 1 ? number(count) + 1 : Math.floor(share * number(count)) + 1;
  }),
  setseed: plain([1, 1], type('void'), () => ''),
  drydock_bitnot: plain(
    [1, 1],
    (types) => types[0] ?? INTEGER,
    ([a]) => ~number(a),
  ),
  drydock_overlaps: plain([2, 2], BOOLEAN, ([a, b]) => {
    const ends = (value: Value | undefined): readonly number[] => {
      const fields = value instanceof RowValue ? value.fields : [];
      const [from, to] = fields.map((each) =>
        each instanceof Instant ? each.ms : each instanceof Interval ? Number.NaN : number(each),
      );
      return [from ?? 0, to ?? 0].sort((x, y) => x - y);
    };
    const [[a1 = 0, a2 = 0], [b1 = 0, b2 = 0]] = [ends(a), ends(b)];
    return a1 < b2 && b1 < a2;
  }),
  make_interval: {
    arity: [0, 7],
    type: type('interval'),
    run: (args) =>
      new Interval(
        number(args[0]) * 12 + number(args[1]),
        number(args[2]) * 7 + number(args[3]),
        number(args[4]) * 3_600_000 + number(args[5]) * 60_000 + number(args[6]) * 1000,
      ),
  },
  make_timestamp: plain(
    [6, 6],
    type('timestamp without time zone'),
    (args) =>
      new Instant(
        Date.UTC(number(args[0]), number(args[1]) - 1, number(args[2]), number(args[3]), number(args[4])) +
          number(args[5]) * 1000,
      ),
  ),
  justify_days: plain([1, 1], type('interval'), ([a]) =>
    a instanceof Interval ? new Interval(a.months + Math.trunc(a.days / 30), a.days % 30, a.ms) : null,
  ),
  justify_hours: plain([1, 1], type('interval'), ([a]) =>
    a instanceof Interval ? new Interval(a.months, a.days + Math.trunc(a.ms / 86_400_000), a.ms % 86_400_000) : null,
  ),
  justify_interval: plain([1, 1], type('interval'), ([a]) => {
    if (!(a instanceof Interval)) return null;
    const days = a.days + Math.trunc(a.ms / 86_400_000);
    return new Interval(a.months + Math.trunc(days / 30), days % 30, a.ms % 86_400_000);
  }),
  statement_timestamp: plain([0, 0], TIMESTAMPTZ, (_, __, session) => new Instant(session.now)),
  timeofday: plain([0, 0], TEXT, (_, __, session) => new Date(session.now).toUTCString()),
};
