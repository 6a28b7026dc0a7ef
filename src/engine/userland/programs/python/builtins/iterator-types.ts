import { OPCODES } from '../compile/opcodes.ts';
import { defineNew, getters, methods } from '../objects/define.ts';
import {
  generatorExitType,
  PyException,
  raise,
  stopAsyncIterationType,
  stopIteration,
  stopIterationType,
  typeError,
} from '../objects/exception.ts';
import {
  asyncGeneratorType,
  coroutineType,
  generatorType,
  PyGenerator,
  type PyIterator,
} from '../objects/generator.ts';
import { keyOf } from '../objects/keys.ts';
import {
  ellipsisType,
  intType,
  NotImplemented,
  notImplementedType,
  Pending,
  PyRange,
  PySlice,
  PyTuple,
  type PyType,
  rangeType,
  sliceType,
  typeOf,
  type Value,
} from '../objects/object.ts';
import { boundsOf, makeRange, placeIn, rangeLength } from '../objects/range.ts';
import type { Gen } from '../objects/request.ts';
import { AsyncGeneratorStep, asyncGeneratorStepType, asyncNext, stepAsync } from '../protocols/async-generators.ts';
import { callGen } from '../protocols/calling.ts';
import { getItem, sliceIndices } from '../protocols/items.ts';
import {
  bytesIteratorType,
  dictKeyIteratorType,
  listIteratorType,
  listReverseIteratorType,
  nextOrEnd,
  type PySequenceIterator,
  plainIterator,
  rangeIterator,
  rangeIteratorType,
  resumeGenerator,
  sequenceIteratorType,
  setIteratorType,
  strAsciiIteratorType,
  strIteratorType,
  tupleIteratorType,
} from '../protocols/iterate.ts';
import { asInt, index } from '../protocols/numbers.ts';
import { callSpecial } from '../protocols/special.ts';
import { address, quickRepr, reprOf } from '../protocols/text.ts';
import { makeException } from '../vm/flow-instructions.ts';
import type { Vm } from '../vm/vm.ts';
import { frameObject } from './frame-object.ts';

/** Gives a class of native iterators its two methods. */
export function iteratorMethods(type: PyType): void {
  methods(type, {
    __iter__: ['', (_vm, self) => self],
    __next__: [
      '',
      (_vm, self: PyIterator) => {
        const value = self.next();
        if (value === undefined) throw stopIteration();
        return value;
      },
    ],
    __length_hint__: ['', (_vm, self: PyIterator) => self.lengthHint?.() ?? NotImplemented],
  });
}
for (const type of [
  listIteratorType,
  tupleIteratorType,
  rangeIteratorType,
  strIteratorType,
  strAsciiIteratorType,
  listReverseIteratorType,
  bytesIteratorType,
  dictKeyIteratorType,
  setIteratorType,
])
  iteratorMethods(type);

function* sequenceNext(vm: Vm, self: PySequenceIterator): Gen<Value> {
  const { value, end } = yield* nextOrEnd(vm, self);
  if (end) throw stopIteration();
  return value;
}
methods(sequenceIteratorType, {
  __iter__: ['', (_vm, self) => self],
  __next__: ['', (vm, self: PySequenceIterator) => new Pending(sequenceNext(vm, self))],
});

/** The iterator that a suspended generator delegates to. */
function delegate(self: PyGenerator): Value {
  const { frame } = self;
  if (!self.started || self.finished || self.running) return undefined;
  const { ops } = frame.code;
  return ops[frame.pc - 2] === OPCODES.YIELD && ops[frame.pc - 1] === 2 ? frame.regs[frame.sp - 1] : undefined;
}

