import { format } from '../inspect/format.ts';
import { CUSTOM, inspect as inspectValue } from '../inspect/inspect.ts';
import { DEFAULTS, readOptions, STYLES } from '../inspect/options.ts';
import type { Builtin } from '../process/builtin.ts';

/** util.inspect and util.format, for the library. */
export const inspect: Builtin = {
  name: 'internal/inspect',
  internal: true,
  natives(node) {
    const { rt } = node;
    const fn = rt.native('inspect', 2, (_, [value, options, depth, colors]) => {
      const given =
        typeof options === 'boolean'
          ? { showHidden: options, ...(depth !== undefined && { depth }), ...(colors !== undefined && { colors }) }
          : options;
      return inspectValue(rt, value, given);
    });
    const defaults: object = { ...DEFAULTS };
    Object.defineProperty(fn, 'defaultOptions', {
      get: () => defaults,
      set: (changed: object) => {
        Object.assign(defaults, changed);
        rt.intrinsics.set('inspect.defaultOptions', defaults);
      },
      enumerable: true,
    });
    Object.assign(fn, {
      custom: CUSTOM,
      colors: Object.assign(Object.create(null), COLORS),
      styles: Object.assign(
        Object.create(null),
        Object.fromEntries(Object.keys(STYLES).map((style) => [style, STYLE_NAMES[style] ?? 'white'])),
      ),
    });
    rt.intrinsics.set('inspect', fn);
    return {
      inspect: fn,
      format: rt.native('format', 0, (_, args) => format(rt, args)),
      formatWithOptions: rt.native('formatWithOptions', 1, (_, [options, ...args]) =>
        format(rt, args, readOptions(options)),
      ),
    };
  },
};

const STYLE_NAMES: Readonly<Record<string, string>> = {
  special: 'cyan',
  number: 'yellow',
  bigint: 'yellow',
  boolean: 'yellow',
  undefined: 'grey',
  null: 'bold',
  string: 'green',
  symbol: 'green',
  date: 'magenta',
  regexp: 'red',
  module: 'underline',
};

const COLORS: Readonly<Record<string, readonly [number, number]>> = {
  reset: [0, 0],
  bold: [1, 22],
  dim: [2, 22],
  italic: [3, 23],
  underline: [4, 24],
  blink: [5, 25],
  inverse: [7, 27],
  hidden: [8, 28],
  strikethrough: [9, 29],
  black: [30, 39],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39],
  white: [37, 39],
  gray: [90, 39],
  grey: [90, 39],
  redBright: [91, 39],
  greenBright: [92, 39],
  yellowBright: [93, 39],
  blueBright: [94, 39],
  magentaBright: [95, 39],
  cyanBright: [96, 39],
  whiteBright: [97, 39],
  bgBlack: [40, 49],
  bgRed: [41, 49],
  bgGreen: [42, 49],
  bgYellow: [43, 49],
  bgBlue: [44, 49],
  bgMagenta: [45, 49],
  bgCyan: [46, 49],
  bgWhite: [47, 49],
};
