import { collect, isPlainArray } from '../runtime/iteration.ts';
import { getProperty } from '../runtime/property.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { suspended } from '../runtime/suspension.ts';
import type { ES } from '../syntax/acorn.ts';
import { calleeText } from '../syntax/callee-text.ts';
import type { StaticScope } from '../syntax/scope.ts';
import type { Compiler, Scope, Thunk } from './compiler.ts';
import { compileOperand, type Operand } from './operand.ts';
import { iteratedPlace, noteIterated } from './places.ts';

/** A list of values evaluated in order, as a fresh array: array literals, with gaps, and the arguments of a call, with the offset that it is blamed at. */
export function compileList(
  compiler: Compiler,
  nodes: readonly (ES.Expression | ES.SpreadElement | null)[],
  scope: StaticScope,
  call?: number,
): Thunk {
  const { rt } = compiler.unit;
  if (nodes.some((node) => node === null || node.type === 'SpreadElement'))
    return spreadList(compiler, nodes, scope, call);
  return listOf(
    rt,
    nodes.map((node) => compileOperand(compiler, node as ES.Expression, scope)),
  );
}

/** The values of operands, in order, as a fresh array. */
export function listOf(rt: Runtime, operands: readonly Operand[]): Thunk {
  const [first, second, third] = operands as [Operand, Operand, Operand];
  const from = (s: Scope, out: unknown[]): unknown => {
    for (let i = out.length; i < operands.length; i++) {
      const value = (operands[i] as Operand).take(s);
      if (typeof value === 'symbol' && suspended(value)) return later(s, out);
      out.push(value);
    }
    return out;
  };
  const later = (s: Scope, out: unknown[]): unknown =>
    rt.defer((late) => {
      out.push(late);
      return from(s, out);
    });
  switch (operands.length) {
    case 0:
      return () => [];
    case 1:
      return (s) => {
        const a = first.take(s);
        return typeof a === 'symbol' && suspended(a) ? later(s, []) : [a];
      };
    case 2:
      return (s) => {
        const a = first.take(s);
        if (typeof a === 'symbol' && suspended(a)) return later(s, []);
        const b = second.take(s);
        return typeof b === 'symbol' && suspended(b) ? later(s, [a]) : [a, b];
      };
    case 3:
      return (s) => {
        const a = first.take(s);
        if (typeof a === 'symbol' && suspended(a)) return later(s, []);
        const b = second.take(s);
        if (typeof b === 'symbol' && suspended(b)) return later(s, [a]);
        const c = third.take(s);
        return typeof c === 'symbol' && suspended(c) ? later(s, [a, b]) : [a, b, c];
      };
    default:
      return (s) => from(s, []);
  }
}

function spreadList(
  compiler: Compiler,
  nodes: readonly (ES.Expression | ES.SpreadElement | null)[],
  scope: StaticScope,
  call: number | undefined,
): Thunk {
  const { rt } = compiler.unit;
  const { text } = compiler.unit.source;
  const parts = nodes.map((node, i) => {
    if (node === null) return { kind: 'hole' } as const;
    if (node.type !== 'SpreadElement') return { kind: 'one', thunk: compiler.expression(node, scope) } as const;
    const { argument } = node;
    if (call === undefined) noteIterated(argument);
    const at = iteratedPlace(argument, text);
    const last = call !== undefined && i === nodes.length - 1;
    const spreads: Spread = last
      ? { kind: 'last', at: call, node: argument }
      : { kind: 'middle', at, node: call === undefined ? argument : undefined };
    return { kind: 'spread', thunk: compiler.expression(argument, scope), spreads } as const;
  });
  const from = (s: Scope, out: unknown[], start: number): unknown => {
    for (let i = start; i < parts.length; i++) {
      const part = parts[i] as (typeof parts)[number];
      if (part.kind === 'hole') {
        out.length++;
        continue;
      }
      const value = part.kind === 'one' ? part.thunk(s) : spread(rt, part.thunk, part.spreads, s);
      if (typeof value === 'symbol' && suspended(value)) return later(s, out, i);
      add(out, i, value);
    }
    return out;
  };
  const add = (out: unknown[], i: number, item: unknown): void => {
    if (parts[i]?.kind === 'one') out.push(item);
    else for (const each of item as unknown[]) out.push(each);
  };
  const later = (s: Scope, out: unknown[], i: number): unknown =>
    rt.defer((late) => {
      add(out, i, late);
      return from(s, out, i + 1);
    });
  return (s) => from(s, [], 0);
}

/** The last argument of a call V8 spreads in another way than the others and with other words; those of arrays it finds in the text. */
type Spread =
  | { readonly kind: 'last'; readonly at: number; readonly node: ES.Node }
  | { readonly kind: 'middle'; readonly at: number; readonly node: ES.Node | undefined };

function spread(rt: Runtime, thunk: Thunk, { kind, at, node }: Spread, s: Scope): unknown {
  return rt.after(thunk(s), (value) => {
    if (isPlainArray(rt, value)) return value;
    rt.top.at = at;
    if (kind === 'last' && (value === undefined || value === null)) {
      const error = rt.errors.make('TypeError', `${calleeText(node)} is not iterable (cannot read property ${value})`);
      // The trace blames the call, the line above it what was to be spread.
      rt.top.at = node.start;
      rt.thrown(error);
      throw error;
    }
    if (kind === 'last' && typeof getProperty(rt, value, Symbol.iterator) !== 'function')
      throw rt.errors.make('TypeError', 'Spread syntax requires ...iterable[Symbol.iterator] to be a function');
    return collect(rt, value, node);
  });
}
