import { defineNew, getters, methods } from '../objects/define.ts';
import {
  attributeError,
  baseExceptionType,
  baseGroupType,
  errorType,
  exceptionGroupType,
  exceptionType,
  exceptionTypes,
  PyException,
  PyTraceback,
  raise,
  tracebackType,
  typeError,
} from '../objects/exception.ts';
import { Pending, type PyDict, PyList, PyTuple, type PyType, typeOf, type Value } from '../objects/object.ts';
import { ERRNO_NUMBERS, osErrorClass } from '../objects/os-error.ts';
import type { Gen } from '../objects/request.ts';
import { callGen } from '../protocols/calling.ts';
import { reprOf, strOf } from '../protocols/text.ts';
import { matches } from '../vm/flow-instructions.ts';
import { derive, members, split } from '../vm/groups.ts';
import type { Vm } from '../vm/vm.ts';
import { frameObject } from './frame-object.ts';
import { instanceDict } from './object-type.ts';

const exc = (value: Value): PyException => value as PyException;

defineNew(baseExceptionType, '*args **kw', (_vm, args: PyTuple, cls: PyType) => {
  const made = new PyException(cls, args.items);
  fields(made, args.items, undefined);
  return made;
});

/** Attributes that the constructor's arguments mean, by kind. */
function fields(error: PyException, args: readonly Value[], keywords: PyDict | undefined): void {
  const is = (name: string): boolean => error.cls.isSubclass(errorType(name));
  if (is('StopIteration')) error.setField('value', args[0] ?? null);
  else if (is('SystemExit')) error.setField('code', args.length > 1 ? new PyTuple(args) : (args[0] ?? null));
  else if (is('OSError')) osFields(error, args);
  else if (is('ImportError')) {
    error.setField('msg', args[0] ?? null);
    error.setField('name', keywords?.get('name') ?? null);
    error.setField('path', keywords?.get('path') ?? null);
  } else if (is('NameError')) error.setField('name', keywords?.get('name') ?? null);
  else if (is('AttributeError')) {
    error.setField('name', keywords?.get('name') ?? null);
    error.setField('obj', keywords?.get('obj') ?? null);
  } else if (is('SyntaxError')) syntaxFields(error, args);
  else if (error.cls.isSubclass(baseGroupType)) groupFields(error, args);
}

function osFields(error: PyException, args: readonly Value[]): void {
  for (const name of ['errno', 'strerror', 'filename', 'filename2']) error.setField(name, null);
  if (args.length < 2 || args.length > 5) return;
  error.setField('errno', args[0]);
  error.setField('strerror', args[1]);
  if (args.length >= 3) {
    error.setField('filename', args[2]);
    error.args = new PyTuple(args.slice(0, 2));
  }
  if (args.length >= 5) error.setField('filename2', args[4]);
  if (error.cls === errorType('OSError') && typeof args[0] === 'number') error.cls = errorType(osErrorClass(args[0]));
}

function syntaxFields(error: PyException, args: readonly Value[]): void {
  error.setField('msg', args[0] ?? null);
  const place = args[1];
  const names = ['filename', 'lineno', 'offset', 'text', 'end_lineno', 'end_offset'];
  for (const [i, name] of names.entries())
    error.setField(name, place instanceof PyTuple ? (place.items[i] ?? null) : null);
}

function groupFields(error: PyException, args: readonly Value[]): void {
  const [message, list] = args;
  if (args.length !== 2)
    throw typeError(`BaseExceptionGroup.__new__() takes exactly 2 arguments (${args.length} given)`);
  if (typeof message !== 'string')
    throw typeError(`BaseExceptionGroup.__new__() argument 1 must be str, not ${typeOf(message).shown}`);
  const inside = list instanceof PyList || list instanceof PyTuple ? list.items : undefined;
  if (!inside) throw typeError('second argument (exceptions) must be a sequence');
  if (inside.length === 0) throw raise('ValueError', 'second argument (exceptions) must be a non-empty sequence');
  for (const [i, one] of inside.entries())
    if (!(one instanceof PyException))
      throw raise('ValueError', `Item ${i} of second argument (exceptions) is not an exception`);
  if (error.cls === baseGroupType && inside.every((one) => exc(one).cls.isSubclass(exceptionType)))
    error.cls = exceptionGroupType;
  else if (error.cls.isSubclass(exceptionType)) {
    const wrong = inside.find((one) => !exc(one).cls.isSubclass(exceptionType));
    if (wrong !== undefined) throw typeError('Cannot nest BaseExceptions in an ExceptionGroup');
  }
  error.setField('message', message);
  error.setField('exceptions', new PyTuple(inside));
}

