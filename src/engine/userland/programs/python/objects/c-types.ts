/**
 * Classes that CPython writes in C and this library in Python. C's own sentences name a class of C by its whole name (tp_name):
 * `'datetime.date' object has no attribute 'nope'`, where a class of Python goes by its bare one.
 */
const C_TYPES: ReadonlySet<string> = new Set([
  ...['date', 'datetime', 'time', 'timedelta', 'timezone', 'tzinfo'].map((name) => `datetime.${name}`),
  ...['Decimal', 'Context'].map((name) => `decimal.${name}`),
  ...['deque', 'OrderedDict', 'defaultdict'].map((name) => `collections.${name}`),
  ...['partial', 'partialmethod'].map((name) => `functools.${name}`),
  ...['chain', 'count', 'cycle', 'repeat', 'islice', 'groupby', 'product', 'permutations', 'combinations'].map(
    (name) => `itertools.${name}`,
  ),
  ...['takewhile', 'dropwhile', 'filterfalse', 'starmap', 'zip_longest', 'accumulate', 'compress', 'pairwise'].map(
    (name) => `itertools.${name}`,
  ),
  ...['itemgetter', 'attrgetter', 'methodcaller'].map((name) => `operator.${name}`),
  ...['Connection', 'Cursor', 'Row'].map((name) => `sqlite3.${name}`),
  ...['Struct'].map((name) => `_struct.${name}`),
  'types.SimpleNamespace',
  'array.array',
]);

/** A class's name in C's own sentences: with its module when the class is one of C's (all native ones are). */
export function shownName(name: string, module: unknown, native: boolean): string {
  if (typeof module !== 'string' || module === 'builtins') return name;
  const whole = `${module}.${name}`;
  return native || C_TYPES.has(whole) ? whole : name;
}
