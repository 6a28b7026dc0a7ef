/** util.inspect's options, complete. */
export interface InspectOptions {
  readonly showHidden: boolean;
  readonly depth: number;
  readonly colors: boolean;
  readonly customInspect: boolean;
  readonly showProxy: boolean;
  readonly maxArrayLength: number;
  readonly maxStringLength: number;
  readonly breakLength: number;
  readonly compact: number | boolean;
  readonly sorted: boolean | ((a: string, b: string) => number);
  readonly getters: boolean | 'get' | 'set';
  readonly numericSeparator: boolean;
}

export const DEFAULTS: InspectOptions = {
  showHidden: false,
  depth: 2,
  colors: false,
  customInspect: true,
  showProxy: false,
  maxArrayLength: 100,
  maxStringLength: 10_000,
  breakLength: 80,
  compact: 3,
  sorted: false,
  getters: false,
  numericSeparator: false,
};

/** What a guest passes as options, over the defaults. */
export function readOptions(given: unknown, defaults: InspectOptions = DEFAULTS): InspectOptions {
  if (typeof given !== 'object' || given === null) return defaults;
  const options: Record<string, unknown> = { ...defaults };
  for (const key of Object.keys(defaults)) {
    const value: unknown = Reflect.get(given, key);
    if (value !== undefined) options[key] = value === null ? Number.POSITIVE_INFINITY : value;
  }
  return options as unknown as InspectOptions;
}

export type Style =
  | 'special'
  | 'number'
  | 'bigint'
  | 'boolean'
  | 'undefined'
  | 'null'
  | 'string'
  | 'symbol'
  | 'date'
  | 'regexp'
  | 'module';

/** SGR codes, on and off. */
export const STYLES: Readonly<Record<Style, readonly [on: number, off: number]>> = {
  special: [36, 39],
  number: [33, 39],
  bigint: [33, 39],
  boolean: [33, 39],
  undefined: [90, 39],
  null: [1, 22],
  string: [32, 39],
  symbol: [32, 39],
  date: [35, 39],
  regexp: [31, 39],
  module: [4, 24],
};

export type Stylize = (text: string, style: Style) => string;

export const PLAIN: Stylize = (text) => text;

export const COLORED: Stylize = (text, style) => {
  const [on, off] = STYLES[style];
  return `\x1b[${on}m${text}\x1b[${off}m`;
};
