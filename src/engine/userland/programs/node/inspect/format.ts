import { callableOf } from '../runtime/callable.ts';
import { getProperty } from '../runtime/property.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { inspect } from './inspect.ts';
import { DEFAULTS, type InspectOptions } from './options.ts';
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
  for (let first = at === 0; at < args.length; at++, first = false) {
    const value = args[at];
    text += `${first ? '' : ' '}${typeof value === 'string' ? value : inspect(rt, value, undefined, options)}`;
  }
  return text;
}

function directiveText(rt: Runtime, directive: string, value: unknown, options: InspectOptions): string {
  switch (directive) {
    case '%s':
      if (typeof value === 'number') return formatNumber(value, false);
      if (typeof value === 'bigint') return `${value}n`;
      if (typeof value !== 'object' || value === null || !hasOwnText(rt, value)) {
        if ((typeof value === 'object' && value !== null) || typeof value === 'function')
          return typeof value === 'function' && !hasOwnText(rt, value)
            ? functionText(value)
            : inspect(rt, value, { depth: 0, colors: false, compact: 3 });
        return String(value);
      }
      return String(rt.now(() => rt.call(getProperty(rt, value, 'toString'), value, [])));
    case '%d':
      if (typeof value === 'bigint') return `${value}n`;
      if (typeof value === 'symbol' || typeof value === 'object')
        return formatNumber(typeof value === 'symbol' ? Number.NaN : Number(value), false);
      return formatNumber(Number(value), false);
    case '%i':
      if (typeof value === 'bigint') return `${value}n`;
      return typeof value === 'symbol' ? 'NaN' : formatNumber(Number.parseInt(String(value), 10), false);
    case '%f':
      return typeof value === 'symbol' ? 'NaN' : formatNumber(Number.parseFloat(String(value)), false);
    case '%j':
      try {
        return String(rt.now(() => rt.call(JSON.stringify, undefined, [value])));
      } catch (error) {
        if (error instanceof TypeError && error.message.includes('circular')) return '[Circular]';
        throw error;
      }
    case '%o':
      return inspect(rt, value, { showHidden: true, depth: 4 }, options);
    case '%O':
      return inspect(rt, value, undefined, options);
    default:
      return '';
  }
}

function functionText(value: object): string {
  return callableOf(value)?.source ?? Function.prototype.toString.call(value);
}

/** Whether an object brings a toString of the program's own. */
function hasOwnText(rt: Runtime, value: object): boolean {
  const method = getProperty(rt, value, 'toString');
  return typeof method === 'function' && callableOf(method)?.kind === 'closure';
}
