import type { Builtin } from '../process/builtin.ts';
import { callableOf } from '../runtime/callable.ts';
import { defineNatives } from '../runtime/native.ts';
import { getProperty } from '../runtime/property.ts';
import type { Runtime } from '../runtime/runtime.ts';

/** One line of a trace, as V8's CallSite tells it. */
interface Site {
  readonly text: string;
  readonly type: string | null;
  readonly name: string | null;
  readonly method: string | null;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly isConstructor: boolean;
  readonly isAsync: boolean;
}

const sites = new WeakMap<object, Site>();
const prototypes = new WeakMap<Runtime, object>();

/** What the machine gives to Error.prepareStackTrace. */
export interface CallSites {
  /** Calls the program's own function with an error and its lines, each of which has its newline in front; undefined where it has none. */
  prepare(error: object, frames: string): { readonly text: unknown } | undefined;
}

/** Error.prepareStackTrace: a text that names it has this fetched first. */
export const callSites: Builtin = {
  name: 'internal/call-sites',
  internal: true,
  natives: ({ rt }): CallSites => ({
    prepare(error, frames) {
      const prepare = getProperty(rt, Error, 'prepareStackTrace');
      if (typeof prepare !== 'function' || callableOf(prepare)?.kind !== 'closure') return undefined;
      const lines = frames
        .split('\n    at ')
        .slice(1)
        .map((text) => siteOf(rt, text));
      return { text: rt.now(() => rt.call(prepare, Error, [error, lines])) };
    },
  }),
};

/** From `async new Type.method [as alias] (file:line:column)`, of which all but the place may be missing. */
function siteOf(rt: Runtime, text: string): object {
  const [, isAsync, isNew, called = '', alias, place = ''] =
    /^(async )?(new )?(?:(.*?)(?: \[as (.*?)\])? \()?([^()]*)\)?$/.exec(text) ?? [];
  const [, file, line, column] = /^(.*):(\d+):(\d+)$/.exec(place) ?? [];
  const cut = called.lastIndexOf('.');
  const name = called.slice(cut + 1);
  const object: object = Object.create(prototypeOf(rt));
  sites.set(object, {
    text,
    type: cut > 0 ? called.slice(0, cut) : null,
    name: name === '' || name === '<anonymous>' ? null : name,
    method: alias ?? (cut > 0 && name !== '<anonymous>' ? name : null),
    file: file ?? null,
    line: line === undefined ? null : Number(line),
    column: column === undefined ? null : Number(column),
    isConstructor: isNew !== undefined,
    isAsync: isAsync !== undefined,
  });
  return object;
}

function prototypeOf(rt: Runtime): object {
  const known = prototypes.get(rt);
  if (known) return known;
  const made = {};
  const tell = (read: (site: Site) => unknown): readonly [0, (self: unknown) => unknown] => [
    0,
    (self) => {
      const site = typeof self === 'object' && self !== null ? sites.get(self) : undefined;
      if (!site) throw rt.errors.make('TypeError', 'CallSite method called on an object that is no CallSite');
      return read(site);
    },
  ];
  defineNatives(rt, made, {
    getColumnNumber: tell(({ column }) => column),
    getEnclosingColumnNumber: tell(({ column }) => column),
    getEnclosingLineNumber: tell(({ line }) => line),
    getEvalOrigin: tell(() => undefined),
    getFileName: tell(({ file }) => file),
    getFunction: tell(() => undefined),
    getFunctionName: tell(({ name }) => name),
    getLineNumber: tell(({ line }) => line),
    getMethodName: tell(({ method }) => method),
    getPosition: tell(() => 0),
    getPromiseIndex: tell(() => null),
    getScriptNameOrSourceURL: tell(({ file }) => file),
    getThis: tell(() => undefined),
    getTypeName: tell(({ type }) => type),
    isAsync: tell(({ isAsync }) => isAsync),
    isConstructor: tell(({ isConstructor }) => isConstructor),
    isEval: tell(() => false),
    isNative: tell(() => false),
    isPromiseAll: tell(() => false),
    isToplevel: tell(({ type }) => type === null),
    toString: tell(({ text }) => text),
  });
  prototypes.set(rt, made);
  return made;
}
