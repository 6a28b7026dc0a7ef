/** Own enumerable keys, symbols included: what `...object` and Object.assign copy. */
export function collectKeys(object: object): readonly PropertyKey[] {
  const keys = Object.keys(object) as PropertyKey[];
  for (const symbol of Object.getOwnPropertySymbols(object))
    if (Object.prototype.propertyIsEnumerable.call(object, symbol)) keys.push(symbol);
  return keys;
}
