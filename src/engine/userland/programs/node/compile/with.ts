import { getProperty, hasProperty, setProperty } from '../runtime/property.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { ES } from '../syntax/acorn.ts';
import { find, type StaticScope } from '../syntax/scope.ts';
import type { Compiler, Scope, Store, Thunk } from './compiler.ts';
import { newScope } from './new-scope.ts';

/** The variable that holds the object of a `with`. */
export const WITH = '%with';

/** Finds the object of a `with` around that has a name at this moment; undefined where no `with` stands between a name and its variable. */
export function withTarget(
  compiler: Compiler,
  scope: StaticScope,
  name: string,
): ((s: Scope) => object | undefined) | undefined {
  const { rt } = compiler.unit;
  const places = /^(?:[%#]|this$|new\.target$)/.test(name) ? [] : placesOf(scope, name);
  if (places.length === 0) return undefined;
  return (s) => {
    for (const { hops, slot } of places) {
      let at = s;
      for (let i = hops; i > 0; i--) at = at[0] as Scope;
      const object = at[slot] as object;
      if (hasProperty(rt, object, name) && !isHidden(rt, object, name)) return object;
    }
    return undefined;
  };
}

/** From the inside out, up to the name's own variable. */
function placesOf(scope: StaticScope, name: string): readonly { readonly hops: number; readonly slot: number }[] {
  const places: { hops: number; slot: number }[] = [];
  let hops = 0;
  for (let at: StaticScope | undefined = scope; at && !at.names.has(name); at = at.parent) {
    const object = at.names.get(WITH);
    if (object) places.push({ hops, slot: object.slot });
    if (at.kind === 'function' && name === 'arguments') break;
    if (at.real) hops++;
  }
  return places;
}

/** `Symbol.unscopables`. */
function isHidden(rt: Runtime, object: object, name: string): boolean {
  const hidden = getProperty(rt, object, Symbol.unscopables);
  return typeof hidden === 'object' && hidden !== null && Boolean(getProperty(rt, hidden, name));
}

export function readWithin(rt: Runtime, target: (s: Scope) => object | undefined, name: string, plain: Thunk): Thunk {
  return (s) => {
    const object = target(s);
    return object ? getProperty(rt, object, name) : plain(s);
  };
}

export function writeWithin(rt: Runtime, target: (s: Scope) => object | undefined, name: string, plain: Store): Store {
  return (s, value) => {
    const object = target(s);
    if (!object) return plain(s, value);
    setProperty(rt, object, name, value, false);
    return undefined;
  };
}

/** `with (object) …`: only sloppy code has it. */
export function compileWith(compiler: Compiler, node: ES.WithStatement, outer: StaticScope): Thunk {
  const { rt } = compiler.unit;
  const scope = compiler.scopeOf(node);
  const object = compiler.expression(node.object, outer);
  const body = compiler.statement(node.body, scope);
  const slot = find(scope, WITH)?.slot ?? 1;
  return (outside) =>
    rt.after(object(outside), (value) => {
      if (value === undefined || value === null)
        throw rt.errors.make('TypeError', 'Cannot convert undefined or null to object');
      const s = newScope(scope.size, outside);
      s[slot] = Object(value);
      return body(s);
    });
}
