import { basicName, isInterface, typeText } from '../types/type.ts';
import { memberOf } from './methods.ts';
import type { Panic } from './panic.ts';
import { NIL_POINTER, RUNTIME_ERROR } from './panic.ts';
import type { Boxed, StructValue } from './value.ts';

// DIFFERS: A Go panic's trace has file and line of each call, but neither addresses nor the offsets behind them.

/** What an unrecovered panic prints before the program ends with 2. `text` is what its Error or String method gave, if it has one. */
export function describePanic(panic: Panic, text?: string): string {
  const { value, trace } = panic;
  const nil = value?.type === RUNTIME_ERROR && String((value.value as StructValue).fields[0]).endsWith(NIL_POINTER);
  const signal = nil ? '[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x0]\n' : '';
  const calls = trace
    .map(({ name, file, line }) => `${name}(...)\n\t${file}:${line}\n`.replace('main.main(...)', 'main.main()'))
    .join('');
  return `panic: ${panicText(value, text)}${panic.repanicked ? ' [recovered, repanicked]' : ''}\n${signal}\ngoroutine 1 [running]:\n${calls}`;
}

/** A panic's value as printpanicval has it: errors by their text, strings plain, other types with their name. */
function panicText(value: Boxed | null, text: string | undefined): string {
  if (value === null) return 'nil';
  const { type, value: held } = value;
  if (type === RUNTIME_ERROR) return String((held as StructValue).fields[0]);
  if (text !== undefined) return text;
  const name = basicName(type);
  if (name === undefined || isInterface(type)) return `(${typeText(type)})`;
  if (type.kind === 'named') return `${typeText(type)}(${name === 'string' ? JSON.stringify(held) : String(held)})`;
  // Numbers come with their type, strings without (runtime.printpanicval prints `panic: main.E(3)` and `panic: 3`).
  return String(held);
}

/** Whether a panic's value says itself what it is. */
export function panicMethod(value: Boxed | null): 'Error' | 'String' | undefined {
  if (value === null || value.type === RUNTIME_ERROR) return undefined;
  for (const name of ['Error', 'String'] as const) if (memberOf(value.type, name)) return name;
  return undefined;
}
