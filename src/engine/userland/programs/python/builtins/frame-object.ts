import { getters, methods } from '../objects/define.ts';
import { makeNativeType, objectType, PyCell, PyDict, PyObject, type Value } from '../objects/object.ts';
import { Frame } from '../vm/frame.ts';
import { slotName } from '../vm/name-errors.ts';

export const frameType = makeNativeType('frame', objectType, { isBase: false });

/** A frame as Python code may look at it. */
export class FrameObject extends PyObject {
  readonly frame: Frame;

  constructor(frame: Frame) {
    super(frameType);
    this.frame = frame;
  }
}

export function frameObject(frame: Frame): FrameObject {
  frame.object ??= new FrameObject(frame);
  return frame.object as FrameObject;
}

export function localsOf(frame: Frame): PyDict {
  if (frame.names) return frame.names;
  const dict = new PyDict();
  frame.code.parts.slots.forEach((slot, i) => {
    const held = frame.regs[i];
    const value = held instanceof PyCell ? held.v : held;
    if (value !== undefined && !slot.includes('\0')) dict.map.set(slotName(frame.code, i), value);
  });
  return dict;
}

const of = (self: Value): Frame => (self as FrameObject).frame;
getters(frameType, {
  f_back: (_vm, self) => {
    let back = of(self).back;
    while (back && !(back instanceof Frame)) back = back.back;
    return back ? frameObject(back) : null;
  },
  f_code: (_vm, self) => of(self).code,
  f_globals: (_vm, self) => of(self).globals,
  f_locals: (_vm, self) => localsOf(of(self)),
  f_builtins: (vm) => vm.builtins,
  f_lineno: (_vm, self) => of(self).code.span(Math.max(0, of(self).pc - 2))[0],
  f_lasti: (_vm, self) => of(self).pc,
});
methods(frameType, {
  clear: ['', () => null],
  __repr__: [
    '',
    (_vm, self: FrameObject) =>
      `<frame at 0x${self.id.toString(16)}, file '${self.frame.code.parts.file}', line ${self.frame.code.span(Math.max(0, self.frame.pc - 2))[0]}, code ${self.frame.code.parts.name}>`,
  ],
});
