import { typeError } from '../objects/exception.ts';
import type { PyNative } from '../objects/native-function.ts';
import { PyDict, PyTuple, type Value } from '../objects/object.ts';
import { closest } from '../protocols/suggestions.ts';

/** Puts arguments into the places of a native's parameters, as Argument Clinic does, with its complaints. */
export function bindNative(fn: PyNative, args: readonly Value[], keywords: PyDict | undefined): Value[] {
  const { signature } = fn;
  const { names, positional, required, rest } = signature;
  const extra = signature.keywords ? new PyDict() : undefined;
  if (args.length > positional && !rest) throw tooMany(fn, args.length, keywords);
  const out: Value[] = rest ? [new PyTuple(args.slice(positional))] : [];
  const offset = out.length;
  for (let i = 0; i < positional && i < args.length; i++) out[offset + i] = args[i];
  if (keywords && keywords.map.size > 0) {
    if (names.length === 0 && !extra) throw typeError(`${title(fn)} takes no keyword arguments`);
    for (const [key, value] of keywords.map) {
      const name = keywords.original(key) as string;
      let at = names.indexOf(name);
      if (at >= 0 && at < signature.positionalOnly) at = -1;
      if (at === -1) {
        if (!extra) {
          if (signature.positionalOnly >= names.length) throw typeError(`${title(fn)} takes no keyword arguments`);
          const near = closest(name, names.slice(signature.positionalOnly));
          const hint = near === undefined ? '' : `. Did you mean '${near}'?`;
          throw typeError(`${plain(fn)} got an unexpected keyword argument '${name}'${hint}`);
        }
        extra.map.set(key, value);
        continue;
      }
      if (out[offset + at] !== undefined)
        throw typeError(`argument for ${plain(fn)} given by name ('${name}') and position (${at + 1})`);
      out[offset + at] = value;
    }
  }
  for (let i = 0; i < required; i++) if (out[offset + i] === undefined) throw tooFew(fn, args.length, i);
  for (const name of signature.needed)
    if (out[offset + names.indexOf(name)] === undefined)
      throw typeError(`${plain(fn)} missing required keyword-only argument: '${name}'`);
  if (extra) out[offset + names.length] = extra;
  return out;
}

function plain(fn: PyNative): string {
  return `${fn.name}()`;
}

function title(fn: PyNative): string {
  if (fn.owner && !fn.name.startsWith('__')) return `${fn.owner.name}.${fn.name}()`;
  return fn.module === undefined ? `${fn.name}()` : `${fn.module}.${fn.name}()`;
}

interface Seen {
  readonly name: string;
  readonly given: number;
  readonly positional: number;
  readonly required: number;
  readonly positionalOnly: number;
  readonly names: readonly string[];
  readonly own: number;
}

/** What the caller of a class sees of its __new__ or __init__: without the class. */
function seen(fn: PyNative, all: number): Seen {
  const { signature: from, owner } = fn;
  const own = from.names[0] === 'cls' ? 1 : 0;
  return {
    name: fn.name === '__init__' && owner ? owner.name : fn.name,
    given: all - own,
    positional: from.positional - own,
    required: from.required - own,
    positionalOnly: from.positionalOnly - own,
    names: from.names.slice(own),
    own,
  };
}

const FAST = /^(int|enumerate)$/;

const s = (n: number): string => (n === 1 ? '' : 's');

function tooMany(fn: PyNative, all: number, keywords: PyDict | undefined): Error | object {
  const { name, given, positional, required, positionalOnly, names } = seen(fn, all);
  // Called by the fast way of C, they have no words of their own.
  if (FAST.test(name))
    return typeError(`${name} expected at most ${positional} argument${s(positional)}, got ${given}`);
  if (name === 'NoneType') return typeError('NoneType takes no arguments');
  if (positional === 0 && names.length === 0) return typeError(`${title(fn)} takes no arguments (${given} given)`);
  if (positional === 1 && required === 1 && positionalOnly >= 1)
    return typeError(`${title(fn)} takes exactly one argument (${given} given)`);
  if (positionalOnly >= names.length) {
    const bound = positional === required ? 'expected' : 'expected at most';
    return typeError(`${name} ${bound} ${positional} argument${s(positional)}, got ${given}`);
  }
  const total = given + (keywords?.map.size ?? 0);
  if (positional < names.length)
    return typeError(
      `${plain(fn)} takes ${positional === 0 ? 'no' : `${required === positional ? 'exactly' : 'at most'} ${positional}`} positional argument${s(positional)}${positional === 0 ? '' : ` (${given} given)`}`,
    );
  return typeError(
    `${plain(fn)} takes ${required === positional ? 'exactly' : 'at most'} ${positional} argument${s(positional)} (${total} given)`,
  );
}

function tooFew(fn: PyNative, all: number, at: number): Error | object {
  const { name, given, positional, required, positionalOnly, names, own } = seen(fn, all);
  const missing = at - own;
  if (positional === 1 && required === 1 && positionalOnly >= 1)
    return typeError(`${title(fn)} takes exactly one argument (${given} given)`);
  if (positionalOnly >= names.length) {
    const bound = positional === required && !fn.signature.rest ? 'expected' : 'expected at least';
    return typeError(`${name} ${bound} ${required} argument${s(required)}, got ${given}`);
  }
  const place = FAST.test(name) ? '' : ` (pos ${missing + 1})`;
  return typeError(`${plain(fn)} missing required argument '${names[missing]}'${place}`);
}
