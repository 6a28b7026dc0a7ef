import { indexError, raise, valueError } from '../objects/exception.ts';
import { PyDict, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { getAttr } from '../protocols/attributes.ts';
import { settle } from '../protocols/calling.ts';
import { formatValue } from '../protocols/formatting.ts';
import { getItem } from '../protocols/items.ts';
import { ascii, reprOf, strOf } from '../protocols/text.ts';
import type { Vm } from '../vm/vm.ts';

/** str.format: `{}`, `{0.name[key]!r:>{width}}`. */
export function* strFormat(vm: Vm, format: string, args: readonly Value[], keywords: Value): Gen<string> {
  const counter = { next: 0, manual: undefined as boolean | undefined };
  return yield* expand(vm, format, args, keywords, counter, 2);
}

interface Counter {
  next: number;
  manual: boolean | undefined;
}

function* expand(
  vm: Vm,
  format: string,
  args: readonly Value[],
  keywords: Value,
  counter: Counter,
  depth: number,
): Gen<string> {
  if (depth < 0) throw valueError('Max string recursion exceeded');
  vm.thread.budget -= format.length;
  let out = '';
  for (let i = 0; i < format.length; i++) {
    const char = format[i] as string;
    if (char === '}') {
      if (format[i + 1] !== '}') throw valueError("Single '}' encountered in format string");
      out += '}';
      i++;
      continue;
    }
    if (char !== '{') {
      out += char;
      continue;
    }
    if (format[i + 1] === '{') {
      out += '{';
      i++;
      continue;
    }
    let open = 1;
    let end = i + 1;
    while (end < format.length && open > 0) {
      if (format[end] === '{') open++;
      else if (format[end] === '}') open--;
      end++;
    }
    if (open > 0)
      throw valueError(
        i + 1 >= format.length ? "Single '{' encountered in format string" : "expected '}' before end of string",
      );
    out += yield* field(vm, format.slice(i + 1, end - 1), args, keywords, counter, depth);
    i = end - 1;
  }
  return out;
}

function* field(
  vm: Vm,
  text: string,
  args: readonly Value[],
  keywords: Value,
  counter: Counter,
  depth: number,
): Gen<string> {
  vm.thread.budget -= 150;
  const found = /^([^!:[]*(?:\[[^\]]*\][^!:[]*)*)(?:!([^:]*))?(?::([\s\S]*))?$/.exec(text);
  const [, name = '', conversion, written = ''] = found ?? [];
  let value = yield* lookup(vm, name, args, keywords, counter);
  if (conversion !== undefined) {
    if (conversion === 'r') value = yield* reprOf(vm, value);
    else if (conversion === 's') value = yield* strOf(vm, value);
    else if (conversion === 'a') value = ascii(yield* reprOf(vm, value));
    else throw valueError(`Unknown conversion specifier ${conversion}`);
  }
  const spec = written.includes('{') ? yield* expand(vm, written, args, keywords, counter, depth - 1) : written;
  return yield* formatValue(vm, value, spec);
}

function* lookup(vm: Vm, text: string, args: readonly Value[], keywords: Value, counter: Counter): Gen<Value> {
  const [first = ''] = /^[^.[]*/.exec(text) ?? [''];
  let rest = text.slice(first.length);
  let value: Value;
  if (first === '' || /^\d+$/.test(first)) {
    const manual = first !== '';
    if (counter.manual !== undefined && counter.manual !== manual)
      throw valueError(
        manual
          ? 'cannot switch from automatic field numbering to manual field specification'
          : 'cannot switch from manual field specification to automatic field numbering',
      );
    counter.manual = manual;
    const at = manual ? Number(first) : counter.next++;
    value = args[at];
    if (value === undefined) throw indexError(`Replacement index ${at} out of range for positional args tuple`);
  } else if (keywords instanceof PyDict && keywords.cls.builtin) {
    value = keywords.map.get(first);
    if (value === undefined) {
      if (keywords.cls.lookup('__missing__') !== undefined) value = yield* settle(getItem(vm, keywords, first));
      else throw raise('KeyError', first);
    }
  } else value = yield* settle(getItem(vm, keywords, first));
  while (rest !== '') {
    const part = /^\.([^.[]+)|^\[([^\]]*)\]/.exec(rest);
    if (!part) throw valueError('Empty attribute in format string');
    rest = rest.slice(part[0].length);
    if (part[1] !== undefined) value = yield* settle(getAttr(vm, value, part[1]));
    else {
      const key = part[2] as string;
      value = yield* settle(getItem(vm, value, /^\d+$/.test(key) ? Number(key) : key));
    }
  }
  return value;
}
