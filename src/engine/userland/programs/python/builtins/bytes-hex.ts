import { valueError } from '../objects/exception.ts';
import type { PyBytes, Value } from '../objects/object.ts';
import { index } from '../protocols/numbers.ts';
import { latin, needBytes } from './bytes-text.ts';

const HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** bytes.hex(sep, bytes_per_sep). */
export function hex(self: PyBytes, sep: Value, every: Value): string {
  const between = sep === undefined ? '' : typeof sep === 'string' ? sep : latin(needBytes(sep));
  if (between !== '' && between.length !== 1) throw valueError('sep must be length 1.');
  const size = every === undefined ? 1 : index(every);
  const group = Math.abs(size);
  const { length } = self.v;
  let out = '';
  for (const [i, byte] of self.v.entries()) {
    // Groups are counted from the right, or from the left where the number is negative.
    const at = size > 0 ? length - i : i;
    out += (i > 0 && group > 0 && at % group === 0 ? between : '') + HEX[byte];
  }
  return out;
}