function field(name: string): readonly [(vm: Vm, self: Value) => Value, (vm: Vm, self: Value, value: Value) => void] {
  return [(_vm, self) => exc(self).field(name) ?? null, (_vm, self, value) => exc(self).setField(name, value)];
}

methods(baseExceptionType, {
  __init__: [
    '*args **kw',
    (_vm, self: PyException, args: PyTuple, keywords: PyDict) => {
      const takes = ['ImportError', 'NameError', 'AttributeError'].some((name) => self.cls.isSubclass(errorType(name)));
      if (keywords.map.size > 0 && !takes) throw typeError(`${self.cls.name}() takes no keyword arguments`);
      if (args.items.length > 0 || self.fields === undefined || keywords.map.size > 0) {
        self.args = args;
        fields(self, args.items, keywords);
      }
      return null;
    },
  ],
  __str__: ['', (vm, self) => new Pending(str(vm, exc(self)))],
  __repr__: ['', (vm, self) => new Pending(repr(vm, exc(self)))],
  with_traceback: [
    'tb',
    (_vm, self: PyException, tb) => {
      self.traceback = tb instanceof PyTraceback ? tb : undefined;
      return self;
    },
  ],
  add_note: [
    'note',
    (_vm, self: PyException, note) => {
      if (typeof note !== 'string') throw typeError(`note must be a str, not '${typeOf(note).shown}'`);
      if (!(self.notes instanceof PyList)) self.notes = new PyList([]);
      (self.notes as PyList).items.push(note);
      return null;
    },
  ],
  __setstate__: ['state', () => null],
  __reduce__: ['', (_vm, self: PyException) => new PyTuple([self.cls, self.args])],
});
getters(baseExceptionType, {
  args: [
    (_vm, self) => exc(self).args,
    (_vm, self, value) => {
      exc(self).args = value instanceof PyTuple ? value : new PyTuple([value]);
    },
  ],
  __cause__: [
    (_vm, self) => exc(self).cause,
    (_vm, self, value) => {
      exc(self).cause = value as PyException | null;
      exc(self).suppress = true;
    },
  ],
  __context__: [
    (_vm, self) => exc(self).context,
    (_vm, self, value) => {
      exc(self).context = value as PyException | null;
    },
  ],
  __suppress_context__: [
    (_vm, self) => exc(self).suppress,
    (_vm, self, value) => {
      exc(self).suppress = value === true;
    },
  ],
  __traceback__: [
    (_vm, self) => exc(self).traceback ?? null,
    (_vm, self, value) => {
      exc(self).traceback = value instanceof PyTraceback ? value : undefined;
    },
  ],
  __notes__: [
    (_vm, self) => {
      if (exc(self).notes === undefined)
        throw attributeError(`'${exc(self).cls.shown}' object has no attribute '__notes__'`, self, '__notes__');
      return exc(self).notes;
    },
    (_vm, self, value) => {
      exc(self).notes = value;
    },
  ],
  __dict__: [instanceDict[0], instanceDict[1]],
});
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  StopIteration: ['value'],
  SystemExit: ['code'],
  OSError: ['errno', 'strerror', 'filename', 'filename2'],
  ImportError: ['msg', 'name', 'path', 'name_from'],
  NameError: ['name'],
  AttributeError: ['name', 'obj'],
  SyntaxError: ['msg', 'filename', 'lineno', 'offset', 'text', 'end_lineno', 'end_offset', 'print_file_and_line'],
};
for (const [name, names] of Object.entries(FIELDS))
  getters(errorType(name), Object.fromEntries(names.map((one) => [one, field(one)])));
for (const [i, name] of ['encoding', 'object', 'start', 'end', 'reason'].entries())
  for (const type of ['UnicodeDecodeError', 'UnicodeEncodeError'])
    getters(errorType(type), { [name]: (_vm, self) => exc(self).args.items[i] });

