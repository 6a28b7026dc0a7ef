import { type PyException, typeError } from '../objects/exception.ts';
import { Pending, PyCell, type PyDict } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { deleteAttr } from '../protocols/attributes.ts';
import { deleteItem } from '../protocols/items.ts';
import { RESULT } from './frame.ts';
import { importFrom, importName, importStar } from './import.ts';
import { type Instruction, put } from './instruction.ts';
import { nameError, unboundFree, unboundLocal } from './name-errors.ts';

/** Names, attributes, imports. */
export const nameInstructions: Readonly<Record<string, Instruction>> = {
  STORE_GLOBAL: (_vm, _thread, frame, arg) => {
    frame.globals.map.set(frame.code.names[arg] as string, frame.regs[--frame.sp]);
  },
  DELETE_FAST: (_vm, _thread, frame, arg) => {
    if (frame.regs[arg] === undefined) throw unboundLocal(frame.code, arg);
    frame.regs[arg] = undefined;
  },
  DELETE_NAME: (vm, thread, frame, arg) => {
    const name = frame.code.names[arg] as string;
    const names = frame.names as PyDict;
    if (!names.cls.builtin) put(thread, frame, deleteItem(vm, names, name), RESULT.discard);
    else if (!names.map.delete(name)) throw nameError(name);
  },
  DELETE_GLOBAL: (_vm, _thread, frame, arg) => {
    const name = frame.code.names[arg] as string;
    if (!frame.globals.map.delete(name)) throw nameError(name);
  },
  DELETE_DEREF: (_vm, _thread, frame, arg) => {
    const cell = frame.regs[arg] as PyCell;
    if (cell.v === undefined) throw unboundFree(frame.code, arg);
    cell.v = undefined;
  },
  DELETE_ATTR: (vm, thread, frame, arg) => {
    put(thread, frame, deleteAttr(vm, frame.regs[--frame.sp], frame.code.names[arg] as string), RESULT.discard);
  },
  DELETE_SUBSCR: (vm, thread, frame) => {
    const key = frame.regs[--frame.sp];
    put(thread, frame, deleteItem(vm, frame.regs[--frame.sp], key), RESULT.discard);
  },
  MAKE_CELL: (_vm, _thread, frame, arg) => {
    frame.regs[arg] = new PyCell(frame.regs[arg]);
  },
  MAKE_CELL_FRESH: (_vm, _thread, frame, arg) => {
    frame.regs[arg] = new PyCell(undefined);
  },
  LOAD_CLOSURE: (_vm, _thread, frame, arg) => {
    frame.regs[frame.sp++] = frame.regs[arg];
  },
  LOAD_CLASSDEREF: (_vm, _thread, frame, arg) => {
    const name = frame.code.parts.slots[arg] as string;
    const own = frame.names?.map.get(name);
    const value = own ?? (frame.regs[arg] as PyCell).v;
    if (value === undefined) throw unboundFree(frame.code, arg);
    frame.regs[frame.sp++] = value;
  },
  IMPORT_NAME: (vm, thread, frame, arg) => {
    const names = frame.regs[--frame.sp];
    const level = frame.regs[--frame.sp] as number;
    put(thread, frame, new Pending(importName(vm, frame.code.names[arg] as string, frame.globals, names, level)));
  },
  IMPORT_FROM: (vm, thread, frame, arg) => {
    const module = frame.regs[frame.sp - 1];
    put(thread, frame, new Pending(importFrom(vm, module, frame.code.names[arg] as string)));
  },
  IMPORT_STAR: (vm, thread, frame) => {
    const module = frame.regs[--frame.sp];
    put(thread, frame, new Pending(importStar(vm, module, frame.names as PyDict)), RESULT.discard);
  },
};

export type { Gen, PyException };
export { typeError };
