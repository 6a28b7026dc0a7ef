import { errorType, PyException, typeError, valueError } from '../objects/exception.ts';
import { PyBytes, PyDict, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { callGen, settle } from '../protocols/calling.ts';
import { getItem } from '../protocols/items.ts';
import type { Vm } from '../vm/vm.ts';
import { encode } from './codecs.ts';
import { asText } from './str-splitting.ts';

/** str.translate. */
export function* translate(vm: Vm, self: string, table: Value): Gen<Value> {
  let out = '';
  const plain = table instanceof PyDict && table.cls.builtin ? table.map : undefined;
  for (const char of self) {
    const code = char.codePointAt(0) as number;
    const found = plain ? plain.get(code) : yield* replacementFor(vm, table, code);
    if (found === undefined) out += char;
    else if (typeof found === 'number') {
      if (found < 0 || found > 0x10ffff) throw valueError('character mapping must be in range(0x110000)');
      out += String.fromCodePoint(found);
    } else if (asText(found) !== undefined) out += asText(found);
    else if (found !== null) throw typeError('character mapping must return integer, None or str');
  }
  return out;
}

/** What a table that is no plain dict gives for a character; undefined where it knows none. */
function* replacementFor(vm: Vm, table: Value, code: number): Gen<Value> {
  try {
    return yield* settle(getItem(vm, table, code));
  } catch (error) {
    if (error instanceof PyException && error.cls.isSubclass(errorType('LookupError'))) return undefined;
    throw error;
  }
}

/** Names stand for the characters that the encoding has not; they are data that is fetched. */
export function* encodeNamed(vm: Vm, self: string, encoding: string): Gen<Value> {
  const { dict } = yield* vm.importModule('unicodedata');
  let out = '';
  for (const char of self) {
    // One that cannot be encoded would come back as its escape.
    const lost = encode(char, encoding, 'backslashreplace').length !== encode(char, encoding, 'ignore').length;
    out += lost ? `\\N{${asText(yield* callGen(vm, dict.get('name'), [char]))}}` : char;
  }
  return new PyBytes(encode(out, encoding, 'strict'));
}
