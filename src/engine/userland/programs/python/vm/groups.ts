import { baseGroupType, PyException } from '../objects/exception.ts';
import { PyList, PyTuple, type Value } from '../objects/object.ts';
import type { Vm } from './vm.ts';

/** The exceptions directly in a group. */
export function members(group: PyException): readonly PyException[] {
  const found = group.field('exceptions');
  return found instanceof PyTuple ? (found.items as readonly PyException[]) : [];
}

/** A group like another one, with other members. */
export function derive(group: PyException, inside: readonly PyException[]): PyException {
  const made = new PyException(group.cls, [group.args.items[0] ?? '', new PyList([...inside])]);
  made.setField('message', group.args.items[0] ?? '');
  made.setField('exceptions', new PyTuple(inside));
  made.traceback = group.traceback;
  made.cause = group.cause;
  made.context = group.context;
  made.suppress = group.suppress;
  made.notes = group.notes;
  return made;
}

/** What of an exception `except*` takes, and what it leaves. A plain exception that is taken comes in a group of its own. */
export function splitGroup(
  vm: Vm,
  error: PyException,
  test: (error: PyException) => boolean,
): { readonly matched: PyException | null; readonly remaining: PyException | null } {
  if (!error.cls.isSubclass(baseGroupType)) {
    if (!test(error)) return { matched: null, remaining: error };
    const group = new PyException(vm.exceptionGroup, ['', new PyTuple([error])]);
    group.setField('message', '');
    group.setField('exceptions', new PyTuple([error]));
    return { matched: group, remaining: null };
  }
  return split(error, test);
}

export function split(
  error: PyException,
  test: (error: PyException) => boolean,
): { readonly matched: PyException | null; readonly remaining: PyException | null } {
  if (test(error)) return { matched: error, remaining: null };
  if (!error.cls.isSubclass(baseGroupType)) return { matched: null, remaining: error };
  const yes: PyException[] = [];
  const no: PyException[] = [];
  for (const member of members(error)) {
    const { matched, remaining } = split(member, test);
    if (matched) yes.push(matched);
    if (remaining) no.push(remaining);
  }
  return { matched: yes.length > 0 ? derive(error, yes) : null, remaining: no.length > 0 ? derive(error, no) : null };
}

/** What `except*` raises in the end: what was left over and what its handlers raised. */
export function reraiseGroup(group: PyException, raised: readonly Value[]): Value {
  const left = raised.filter((one): one is PyException => one instanceof PyException);
  if (left.length === 0) return null;
  if (left.length === 1) return left[0] as PyException;
  if (!group.cls.isSubclass(baseGroupType)) return left[0] as PyException;
  return derive(group, left);
}