/** str(exception), by kind. */
function* str(vm: Vm, self: PyException): Gen<string> {
  const { items } = self.args;
  const text = self.field('text');
  if (typeof text === 'string' && self.cls.name.startsWith('Unicode')) return text;
  if (self.cls.isSubclass(errorType('KeyError')) && items.length === 1) return yield* reprOf(vm, items[0]);
  if (
    self.cls.isSubclass(errorType('OSError')) &&
    typeof self.field('errno') === 'number' &&
    self.field('strerror') !== null &&
    self.field('strerror') !== undefined
  ) {
    const head = `[Errno ${String(self.field('errno'))}] ${yield* strOf(vm, self.field('strerror'))}`;
    const file = self.field('filename');
    if (file === null || file === undefined) return head;
    const second = self.field('filename2');
    const shown = `${head}: ${yield* reprOf(vm, file)}`;
    return second === null || second === undefined ? shown : `${shown} -> ${yield* reprOf(vm, second)}`;
  }
  if (self.cls.isSubclass(errorType('SyntaxError')) && typeof self.field('msg') === 'string') {
    const file = self.field('filename');
    const line = self.field('lineno');
    const base = typeof file === 'string' ? file.slice(file.lastIndexOf('/') + 1) : undefined;
    if (base !== undefined && typeof line === 'number') return `${String(self.field('msg'))} (${base}, line ${line})`;
    return typeof line === 'number' ? `${String(self.field('msg'))} (line ${line})` : String(self.field('msg'));
  }
  if (self.cls.isSubclass(baseGroupType)) {
    const count = members(self).length;
    return `${String(self.field('message'))} (${count} sub-exception${count === 1 ? '' : 's'})`;
  }
  if (items.length === 0) return '';
  if (items.length === 1) return yield* strOf(vm, items[0]);
  return yield* reprOf(vm, self.args);
}

function* repr(vm: Vm, self: PyException): Gen<string> {
  const parts: string[] = [];
  for (const item of self.args.items) parts.push(yield* reprOf(vm, item));
  return `${self.cls.name}(${parts.join(', ')})`;
}

getters(baseGroupType, {
  message: (_vm, self) => exc(self).field('message') ?? null,
  exceptions: (_vm, self) => exc(self).field('exceptions') ?? null,
});
methods(baseGroupType, {
  split: ['condition', (vm, self: PyException, condition) => new Pending(splitGroup(vm, self, condition, false))],
  subgroup: ['condition', (vm, self: PyException, condition) => new Pending(splitGroup(vm, self, condition, true))],
  derive: ['exceptions', (_vm, self: PyException, list) => derive(self, (list as PyList).items as PyException[])],
});

function* splitGroup(vm: Vm, self: PyException, condition: Value, onlyMatched: boolean): Gen<Value> {
  let answers: Map<PyException, boolean> | undefined;
  if (typeOf(condition).name === 'function') {
    answers = new Map();
    const visit = function* (error: PyException): Gen<void> {
      answers?.set(error, (yield* callGen(vm, condition, [error])) === true);
      if (error.cls.isSubclass(baseGroupType)) for (const member of members(error)) yield* visit(member);
    };
    yield* visit(self);
  }
  const { matched, remaining } = split(self, (error) => answers?.get(error) ?? matches(error, condition));
  return onlyMatched ? matched : new PyTuple([matched, remaining]);
}

getters(tracebackType, {
  tb_next: [
    (_vm, self) => (self as PyTraceback).next ?? null,
    (_vm, self, value) => {
      (self as PyTraceback).next = value instanceof PyTraceback ? value : undefined;
    },
  ],
  tb_lineno: (_vm, self) => {
    const { frame, at, shown } = self as PyTraceback;
    return shown?.line ?? frame?.code.span(at)[0] ?? 0;
  },
  tb_lasti: (_vm, self) => (self as PyTraceback).at,
  tb_frame: (_vm, self) => {
    const { frame } = self as PyTraceback;
    return frame ? frameObject(frame) : null;
  },
});

export { ERRNO_NUMBERS, exceptionTypes };
