import { LuaError, LuaTable, type LuaValue, numberText } from './values.ts';

/** `cjson` */
export function jsonLibrary(): LuaTable {
  const table = new LuaTable();
  table.set('encode', (value) => [encode(value)]);
  table.set('decode', (text) => {
    try {
      return [decoded(JSON.parse(String(text)))];
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      throw new LuaError('Expected value but found invalid token at character 1');
    }
  });
  table.set('null', undefined);
  return table;
}

function encode(value: LuaValue): string {
  if (value === undefined) return 'null';
  if (typeof value === 'string') return JSON.stringify(value).replaceAll('/', '\\/');
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return String(value);
  if (!(value instanceof LuaTable)) throw new LuaError('Cannot serialise function: type not supported');
  const { length } = value;
  if (length > 0) return `[${Array.from({ length }, (_, i) => encode(value.get(i + 1))).join(',')}]`;
  return `{${value
    .entries()
    .map(([key, each]) => `${JSON.stringify(String(key))}:${encode(each)}`)
    .join(',')}}`;
}

function decoded(value: unknown): LuaValue {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return LuaTable.of(value.map(decoded));
  if (typeof value === 'object') {
    const table = new LuaTable();
    for (const [key, each] of Object.entries(value)) table.set(key, decoded(each));
    return table;
  }
  return value as string | number | boolean;
}
