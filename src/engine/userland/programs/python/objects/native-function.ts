import type { Vm } from '../vm/vm.ts';
import { isLinear } from './linear-work.ts';
import { type Answer, builtinFunctionType, methodDescriptorType, PyObject, type PyType, type Value } from './object.ts';

/** Parameters of native functions may have narrower types than Value: what is passed is checked by the signature or by the function itself. */
export type NativeCall = { bivarianceHack(vm: Vm, ...args: Value[]): Answer }['bivarianceHack'];

export interface Signature {
  readonly names: readonly string[];
  /** Number of required ones among the positional. */
  readonly required: number;
  /** Positional ones, before `*`. */
  readonly positional: number;
  /** The first so many cannot be given by name. */
  readonly positionalOnly: number;
  readonly rest: boolean;
  readonly keywords: boolean;
  /** Names of required keyword-only parameters. */
  readonly needed: readonly string[];
}

export class PyNative extends PyObject {
  readonly name: string;
  readonly call: NativeCall;
  readonly signature: Signature;
  /** The class whose method it is; its first argument is then `self`. */
  readonly owner: PyType | undefined;
  readonly self: Value;
  /** Its time grows with what it is given. */
  readonly linear: boolean;
  doc: string | null = null;
  /** The module that holds it, when it is a function of one; undefined for the built-in ones. */
  module: string | undefined;

  constructor(name: string, call: NativeCall, signature: Signature, owner?: PyType, self?: Value) {
    super(owner && self === undefined ? methodDescriptorType : builtinFunctionType);
    this.name = name;
    this.call = call;
    this.signature = signature;
    this.owner = owner;
    this.self = self;
    this.linear = isLinear(name, owner);
  }
}
