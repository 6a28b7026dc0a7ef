import { builtinFrame } from '../runtime/builtin-frame.ts';
import { drive } from '../runtime/iteration.ts';
import { getProperty, textOf, toText } from '../runtime/property.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { type SpecialCode, special, specials } from '../runtime/special.ts';
import { guardedSearch } from './regexp.ts';

/** `replace` with a function, which may wait. */
function replacer(name: 'replace' | 'replaceAll'): SpecialCode {
  const host = String.prototype[name] as (...args: unknown[]) => unknown;
  return (rt, self, args) => {
    const [pattern] = args;
    if (pattern instanceof RegExp && typeof self === 'string')
      return guardedSearch(rt, pattern, self, () => replaceIn(rt, self, args));
    return replaceIn(rt, self, args);
  };
  function replaceIn(rt: Runtime, self: unknown, args: readonly unknown[]): unknown {
    const [pattern, replacement] = args;
    if (typeof replacement !== 'function' || typeof self !== 'string') return Reflect.apply(host, self, args);
    if (pattern instanceof RegExp && name === 'replaceAll' && !pattern.global)
      throw rt.errors.make('TypeError', 'replaceAll must be called with a global RegExp');
    return drive(rt, replaced(rt, self, pattern, replacement, name === 'replaceAll'));
  }
}

function* replaced(
  rt: Runtime,
  text: string,
  pattern: unknown,
  replacement: unknown,
  all: boolean,
): Generator<unknown, string, unknown> {
  let out = '';
  let at = 0;
  if (pattern instanceof RegExp) {
    if (pattern.global) pattern.lastIndex = 0;
    const matches = pattern.global ? [...text.matchAll(pattern)] : [pattern.exec(text)];
    for (const match of matches) {
      if (!match) continue;
      const args: unknown[] = [...match, match.index, text];
      if (match.groups) args.push(match.groups);
      out += text.slice(at, match.index) + toText(rt, yield rt.call(replacement, undefined, args));
      at = match.index + match[0].length;
    }
    return out + text.slice(at);
  }
  const sought = toText(rt, pattern);
  for (let found = text.indexOf(sought); found >= 0; found = text.indexOf(sought, Math.max(at, found + 1))) {
    out += text.slice(at, found) + toText(rt, yield rt.call(replacement, undefined, [sought, found, text]));
    at = found + sought.length;
    if (!all) break;
  }
  return out + text.slice(at);
}

/** JSON.parse, whose failure shows the text and the place where it ends a program. */
const parse: SpecialCode = (rt, self, args) => {
  try {
    const [text, reviver] = args;
    if (typeof reviver === 'function')
      return JSON.parse(toText(rt, text), function (this: unknown, key: string, value: unknown): unknown {
        return rt.now(() => rt.call(reviver, this, [key, value]));
      });
    return JSON.parse(typeof text === 'string' ? text : toText(rt, text));
  } catch (error) {
    if (error instanceof SyntaxError && !rt.errors.isTraced(error)) rt.unparsed.set(error, String(args[0]));
    throw rt.errors.fromBuiltin(error, JSON.parse, self ?? JSON);
  }
};

/** What JSON.stringify is given, with the toJSON methods that a guest has put on built-in prototypes. */
const written = (rt: Runtime, [value, replacement, space]: readonly unknown[]): unknown => {
  if (rt.overlay.empty) return JSON.stringify(value, replacement as never, space as never);
  const own = typeof replacement === 'function' ? replacement : undefined;
  return JSON.stringify(
    value,
    function (this: unknown, key: string, plain: unknown): unknown {
      const held = (this as Record<string, unknown>)[key];
      let result = plain;
      if (held !== undefined && held !== null && held === plain) {
        const method = getProperty(rt, held, 'toJSON');
        if (typeof method === 'function') result = rt.now(() => rt.call(method, held, [key]));
      }
      return own ? rt.now(() => rt.call(own, this, [key, result])) : result;
    },
    space as never,
  );
};

/** What holds itself is named by the guest's own classes: by words that are fetched then. */
const stringify: SpecialCode = (rt, self, args) => {
  try {
    return written(rt, args);
  } catch (error) {
    if (!(error instanceof TypeError) || !error.message.startsWith('Converting circ') || rt.uninterruptible)
      throw error;
    return rt.after(rt.block(rt.host.hold(import('./circular.ts'))), (words) => {
      error.message = (words as typeof import('./circular.ts')).circularWords(args[0]) ?? error.message;
      throw rt.errors.fromBuiltin(error, JSON.stringify, self ?? JSON);
    });
  }
};

function forEach(target: object): SpecialCode {
  return (rt, self, [callback, receiver]) => {
    if (typeof callback !== 'function')
      throw rt.errors.make('TypeError', `${rt.errors.showTyped(callback)} is not a function`);
    const isMap = target === Map.prototype;
    if (isMap ? !(self instanceof Map) : !(self instanceof Set))
      throw rt.errors.make(
        'TypeError',
        `Method ${isMap ? 'Map' : 'Set'}.prototype.forEach called on incompatible receiver ${rt.errors.show(self)}`,
      );
    return drive(
      rt,
      (function* () {
        if (self instanceof Map) for (const [key, value] of self) yield rt.call(callback, receiver, [value, key, self]);
        else for (const value of self as Set<unknown>) yield rt.call(callback, receiver, [value, value, self]);
        return undefined;
      })(),
    );
  };
}

/** Texts, JSON, and the collections' loops, where they call back. */
export function installText(): void {
  specials(String.prototype, { replace: replacer('replace'), replaceAll: replacer('replaceAll') });
  special(
    String,
    (rt, _, args, newTarget) => {
      const [value] = args;
      if (newTarget) return Reflect.construct(String, args.length === 0 ? [] : [toText(rt, value)], newTarget);
      if (args.length === 0) return '';
      if (typeof value === 'symbol') return value.toString();
      if (typeof value !== 'object' || value === null) return textOf(rt, value);
      const { top } = rt;
      rt.top = builtinFrame(top, 'String');
      return rt.after(textOf(rt, value), (text) => {
        rt.top = top;
        return text;
      });
    },
    true,
  );
  special(JSON.parse, parse);
  special(JSON.stringify, stringify);
  special(Map.prototype.forEach, forEach(Map.prototype));
  special(Set.prototype.forEach, forEach(Set.prototype));
  special(Reflect.get(Math, 'random'), (rt) => rt.host.random());
}
