import type { Binding } from '../runtime/binding.ts';
import { member, setProperty } from '../runtime/property.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { type Resolved, resolve, type StaticScope } from '../syntax/scope.ts';
import { type Compiler, type Scope, type Store, type Thunk, UNSET } from './compiler.ts';
import { readWithin, withTarget, writeWithin } from './with.ts';

/** Climbs to the array that holds a variable. */
export function climb(scope: Scope, hops: number): Scope {
  let at = scope;
  for (let i = hops; i > 0; i--) at = at[0] as Scope;
  return at;
}

/** The value of a name; `start` is where it stands, `at` what is blamed where nobody knows it. */
export function readVariable(
  compiler: Compiler,
  scope: StaticScope,
  name: string,
  start: number,
  at: number = start,
): Thunk {
  const { rt } = compiler.unit;
  const target = withTarget(compiler, scope, name);
  const plain = readPlain(compiler, scope, name, start, at);
  return target ? readWithin(rt, target, name, plain) : plain;
}

function readPlain(compiler: Compiler, scope: StaticScope, name: string, start: number, at: number): Thunk {
  const { rt } = compiler.unit;
  const found = resolve(scope, name);
  if (!found) return readGlobal(compiler, name, at);
  const { variable, hops } = found;
  const { slot } = variable;
  if (variable.kind === 'import')
    return (s) => {
      const value = (climb(s, hops)[slot] as Binding).get();
      if (value === UNSET) throw unset(rt, name, start);
      return value;
    };
  if (mayBeUnset(found, scope, start)) return readChecked(hops, slot, () => unset(rt, name, start));
  if (name !== 'this' || variable.home.kind !== 'function' || !variable.home.derived) return readSlot(hops, slot);
  return readChecked(hops, slot, () => {
    rt.top.at = start;
    return rt.errors.make(
      'ReferenceError',
      "Must call super constructor in derived class before accessing 'this' or returning from derived constructor",
    );
  });
}

function readSlot(hops: number, slot: number): Thunk {
  switch (hops) {
    case 0:
      return (s) => s[slot];
    case 1:
      return (s) => (s[0] as Scope)[slot];
    case 2:
      return (s) => ((s[0] as Scope)[0] as Scope)[slot];
    case 3:
      return (s) => (((s[0] as Scope)[0] as Scope)[0] as Scope)[slot];
    default:
      return (s) => climb(s, hops)[slot];
  }
}

/** A variable that may be unset still. */
function readChecked(hops: number, slot: number, fault: () => Error): Thunk {
  switch (hops) {
    case 0:
      return (s) => {
        const value = s[slot];
        if (typeof value === 'symbol' && value === UNSET) throw fault();
        return value;
      };
    case 1:
      return (s) => {
        const value = (s[0] as Scope)[slot];
        if (typeof value === 'symbol' && value === UNSET) throw fault();
        return value;
      };
    case 2:
      return (s) => {
        const value = ((s[0] as Scope)[0] as Scope)[slot];
        if (typeof value === 'symbol' && value === UNSET) throw fault();
        return value;
      };
    default:
      return (s) => {
        const value = climb(s, hops)[slot];
        if (typeof value === 'symbol' && value === UNSET) throw fault();
        return value;
      };
  }
}

function readGlobal(compiler: Compiler, name: string, start: number): Thunk {
  const { rt } = compiler.unit;
  if (name === 'undefined') return () => undefined;
  const { global } = rt;
  if (name === 'this') return () => global;
  return () => {
    const value = global[name];
    if (value !== undefined || name in global) return value;
    if (!rt.overlay.empty && rt.overlay.find(global, name)) return member(rt, global, name);
    rt.top.at = start;
    throw rt.errors.make('ReferenceError', `${name} is not defined`);
  };
}

function unset(rt: Runtime, name: string, start: number): Error {
  rt.top.at = start;
  return rt.errors.make('ReferenceError', `Cannot access '${name}' before initialization`);
}

/** A reference that stands behind the declaration in the same function needs no check. */
function mayBeUnset({ variable }: Resolved, scope: StaticScope, start: number): boolean {
  if (!variable.checked) return false;
  return start < variable.ready || variable.home.owner !== scope.owner;
}

/** Assignment to a name, or (`declare`) its first value. `at`: offset that is blamed when the name is a constant. */
export function writeVariable(
  compiler: Compiler,
  scope: StaticScope,
  name: string,
  start: number,
  declare: boolean,
  at = start,
): Store {
  const target = withTarget(compiler, scope, name);
  const plain = writePlain(compiler, scope, name, start, declare, at);
  return target ? writeWithin(compiler.unit.rt, target, name, plain) : plain;
}

function writePlain(
  compiler: Compiler,
  scope: StaticScope,
  name: string,
  start: number,
  declare: boolean,
  at: number,
): Store {
  const { rt } = compiler.unit;
  const found = resolve(scope, name);
  if (!found) return writeGlobal(rt, name, at, scope.strict && !declare);
  const { variable, hops } = found;
  const { slot } = variable;
  if (!declare) {
    if (variable.kind === 'const' || variable.kind === 'import')
      return (s) => {
        if (climb(s, hops)[slot] === UNSET) throw unset(rt, name, start);
        rt.top.at = at;
        throw rt.errors.make('TypeError', 'Assignment to constant variable.');
      };
    if (variable.selfName)
      return () => {
        rt.top.at = at;
        if (scope.strict) throw rt.errors.make('TypeError', 'Assignment to constant variable.');
      };
    if (mayBeUnset(found, scope, start))
      return (s, value) => {
        const holder = climb(s, hops);
        if (holder[slot] === UNSET) throw unset(rt, name, start);
        holder[slot] = value;
      };
  }
  switch (hops) {
    case 0:
      return (s, value) => {
        s[slot] = value;
      };
    case 1:
      return (s, value) => {
        (s[0] as Scope)[slot] = value;
      };
    default:
      return (s, value) => {
        climb(s, hops)[slot] = value;
      };
  }
}

function writeGlobal(rt: Runtime, name: string, start: number, strict: boolean): Store {
  const { global } = rt;
  return (_, value) => {
    rt.top.at = start;
    if (strict && !(name in global)) throw rt.errors.make('ReferenceError', `${name} is not defined`);
    setProperty(rt, global, name, value, strict);
  };
}

/** Where a name's value lies that may be read as it is: neither an import nor possibly unset. `this` may be unset in derived constructors. */
export function plainPlace(
  scope: StaticScope,
  name: string,
  start: number,
): { readonly hops: number; readonly slot: number } | undefined {
  const found = scope.inWith ? undefined : resolve(scope, name);
  if (!found || found.variable.kind === 'import' || mayBeUnset(found, scope, start)) return undefined;
  if (name === 'this' && (found.variable.home.kind !== 'function' || found.variable.home.derived)) return undefined;
  return { hops: found.hops, slot: found.variable.slot };
}

/** The slot of a name of this very array that is about to get its value; undefined where it lies elsewhere. */
export function declaredSlot(scope: StaticScope, name: string): number | undefined {
  const found = scope.inWith ? undefined : resolve(scope, name);
  return found?.hops === 0 && found.variable.kind !== 'import' ? found.variable.slot : undefined;
}

/** The slot of a name of this very array that assignment may set as it is. */
export function assignedSlot(scope: StaticScope, name: string, start: number): number | undefined {
  const found = scope.inWith ? undefined : resolve(scope, name);
  if (found?.hops !== 0 || found.variable.selfName || /^(?:import|const)$/.test(found.variable.kind)) return undefined;
  return mayBeUnset(found, scope, start) ? undefined : found.variable.slot;
}
