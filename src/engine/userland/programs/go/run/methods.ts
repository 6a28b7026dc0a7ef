import { findMember, type Member } from '../types/members.ts';
import { type Type, typeText, underlying } from '../types/type.ts';
import type { Steps } from './code.ts';
import type { Callable, Machine } from './machine.ts';
import { notNil, runtimePanic } from './panic.ts';
import { type Boxed, copyTyped, Ref, type StructValue } from './value.ts';

const found = new WeakMap<Type, Map<string, Member | undefined>>();

/** findMember, remembered. */
export function memberOf(type: Type, name: string): Member | undefined {
  let names = found.get(type);
  if (!names) {
    names = new Map();
    found.set(type, names);
  }
  if (!names.has(name)) names.set(name, findMember(type, name));
  return names.get(name);
}

/** Calls a method of a value in an interface, through embedded fields if need be. */
export function* invoke(boxed: unknown, name: string, args: readonly unknown[], machine: Machine): Steps {
  const { type, value } = notNil(boxed as Boxed | null);
  const member = memberOf(type, name);
  if (!member || member.found.kind === 'field') throw runtimePanic(`${typeText(type)} has no method ${name}`);
  let receiver: unknown = value;
  let at: Type = type;
  for (const { index } of member.path) {
    const target = underlying(at).kind === 'pointer' ? notNil(receiver) : receiver;
    const { fields } = (target instanceof Ref ? target.value : target) as StructValue;
    const base = underlying(at);
    const struct = underlying(base.kind === 'pointer' ? base.element : base);
    at = struct.kind === 'struct' ? (struct.fields[index]?.type ?? at) : at;
    receiver = fields[index];
  }
  if (member.found.kind === 'abstract') return yield* invoke(receiver, name, args, machine);
  const { method, owner } = member.found;
  const isPointer = underlying(at).kind === 'pointer';
  let self = receiver;
  if (!method.pointer) {
    if (isPointer) self = notNil(receiver);
    self = self instanceof Ref && isPointer ? self.value : self;
    self = copyTyped(owner, self);
  }
  return yield* (method.body as Callable).call([self, ...args], machine);
}
