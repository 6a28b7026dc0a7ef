import { baseExceptionType, raise, typeError } from '../objects/exception.ts';
import type { PyFunction } from '../objects/function.ts';
import { PyNative } from '../objects/native-function.ts';
import {
  objectType,
  Pending,
  PyCell,
  PyDict,
  PyTuple,
  PyType,
  typeOf,
  typeType,
  type Value,
} from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { RunFrameRequest } from '../objects/run-frame.ts';
import { attrOr, getAttr } from '../protocols/attributes.ts';
import { callGen, settle } from '../protocols/calling.ts';
import { setItem } from '../protocols/items.ts';
import { Frame } from './frame.ts';
import { namesIn } from './names-mapping.ts';
import type { Vm } from './vm.ts';

/** `__build_class__(function, name, *bases, metaclass=, **keywords)` */
export const buildClass = new PyNative(
  '__build_class__',
  (vm, args, keywords) => new Pending(build(vm, (args as PyTuple).items, keywords as PyDict)),
  { names: [], required: 0, positional: 0, positionalOnly: 0, rest: true, keywords: true, needed: [] },
);

function* build(vm: Vm, args: readonly Value[], given: PyDict): Gen<Value> {
  const [fn, name, ...written] = args;
  const keywords = new PyDict();
  for (const [key, value] of given.map) keywords.map.set(key, value);
  let meta = keywords.get('metaclass');
  keywords.map.delete('metaclass');
  const bases: Value[] = [];
  let changed = false;
  for (const base of written) {
    const entries = base instanceof PyType ? undefined : yield* settle(attrOr(vm, base, '__mro_entries__'));
    if (entries === undefined) bases.push(base);
    else {
      changed = true;
      bases.push(...((yield* callGen(vm, entries, [new PyTuple(written)])) as PyTuple).items);
    }
  }
  if (meta === undefined) meta = bases.length > 0 ? typeOf(bases[0]) : typeType;
  if (meta instanceof PyType) meta = winner(meta, bases);
  const prepare = meta instanceof PyType && meta !== typeType ? meta.lookup('__prepare__') : undefined;
  let names: Value = new PyDict();
  if (prepare !== undefined)
    names = yield* callGen(vm, yield* settle(getAttr(vm, meta, '__prepare__')), [name, new PyTuple(bases)], keywords);
  if (!(names instanceof PyDict) && typeOf(names).lookup('__getitem__') === undefined)
    throw typeError(`${typeOf(meta).shown}.__prepare__() must return a mapping, not ${typeOf(names).shown}`);
  const body = fn as PyFunction;
  const space = names instanceof PyDict ? names : namesIn(names);
  const frame = new Frame(body.code, body.globals, space, body, undefined);
  for (const [i, cell] of body.closure.entries()) frame.regs[body.code.parts.freeStart + i] = cell;
  const cell = (yield new RunFrameRequest(frame)) as Value;
  if (changed) yield* settle(setItem(vm, space, '__orig_bases__', new PyTuple(written)));
  const made = yield* callGen(vm, meta, [name, new PyTuple(bases), names], keywords);
  if (cell instanceof PyCell && made instanceof PyType) cell.v = made;
  return made;
}

/** The most derived of the bases' metaclasses. */
export function winner(meta: PyType, bases: readonly Value[]): PyType {
  let best = meta;
  for (const base of bases) {
    const cls = typeOf(base);
    if (best.isSubclass(cls)) continue;
    if (cls.isSubclass(best)) best = cls;
    else
      throw typeError(
        'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases',
      );
  }
  return best;
}

/** C3 linearisation. */
export function linearise(cls: PyType): PyType[] {
  const sequences = [...cls.bases.map((base) => [...base.mro]), [...cls.bases]].filter((one) => one.length > 0);
  const out: PyType[] = [cls];
  while (sequences.some((one) => one.length > 0)) {
    const head = sequences
      .filter((one) => one.length > 0)
      .map((one) => one[0] as PyType)
      .find((candidate) => !sequences.some((one) => one.indexOf(candidate) > 0));
    if (!head) {
      const names = [...new Set(sequences.filter((one) => one.length > 0).map((one) => (one[0] as PyType).name))];
      throw typeError(`Cannot create a consistent method resolution order (MRO) for bases ${names.join(', ')}`);
    }
    out.push(head);
    for (const one of sequences) if (one[0] === head) one.shift();
  }
  return out;
}

/** The base whose instances the new class lays out: at most one kind. */
/** Exceptions with fields of their own; the others are laid out as their base is. */
const WITH_FIELDS =
  /^(OSError|SyntaxError|ImportError|StopIteration|SystemExit|Unicode\w+|NameError|AttributeError|BaseException(Group)?)$/;

function solid(layout: PyType): PyType {
  let at = layout;
  while (at.isSubclass(baseExceptionType) && !WITH_FIELDS.test(at.name)) at = at.bases[0] as PyType;
  return at;
}

export function layoutOf(bases: readonly PyType[]): PyType {
  let best: PyType = objectType;
  for (const base of bases) {
    const layout = solid(base.layout);
    if (layout === objectType || solid(best) === layout) {
      if (best === objectType) best = base.layout;
      continue;
    }
    if (best === objectType || layout.isSubclass(solid(best))) best = base.layout;
    else if (!solid(best).isSubclass(layout)) throw typeError('multiple bases have instance lay-out conflict');
  }
  return best;
}

export { raise };
