import type { FmtFlags } from '../../../../base/go-fmt.ts';
import { basic, type FunctionOf, type Named, type NamedMethod, type Type } from '../types/type.ts';
import { answer } from './panic.ts';
import { Boxed, type Slice, StructValue } from './value.ts';

const INT = basic('int');
const BOOL = basic('bool');

/** fmt.State for a Format method: what it writes is the value's text. */
export function formatState(flags: FmtFlags): { readonly boxed: Boxed; readonly text: () => string } {
  let written = '';
  const method = (
    name: string,
    parameters: readonly Type[],
    results: readonly Type[],
    given: (args: readonly unknown[]) => unknown,
  ): readonly [string, NamedMethod] => {
    const type: FunctionOf = { kind: 'function', parameters, results, variadic: false };
    const body = { name, call: ([, ...args]: readonly unknown[]) => answer(given(args)) };
    return [name, { name, type, pointer: false, body }];
  };
  const bytes: Type = { kind: 'slice', element: basic('uint8') };
  const error: Type = { kind: 'interface', methods: [] };
  const type: Named = {
    kind: 'named',
    name: 'pp',
    packageName: 'fmt',
    underlying: { kind: 'struct', fields: [] },
    methods: new Map([
      method('Write', [bytes], [INT, error], ([data]) => {
        const items = data === null ? [] : (data as Slice).toArray();
        for (const byte of items) written += String.fromCharCode(byte as number);
        return [items.length, null];
      }),
      method('Width', [], [INT, BOOL], () => [flags.width ?? 0, flags.width !== undefined]),
      method('Precision', [], [INT, BOOL], () => [flags.precision ?? 0, flags.precision !== undefined]),
      method('Flag', [INT], [BOOL], ([flag]) => {
        switch (String.fromCharCode(flag as number)) {
          case '-':
            return flags.minus === true;
          case '+':
            return flags.plus === true || flags.plusV === true;
          case '#':
            return flags.sharp === true || flags.sharpV === true;
          case ' ':
            return flags.space === true;
          default:
            return flags.zero === true;
        }
      }),
    ]),
  };
  return { boxed: new Boxed(type, new StructValue([])), text: () => written };
}
