import { getters, methods } from '../objects/define.ts';
import { makeNativeType, objectType, PyCell, PyDict, PyObject, type Value } from '../objects/object.ts';
import { Frame, type Watch } from '../vm/frame.ts';
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

/** What is known of a frame that is traced. */
export function watched(frame: Frame): Watch {
  frame.watch ??= { trace: undefined, lines: true, line: 0, at: -1, shown: 0, away: false };
  return frame.watch;
}

function lineOf(frame: Frame): number {
  return frame.watch?.shown || frame.code.span(Math.max(0, frame.pc - 2))[0];
}

const of = (self: Value): Frame => (self as FrameObject).frame;
getters(frameType, {
  f_back: (_vm, self) => {
    let back = of(self).back;
    while (back && !(back instanceof Frame)) back = back.back;
    return back ? frameObject(back) : null;
  },
  f_code: (_vm, self) => of(self).code.original ?? of(self).code,
  f_trace: [
    (_vm, self) => of(self).watch?.trace ?? null,
    (_vm, self, value) => {
      watched(of(self)).trace = value === null ? undefined : value;
    },
  ],
  f_trace_lines: [
    (_vm, self) => of(self).watch?.lines ?? true,
    (_vm, self, value) => {
      watched(of(self)).lines = value === true;
    },
  ],
  f_globals: (_vm, self) => of(self).globals,
  f_locals: (_vm, self) => localsOf(of(self)),
  f_builtins: (vm) => vm.builtins,
  f_lineno: (_vm, self) => lineOf(of(self)),
  f_lasti: (_vm, self) => of(self).pc,
});
methods(frameType, {
  clear: ['', () => null],
  __repr__: [
    '',
    (_vm, self: FrameObject) =>
      `<frame at 0x${self.id.toString(16)}, file '${self.frame.code.parts.file}', line ${lineOf(self.frame)}, code ${self.frame.code.parts.name}>`,
  ],
});
