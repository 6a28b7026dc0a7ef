import { typeNameOf } from './host-errors.ts';
import type { Runtime } from './runtime.ts';
import type { Activation, Frame } from './suspension.ts';

/** The lines of a trace below the error's own, each with its newline in front, as V8 writes them. */
export function captureStack(rt: Runtime, skip: number): string {
  const { stackTraceLimit: limit } = rt;
  const lines: string[] = [];
  let skipped = 0;
  let resumed: Activation | undefined;
  for (let at: Frame | undefined = rt.top; at?.parent && lines.length < limit; at = at.parent) {
    if (skipped++ < skip) continue;
    const text = describe(rt, at);
    if (text !== undefined) lines.push(`\n    at ${text}`);
    if (at.activation?.awaited) resumed = at.activation;
  }
  // Who waits comes below all calls that are open.
  for (let waiting = resumed; waiting && lines.length < limit; ) {
    let next: Activation | undefined = waiting.awaiter?.();
    const combined: ReturnType<NonNullable<Activation['combined']>> = next ? undefined : waiting.combined?.();
    if (combined) {
      lines.push(`\n    at async ${combined.label}`);
      ({ next } = combined);
      if (lines.length >= limit) break;
    }
    if (next) {
      const text = describe(rt, moduleOf(next.base, next.top) ?? next.base, next.top);
      if (text !== undefined) lines.push(`\n    at async ${text}`);
    }
    waiting = next;
  }
  return lines.join('');
}

function describe(rt: Runtime, frame: Frame, inner: Frame = frame): string | undefined {
  const { code } = frame;
  const place = code.place(inner.code === code ? inner.at : frame.at);
  if (place === undefined || code.role === 'script') return place;
  const name = nameOf(rt, frame);
  return name === '' ? place : `${name} (${place})`;
}

/** The frame of an ES module that stands still at an await of its own; its activation's outermost frame shows nothing. */
function moduleOf(base: Frame, top: Frame): Frame | undefined {
  for (let at: Frame | undefined = top; at && at !== base; at = at.parent) if (at.code.role === 'module') return at;
  return undefined;
}

function nameOf(rt: Runtime, frame: Frame): string {
  const { code, callee } = frame;
  // Whatever is asked of a Proxy, its traps would hear.
  const proxied = rt.proxies.has(frame.self as object);
  const self = proxied ? undefined : frame.self;
  if (code.role === 'commonjs') return 'Object.<anonymous>';
  if (code.role === 'module') return '';
  if (code.role === 'native' && !code.source) return code.name;
  const name = ownName(callee) ?? (code.name === '' ? (code.inferred ?? '') : code.name);
  if (frame.constructing) return `new ${name === '' ? '<anonymous>' : name}`;
  const type = proxied ? 'Proxy' : receiverType(self);
  if (name === '') return type === undefined ? '' : `${type}.${aliasOf(self, '', callee) ?? '<anonymous>'}`;
  if (type === undefined) return name;
  // Names that are no identifiers (`get x`, `#x`, `exports.x`) stand alone.
  const qualified = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? `${type}.${name}` : name;
  const alias = aliasOf(self, name, callee);
  return alias === undefined || qualified.endsWith(`.${alias}`) || name.endsWith(` ${alias}`)
    ? qualified
    : `${qualified} [as ${alias}]`;
}

/** A function's own `name`, where it is a plain property. */
function ownName(callee: unknown): string | undefined {
  if (typeof callee !== 'function') return undefined;
  const name: unknown = Object.getOwnPropertyDescriptor(callee, 'name')?.value;
  return typeof name === 'string' && name !== '' ? name : undefined;
}

/** What stands before the dot; undefined where V8 writes the bare name (no receiver, the global object). */
function receiverType(self: unknown): string | undefined {
  if (self === undefined || self === null) return undefined;
  switch (typeof self) {
    case 'object':
      if ((self as { globalThis?: unknown }).globalThis === self) return undefined;
      return typeNameOf(self);
    case 'function':
      return ownName(self) ?? 'Function';
    default:
      return typeNameOf(Object(self));
  }
}

/** The property under which a method was called, where it is not its own name. */
function aliasOf(self: unknown, name: string, callee: unknown): string | undefined {
  if ((typeof self !== 'object' && typeof self !== 'function') || self === null || callee === undefined)
    return undefined;
  for (let at: object | null = self; at; at = Object.getPrototypeOf(at)) {
    const own = Object.getOwnPropertyDescriptor(at, name);
    if (own && own.value === callee) return undefined;
  }
  for (let at: object | null = self; at; at = Object.getPrototypeOf(at))
    for (const key of Object.keys(at)) {
      const own = Object.getOwnPropertyDescriptor(at, key);
      if (own && own.value === callee) return key;
    }
  return undefined;
}
