import { PyException, raise, stopAsyncIterationType, stopIteration, stopIterationType } from '../objects/exception.ts';
import type { PyGenerator } from '../objects/generator.ts';
import { makeNativeType, objectType, PyObject, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import type { Vm } from '../vm/vm.ts';
import { resumeGenerator } from './iterate.ts';

export const asyncGeneratorStepType = makeNativeType('async_generator_asend', objectType, { isBase: false });

/** What `agen.__anext__()` answers: awaited, it runs the generator to its next value. */
export class AsyncGeneratorStep extends PyObject {
  readonly generator: PyGenerator;
  value: Value;
  readonly error: PyException | undefined;
  begun = false;
  readonly closing: boolean;

  constructor(generator: PyGenerator, value: Value, error?: PyException, closing = false) {
    super(asyncGeneratorStepType);
    this.generator = generator;
    this.value = value;
    this.error = error;
    this.closing = closing;
  }
}

export function asyncNext(_vm: Vm, generator: PyGenerator, value: Value): AsyncGeneratorStep {
  return new AsyncGeneratorStep(generator, value);
}

/** One step: hands on what the generator's own awaits yield; ends (StopIteration) with the value that it yields. */
export function* stepAsync(step: AsyncGeneratorStep, sent: Value, thrown?: PyException): Gen<Value> {
  const { generator } = step;
  const first = !step.begun;
  step.begun = true;
  try {
    const error = thrown ?? (first ? step.error : undefined);
    if (generator.finished && !error) throw new PyException(stopAsyncIterationType);
    const value = yield* resumeGenerator(generator, first && sent === null ? step.value : sent, error);
    if (!generator.yieldedValue) return value;
    if (step.closing) throw raise('RuntimeError', 'async generator ignored GeneratorExit');
    throw stopIteration(value);
  } catch (error) {
    if (
      error instanceof PyException &&
      step.closing &&
      (error.cls.isSubclass(stopAsyncIterationType) || error.cls.name === 'GeneratorExit')
    )
      throw stopIteration(null);
    if (
      error instanceof PyException &&
      error.cls.isSubclass(stopIterationType) &&
      generator.finished &&
      !generator.yieldedValue
    )
      throw error;
    throw error;
  }
}
