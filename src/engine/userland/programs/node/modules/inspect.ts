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