function* throwInto(vm: Vm, self: PyGenerator, error: PyException): Gen<Value> {
  const inner = delegate(self);
  if (inner === undefined) return yield* resumeGenerator(self, null, error);
  self.running = true;
  let yielded: Value;
  try {
    if (error.cls.isSubclass(generatorExitType)) {
      if (inner instanceof PyGenerator) yield* close(vm, inner);
      else if (typeOf(inner).lookup('close') !== undefined) yield* callSpecial(vm, inner, 'close', []);
      self.running = false;
      return yield* resumeGenerator(self, null, error);
    }
    if (inner instanceof PyGenerator) yielded = yield* throwInto(vm, inner, error);
    else if (inner instanceof AsyncGeneratorStep) yielded = yield* stepAsync(inner, null, error);
    else if (typeOf(inner).lookup('throw') !== undefined) yielded = yield* callSpecial(vm, inner, 'throw', [error]);
    else {
      self.running = false;
      return yield* resumeGenerator(self, null, error);
    }
  } catch (thrown) {
    self.running = false;
    if (!(thrown instanceof PyException)) throw thrown;
    const { frame } = self;
    if (!thrown.cls.isSubclass(stopIterationType)) return yield* resumeGenerator(self, null, thrown);
    // The inner one has ended: its result takes its place, and the loop around it is left.
    frame.sp--;
    const jump = frame.code.ops.indexOf(OPCODES.SEND, Math.max(0, frame.pc - 4));
    frame.pc = frame.code.ops[jump + 1] as number;
    return yield* resumeGenerator(self, thrown.field('value') ?? thrown.args.items[0] ?? null);
  }
  self.running = false;
  return yielded;
}

function* close(vm: Vm, self: PyGenerator): Gen<Value> {
  if (self.finished) return null;
  if (!self.started) {
    self.finished = true;
    return null;
  }
  try {
    yield* throwInto(vm, self, new PyException(generatorExitType));
  } catch (error) {
    if (error instanceof PyException && error.cls.isSubclass(stopIterationType)) return error.field('value') ?? null;
    if (error instanceof PyException && error.cls.isSubclass(generatorExitType)) return null;
    throw error;
  }
  throw raise('RuntimeError', `${self.cls.name} ignored GeneratorExit`);
}

function* throwAny(vm: Vm, self: PyGenerator, type: Value, value: Value): Gen<Value> {
  const made = value !== undefined && value !== null ? yield* callGen(vm, type, [value]) : type;
  const error = yield* makeException(vm, made);
  error.raised = true;
  if (!self.started && !self.finished) {
    self.finished = true;
    throw error;
  }
  return yield* throwInto(vm, self, error);
}

for (const type of [generatorType, coroutineType]) {
  methods(type, {
    send: ['value', (_vm, self: PyGenerator, value) => new Pending(resumeGenerator(self, value))],
    throw: ['type value? tb?', (vm, self: PyGenerator, error, value) => new Pending(throwAny(vm, self, error, value))],
    close: ['', (vm, self: PyGenerator) => new Pending(close(vm, self))],
    __repr__: ['', (_vm, self: PyGenerator) => `<${type.name} object ${self.qualname} at ${address(self)}>`],
  });
  const prefix = type === coroutineType ? 'cr' : 'gi';
  getters(type, {
    __name__: (_vm, self) => (self as PyGenerator).name,
    __qualname__: (_vm, self) => (self as PyGenerator).qualname,
    [`${prefix}_frame`]: (_vm, self) =>
      (self as PyGenerator).finished ? null : frameObject((self as PyGenerator).frame),
    [`${prefix}_suspended`]: (_vm, self) =>
      (self as PyGenerator).started && !(self as PyGenerator).running && !(self as PyGenerator).finished,
    [`${prefix}_running`]: (_vm, self) => (self as PyGenerator).running,
    [`${prefix}_code`]: (_vm, self) => (self as PyGenerator).frame.code,
    [type === coroutineType ? 'cr_await' : 'gi_yieldfrom']: (_vm, self) => delegate(self as PyGenerator) ?? null,
  });
}
methods(generatorType, {
  __iter__: ['', (_vm, self) => self],
  __next__: ['', (_vm, self: PyGenerator) => new Pending(resumeGenerator(self, null))],
});
methods(coroutineType, { __await__: ['', (_vm, self) => self] });

const step = (generator: PyGenerator, value: Value, error?: PyException, closing = false): AsyncGeneratorStep =>
  new AsyncGeneratorStep(generator, value, error, closing);
