import { GeneratorReturn } from '../runtime/generator.ts';
import type { Frame } from '../runtime/suspension.ts';
import { Ending, SUSPENDED, suspended } from '../runtime/suspension.ts';
import type { ES } from '../syntax/acorn.ts';
import type { StaticScope } from '../syntax/scope.ts';
import type { Compiler, Scope, Thunk } from './compiler.ts';
import { compilePattern } from './patterns.ts';
import { compileEntry } from './statements.ts';

/** try, catch, finally. An ending program runs neither. */
export function compileTry(compiler: Compiler, node: ES.TryStatement, scope: StaticScope): Thunk {
  const { rt } = compiler.unit;
  const block = compiler.statement(node.block, scope);
  const handler = node.handler ? compileCatch(compiler, node.handler, scope) : undefined;
  const last = node.finalizer ? compiler.statement(node.finalizer, scope) : undefined;

  /** The finally block, then what it interrupted. */
  const finish = (s: Scope, completion: unknown): unknown => {
    if (!last) return completion;
    const kept = rt.returned;
    const settle = (own: unknown): unknown => {
      if (own !== undefined) return own;
      rt.returned = kept;
      return completion;
    };
    const own = last(s);
    return typeof own === 'symbol' && suspended(own) ? rt.defer(settle) : settle(own);
  };
  const rethrow = (s: Scope, error: unknown): unknown => {
    if (!last) throw error;
    const settle = (own: unknown): unknown => {
      if (own !== undefined) return own;
      throw error;
    };
    const own = last(s);
    return typeof own === 'symbol' && suspended(own) ? rt.defer(settle) : settle(own);
  };
  const caught = (s: Scope, frame: Frame, thrown: unknown): unknown => {
    if (thrown instanceof Ending) throw thrown;
    const error = rt.errors.trace(thrown);
    rt.top = frame;
    if (!handler || error instanceof GeneratorReturn) return rethrow(s, error);
    let completion: unknown;
    try {
      completion = handler(s, error);
    } catch (again) {
      if (again instanceof Ending) throw again;
      const traced = rt.errors.trace(again);
      rt.top = frame;
      return rethrow(s, traced);
    }
    if (!(typeof completion === 'symbol' && suspended(completion))) return finish(s, completion);
    if (!last) return SUSPENDED;
    return rt.defer({
      next: (late) => finish(s, late),
      fail: (again) => {
        rt.top = frame;
        return rethrow(s, again);
      },
    });
  };
  return (s) => {
    const frame = rt.top;
    let completion: unknown;
    try {
      completion = block(s);
    } catch (error) {
      return caught(s, frame, error);
    }
    if (typeof completion === 'symbol' && suspended(completion))
      return rt.defer({ next: (late) => finish(s, late), fail: (error) => caught(s, frame, error) });
    return finish(s, completion);
  };
}

function compileCatch(
  compiler: Compiler,
  node: ES.CatchClause,
  outer: StaticScope,
): (s: Scope, error: unknown) => unknown {
  const { rt } = compiler.unit;
  const scope = compiler.scopeOf(node);
  const enter = compileEntry(compiler, scope, outer);
  const store = node.param ? compilePattern(compiler, node.param, scope, true) : undefined;
  const body = compiler.statement(node.body, scope);
  return (outside, error) => {
    const s = enter ? enter(outside) : outside;
    if (store && suspended(store(s, error))) return rt.defer(() => body(s));
    return body(s);
  };
}
