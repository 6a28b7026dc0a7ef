import { PyGetSet } from './descriptors.ts';
import { type NativeCall, PyNative, type Signature } from './native-function.ts';
import type { PyType, Value } from './object.ts';

/**
 * Reads a native's parameters: `a` is required and positional only, `a?` may be left out, `a=` may be left out and be given by name, `a!` is required and may be
 * given by name; `*` begins keyword-only ones, `*args` collects the rest (passed first, as a tuple), `**kw` keywords (passed last, as a dict).
 */
export function signature(params: string): Signature {
  const names: string[] = [];
  const needed: string[] = [];
  let required = 0;
  let positional = -1;
  let positionalOnly = 0;
  let rest = false;
  let keywords = false;
  for (const word of params.split(' ')) {
    if (word === '') continue;
    if (word.startsWith('**')) keywords = true;
    else if (word.startsWith('*')) {
      rest = word !== '*';
      positional = names.length;
    } else {
      const name = word.replace(/[?=!]$/, '');
      names.push(name);
      if (positional >= 0) {
        if (word.endsWith('!')) needed.push(name);
        continue;
      }
      if (word === name || word.endsWith('!')) required = names.length;
      if (word === name || word.endsWith('?')) positionalOnly = names.length;
    }
  }
  return {
    names,
    required,
    positional: positional < 0 ? names.length : positional,
    positionalOnly,
    rest,
    keywords,
    needed,
  };
}

export function native(name: string, params: string, call: NativeCall, owner?: PyType): PyNative {
  return new PyNative(name, call, signature(params), owner);
}

/** Methods of a built-in class: name, parameters without self, code. */
export function methods(type: PyType, table: Readonly<Record<string, readonly [string, NativeCall]>>): void {
  for (const [name, [params, call]] of Object.entries(table)) type.attrs.set(name, native(name, params, call, type));
}

/** `__new__` of a built-in class: its first argument is the class. */
export function defineNew(type: PyType, params: string, call: NativeCall): void {
  const made = native(type.name, `cls ${params}`, call);
  type.attrs.set('__new__', made);
}

export function getters(
  type: PyType,
  table: Readonly<Record<string, PyGetSet['getter'] | readonly [PyGetSet['getter'], NonNullable<PyGetSet['setter']>]>>,
): void {
  for (const [name, entry] of Object.entries(table)) {
    if (typeof entry === 'function') type.attrs.set(name, new PyGetSet(type, name, entry));
    else type.attrs.set(name, new PyGetSet(type, name, entry[0], entry[1]));
  }
}

export type { Value };