methods(asyncGeneratorType, {
  __aiter__: ['', (_vm, self) => self],
  __anext__: ['', (vm, self: PyGenerator) => asyncNext(vm, self, null)],
  asend: ['value', (vm, self: PyGenerator, value) => asyncNext(vm, self, value)],
  athrow: ['error', (_vm, self: PyGenerator, error) => step(self, null, error as PyException)],
  aclose: [
    '',
    (_vm, self: PyGenerator) => {
      if (!self.started) self.finished = true;
      return step(
        self,
        null,
        self.finished ? new PyException(stopAsyncIterationType) : new PyException(generatorExitType),
        true,
      );
    },
  ],
  __repr__: ['', (_vm, self: PyGenerator) => `<async_generator object ${self.qualname} at ${address(self)}>`],
});
methods(asyncGeneratorStepType, {
  __await__: ['', (_vm, self) => self],
  __iter__: ['', (_vm, self) => self],
  __next__: ['', (_vm, self: AsyncGeneratorStep) => new Pending(stepAsync(self, null))],
  send: ['value', (_vm, self: AsyncGeneratorStep, value) => new Pending(stepAsync(self, value))],
  throw: [
    'error value? tb?',
    (_vm, self: AsyncGeneratorStep, error) => new Pending(stepAsync(self, null, error as PyException)),
  ],
  close: ['', () => null],
});

defineNew(rangeType, 'start stop? step?', (_vm, _cls, start, stop, by = 1) => {
  const int = (value: Value): number | bigint =>
    asInt(value) ?? index(value, `'${typeOf(value).shown}' object cannot be interpreted as an integer`);
  if (stop === undefined) return makeRange(0, int(start), 1);
  if (int(by) === 0) throw raise('ValueError', 'range() arg 3 must not be zero');
  return makeRange(int(start), int(stop), int(by));
});
methods(rangeType, {
  __len__: ['', (_vm, self: PyRange) => rangeLength(self)],
  __iter__: ['', (_vm, self: PyRange) => plainIterator(self)],
  __reversed__: [
    '',
    (_vm, self: PyRange) =>
      rangeIterator(
        self.exact
          ? makeRange(
              self.exact.start + (self.exact.length - 1n) * self.exact.step,
              self.exact.start - self.exact.step,
              -self.exact.step,
            )
          : new PyRange(self.start + (self.length - 1) * self.step, self.start - self.step, -self.step),
      ),
  ],
  __getitem__: ['key', (vm, self: PyRange, key) => getItem(vm, self, key)],
  __contains__: [
    'item',
    (_vm, self: PyRange, item) => {
      const v = asInt(item);
      return v !== undefined && placeIn(self, v) !== undefined;
    },
  ],
  __repr__: ['', (_vm, self) => quickRepr(self)],
  __eq__: [
    'other',
    (_vm, self: PyRange, other) => (other instanceof PyRange ? keyOf(self) === keyOf(other) : NotImplemented),
  ],
  __hash__: ['', (_vm, self: PyRange) => self.length * 31 + self.start],
  index: [
    'value',
    (_vm, self: PyRange, value) => {
      const int = asInt(value);
      const at = int === undefined ? undefined : placeIn(self, int);
      if (at === undefined) throw raise('ValueError', `${String(value)} is not in range`);
      return at;
    },
  ],
  count: [
    'value',
    (_vm, self: PyRange, value) => {
      const int = asInt(value);
      return int !== undefined && placeIn(self, int) !== undefined ? 1 : 0;
    },
  ],
});
getters(rangeType, {
  start: (_vm, self) => boundsOf(self as PyRange).start,
  stop: (_vm, self) => boundsOf(self as PyRange).stop,
  step: (_vm, self) => boundsOf(self as PyRange).step,
});

defineNew(sliceType, 'start stop? step?', (_vm, _cls, start, stop, by = null) =>
  stop === undefined ? new PySlice(null, start, null) : new PySlice(start, stop, by),
);
getters(sliceType, {
  start: (_vm, self) => (self as PySlice).start,
  stop: (_vm, self) => (self as PySlice).stop,
  step: (_vm, self) => (self as PySlice).step,
});
methods(sliceType, {
  indices: ['length', (_vm, self: PySlice, length) => new PyTuple([...sliceIndices(self, index(length))])],
  __repr__: ['', (vm, self) => new Pending(reprOf(vm, self))],
  __eq__: [
    'other',
    (_vm, self: PySlice, other) =>
      other instanceof PySlice
        ? self.start === other.start && self.stop === other.stop && self.step === other.step
        : NotImplemented,
  ],
});
methods(ellipsisType, { __repr__: ['', () => 'Ellipsis'] });
methods(notImplementedType, { __repr__: ['', () => 'NotImplemented'] });

export { intType, typeError };
