import { getProperty } from '../runtime/property.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { hasOwnText, inspect } from './inspect.ts';
import { DEFAULTS, type InspectOptions, PLAIN } from './options.ts';
import { formatNumber } from './primitives.ts';

/** util.format: `%s`, `%d`, `%i`, `%f`, `%j`, `%o`, `%O`, `%c`, then the rest with spaces in between. */
export function format(rt: Runtime, args: readonly unknown[], options: InspectOptions = DEFAULTS): string {
  const [first] = args;
  let text = '';
  let at = 0;
  if (typeof first === 'string') {
    if (args.length === 1) return first;
    at = 1;
    text = first.replace(/%[sdifjoOc%]/g, (directive) => {
      if (directive === '%%') return '%';
      if (at >= args.length) return directive;
      return directiveText(rt, directive, args[at++], options);
    });
  }
  for (let lead = at === 0; at < args.length; at++, lead = false) {
    const value = args[at];
    text += `${lead ? '' : ' '}${typeof value === 'string' ? value : inspect(rt, value, undefined, options)}`;
  }
  return text;
}

function directiveText(rt: Runtime, directive: string, value: unknown, options: InspectOptions): string {
  const number = (n: number): string => formatNumber(n, PLAIN, options.numericSeparator);
  switch (directive) {
    case '%s':
      if (typeof value === 'number') return number(value);
      if (typeof value === 'bigint') return `${value}n`;
      if (typeof value === 'function')
        return String(rt.now(() => rt.call(getProperty(rt, value, 'toString'), value, [])));
      if (typeof value !== 'object' || value === null) return String(value);
      if (!hasOwnText(rt, value)) return inspect(rt, value, { depth: 0, colors: false, compact: 3 }, options);
      return String(value);
    case '%d':
      if (typeof value === 'bigint') return `${value}n`;
      return number(typeof value === 'symbol' ? Number.NaN : Number(value));
    case '%i':
      if (typeof value === 'bigint') return `${value}n`;
      return typeof value === 'symbol' ? 'NaN' : number(Number.parseInt(String(value), 10));
    case '%f':
      return typeof value === 'symbol' ? 'NaN' : number(Number.parseFloat(String(value)));
    case '%j':
      try {
        return String(rt.now(() => rt.call(JSON.stringify, undefined, [value])));
      } catch (error) {
        if (error instanceof TypeError && error.message.includes('circular')) return '[Circular]';
        throw error;
      }
    case '%o':
      return inspect(rt, value, { showHidden: true, showProxy: true, depth: 4 }, options);
    case '%O':
      return inspect(rt, value, undefined, options);
    default:
      return '';
  }
}
