import { GeneratorReturn } from '../runtime/generator.ts';
import { type Cursor, isDone, openIterator } from '../runtime/iteration.ts';
import { getProperty } from '../runtime/property.ts';
import { suspended } from '../runtime/suspension.ts';
import type { ES } from '../syntax/acorn.ts';
import type { StaticScope } from '../syntax/scope.ts';
import type { Compiler, Thunk } from './compiler.ts';
import { iteratedPlace } from './places.ts';

export function compileAwait(compiler: Compiler, node: ES.AwaitExpression, scope: StaticScope): Thunk {
  const { rt } = compiler.unit;
  const value = compiler.expression(node.argument, scope);
  const wait = (v: unknown): unknown => {
    rt.top.at = node.start;
    return rt.suspend({ kind: 'await', value: v });
  };
  return (s) => {
    const v = value(s);
    return typeof v === 'symbol' && suspended(v) ? rt.defer(wait) : wait(v);
  };
}

export function compileYield(compiler: Compiler, node: ES.YieldExpression, scope: StaticScope): Thunk {
  const { rt } = compiler.unit;
  const asynchronous = scope.owner.async;
  const value = node.argument ? compiler.expression(node.argument, scope) : () => undefined;
  if (node.delegate) return compileDelegate(compiler, node, value, asynchronous);
  const give = (v: unknown): unknown => {
    rt.top.at = node.start;
    return rt.suspend({ kind: 'yield', value: v });
  };
  if (!asynchronous)
    return (s) => {
      const v = value(s);
      return typeof v === 'symbol' && suspended(v) ? rt.defer(give) : give(v);
    };
  return (s) => rt.after(value(s), (v) => rt.awaitThen(v, give));
}

/** `yield*`: hands everything on to the inner iterator. */
function compileDelegate(compiler: Compiler, node: ES.YieldExpression, value: Thunk, asynchronous: boolean): Thunk {
  const { rt } = compiler.unit;
  const pass = (cursor: Cursor, mode: 'next' | 'throw' | 'return', sent: unknown): unknown => {
    const method = mode === 'next' ? cursor.next : getProperty(rt, cursor.iterator, mode);
    if (method === undefined || method === null) {
      if (mode === 'return') throw new GeneratorReturn(sent);
      throw rt.errors.make('TypeError', "The iterator does not provide a 'throw' method");
    }
    const take = (result: unknown): unknown => {
      if (isDone(rt, result)) {
        const { value: last } = result as { readonly value: unknown };
        if (mode === 'return') throw new GeneratorReturn(last);
        return last;
      }
      rt.suspend({ kind: 'yield', value: (result as { readonly value: unknown }).value });
      return rt.defer({
        next: (v) => pass(cursor, 'next', v),
        fail: (error) =>
          error instanceof GeneratorReturn ? pass(cursor, 'return', error.value) : pass(cursor, 'throw', error),
      });
    };
    const result = rt.call(method, cursor.iterator, [sent]);
    if (!asynchronous) return typeof result === 'symbol' && suspended(result) ? rt.defer(take) : take(result);
    return rt.after(result, (made) => rt.awaitThen(made, take));
  };
  const { argument } = node;
  const place = argument ? iteratedPlace(argument, compiler.unit.source.text) : node.start;
  // What has an offset of its own is blamed there, and called by the whole.
  const blamed = argument && (place !== argument.start || argument.type === 'CallExpression') ? node : undefined;
  return (s) =>
    rt.after(value(s), (inner) => {
      rt.top.at = blamed ? place : node.start;
      return rt.after(openIterator(rt, inner, blamed, asynchronous), (cursor) =>
        pass(cursor as Cursor, 'next', undefined),
      );
    });
}
