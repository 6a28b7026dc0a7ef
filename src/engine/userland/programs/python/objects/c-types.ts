/**
 * Classes that CPython writes in C and this library in Python. C's own sentences name a class of C by its whole name (tp_name):
 * `'datetime.date' object has no attribute 'nope'`, where a class of Python goes by its bare one.
 */
const C_TYPES =
  /^(datetime\.(date|datetime|time|timedelta|timezone|tzinfo)|decimal\.(Decimal|Context)|collections\.(deque|OrderedDict|defaultdict)|re\.\w+|sqlite3\.[CR]\w+|array\.array|types\.SimpleNamespace|(itertools|operator)\.\w+)$/;

/** A class's name in C's own sentences: with its module when the class is one of C's (all native ones are). */
export function shownName(name: string, module: unknown, native: boolean): string {
  if (typeof module !== 'string' || module === 'builtins') return name;
  const whole = `${module}.${name}`;
  return native || C_TYPES.test(whole) ? whole : name;
}
