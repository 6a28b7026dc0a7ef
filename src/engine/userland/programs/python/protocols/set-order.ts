import type { PySet, Value } from '../objects/object.ts';

/**
 * The order in which CPython would give a set of integers: by their place in its hash table. Other elements keep the order in which they came
 * (CPython's order of str changes from run to run).
 */
export function setOrder(set: PySet): Value[] {
  const values = [...set.map.values()];
  if (values.length < 2 || !values.every((value) => typeof value === 'number' || typeof value === 'boolean'))
    return values;
  let size = 8;
  let table: (number | undefined)[] = new Array(size);
  let used = 0;
  const insert = (into: (number | undefined)[], index: number, value: number): void => {
    const mask = into.length - 1;
    const hash = BigInt.asUintN(64, BigInt(value === -1 ? -2 : value));
    let perturb = hash;
    let i = Number(hash & BigInt(mask));
    for (;;) {
      const limit = i + 9 <= mask ? 9 : 0;
      for (let j = 0; j <= limit; j++) {
        if (into[i + j] === undefined) {
          into[i + j] = index;
          return;
        }
      }
      perturb >>= 5n;
      i = Number((BigInt(i) * 5n + 1n + perturb) & BigInt(mask));
    }
  };
  for (const [index, value] of values.entries()) {
    insert(table, index, Number(value));
    used++;
    if (used * 5 < (size - 1) * 3) continue;
    let wanted = 8;
    while (wanted <= (used > 50000 ? used * 2 : used * 4)) wanted *= 2;
    size = wanted;
    const old = table;
    table = new Array(size);
    for (const at of old) if (at !== undefined) insert(table, at, Number(values[at]));
  }
  return table.flatMap((at) => (at === undefined ? [] : [values[at]]));
}
