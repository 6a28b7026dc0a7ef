import { type FmtFlags, fmtBool, fmtFloat, fmtInteger, fmtPad, fmtString } from '../../base/go-fmt.ts';
import { INVALID, sortedKeys, text, typeName, type Value } from './value.ts';

/** Go's fmt.Sprintf over a template's values, with Go's own marks for what does not fit: `%!d(string=x)`, `%!v(BADINDEX)`. */
export function sprintf(format: string, values: readonly Value[]): string {
  const scan = new Scan(format, values);
  let out = '';
  for (;;) {
    const percent = format.indexOf('%', scan.at);
    out += format.slice(scan.at, percent < 0 ? format.length : percent);
    if (percent < 0) break;
    scan.at = percent + 1;
    out += scan.directive();
  }
  // With indexes nobody counts what was left over.
  const extra = scan.reordered ? [] : values.slice(scan.next);
  if (extra.length === 0) return out;
  const shown = extra.map((value) =>
    value.kind === 'invalid' ? '<nil>' : `${typeName(value)}=${formatValue(value, 'v', {})}`,
  );
  return `${out}%!(EXTRA ${shown.join(', ')})`;
}

/** Widths and precisions beyond it are refused. */
const LARGEST = 1e6;

class Scan {
  at = 0;
  next = 0;
  reordered = false;
  #goodIndex = true;
  readonly #format: string;
  readonly #values: readonly Value[];

  constructor(format: string, values: readonly Value[]) {
    this.#format = format;
    this.#values = values;
  }

  /** What stands for the directive whose `%` was read. */
  directive(): string {
    const format = this.#format;
    this.#goodIndex = true;
    let complaint = '';
    const signs = /^[-+# 0]*/.exec(format.slice(this.at))?.[0] ?? '';
    this.at += signs.length;
    let minus = signs.includes('-');
    let afterIndex = this.#index();
    let width: number | undefined;
    if (format[this.at] === '*') {
      this.at++;
      width = this.#counted();
      if (width === undefined) complaint += '%!(BADWIDTH)';
      if (width !== undefined && width < 0) {
        width = -width;
        minus = true;
      }
      afterIndex = false;
    } else {
      width = this.#number();
      if (afterIndex && width !== undefined) this.#goodIndex = false;
    }
    let precision: number | undefined;
    if (format[this.at] === '.' && this.at + 1 < format.length) {
      this.at++;
      if (afterIndex) this.#goodIndex = false;
      afterIndex = this.#index();
      if (format[this.at] === '*') {
        this.at++;
        precision = this.#counted();
        if (precision !== undefined && precision < 0) precision = undefined;
        if (precision === undefined) complaint += '%!(BADPREC)';
        afterIndex = false;
      } else precision = this.#number() ?? 0;
    }
    if (!afterIndex) this.#index();
    const code = format.codePointAt(this.at);
    if (code === undefined) return `${complaint}%!(NOVERB)`;
    const verb = String.fromCodePoint(code);
    this.at += verb.length;
    if (verb === '%') return `${complaint}%`;
    if (!this.#goodIndex) return `${complaint}%!${verb}(BADINDEX)`;
    const value = this.#values[this.next];
    if (value === undefined) return `${complaint}%!${verb}(MISSING)`;
    this.next++;
    const own = verb !== 'v';
    return (
      complaint +
      formatValue(value, verb, {
        minus,
        zero: signs.includes('0') && !minus,
        space: signs.includes(' '),
        plus: own && signs.includes('+'),
        sharp: own && signs.includes('#'),
        plusV: !own && signs.includes('+'),
        sharpV: !own && signs.includes('#'),
        width,
        precision,
      })
    );
  }

  /** `[2]`: which value is next. Answers whether there was one that could be read. */
  #index(): boolean {
    if (this.#format[this.at] !== '[') return false;
    this.reordered = true;
    const end = this.#format.indexOf(']', this.at + 1);
    if (end < 0 || this.#format.length - this.at < 3) {
      this.at++;
      this.#goodIndex = false;
      return false;
    }
    const written = this.#format.slice(this.at + 1, end);
    this.at = end + 1;
    const index = /^\d+$/.test(written) && Number(written) <= LARGEST ? Number(written) : undefined;
    if (index !== undefined && index >= 1 && index <= this.#values.length) this.next = index - 1;
    else this.#goodIndex = false;
    return index !== undefined;
  }

  #number(): number | undefined {
    const digits = /^\d+/.exec(this.#format.slice(this.at))?.[0];
    if (digits === undefined) return undefined;
    this.at += digits.length;
    // Go looks before each further digit.
    if (Number(digits.slice(0, -1)) <= LARGEST) return Number(digits);
    this.at = this.#format.length;
    return undefined;
  }

  /** The value of a `*`. */
  #counted(): number | undefined {
    const value = this.#values[this.next];
    if (value === undefined) return undefined;
    this.next++;
    return value.kind === 'int' && Math.abs(value.value) <= LARGEST ? value.value : undefined;
  }
}

/** A value by a verb, with what lies in it. `inner` is false for an operand itself. */
export function formatValue(value: Value, verb: string, flags: FmtFlags, inner = false): string {
  if (verb === 'T' && !inner && value.kind === 'invalid') return fmtPad('<nil>', flags);
  if (verb === 'T' && !inner) return fmtString(typeName(value), 's', flags) ?? '';
  const fits = formatKind(value, verb, flags, inner);
  if (fits !== undefined) return fits;
  if (value.kind === 'invalid') return `%!${verb}(<nil>)`;
  return `%!${verb}(${typeName(value)}=${formatValue(value, 'v', flags, inner)})`;
}

function formatKind(value: Value, verb: string, flags: FmtFlags, inner: boolean): string | undefined {
  // DIFFERS: `%p` in a format shows no address: values of the simulated docker have none.
  if (verb === 'p' && value.kind !== 'nil') return undefined;
  const part = (each: Value): string => formatValue(each, verb, flags, true);
  const list = (items: readonly string[]): string => items.join(flags.sharpV ? ', ' : ' ');
  switch (value.kind) {
    case 'invalid':
      if (inner) return flags.sharpV ? 'interface {}(nil)' : '<nil>';
      return verb === 'v' ? fmtPad('<nil>', flags) : undefined;
    case 'nil':
      if (verb === 'v') return fmtPad(flags.sharpV ? `(${value.type})(nil)` : '<nil>', flags);
      if (verb === 'p') return fmtPad(flags.sharp ? '0' : '0x0', flags);
      return 'bodxX'.includes(verb) ? fmtInteger(0n, verb, flags, true) : undefined;
    case 'bool':
      return fmtBool(value.value, verb, flags);
    case 'int':
      return fmtInteger(value.exact ?? BigInt(value.value), verb, flags, value.type.startsWith('uint'));
    case 'float':
      return fmtFloat(value.value, verb, flags);
    case 'string':
      return fmtString(flags.sharpV ? value.value : (value.shown ?? value.value), verb, flags);
    case 'slice': {
      const items = value.items.map(part);
      if (!flags.sharpV) return `[${list(items)}]`;
      return value.nil ? `${value.type}(nil)` : `${value.type}{${list(items)}}`;
    }
    case 'map': {
      const entries = sortedKeys(value).map((key) => `${part(text(key))}:${part(value.entries.get(key) ?? INVALID)}`);
      if (!flags.sharpV) return `map[${list(entries)}]`;
      return value.nil ? `${value.type}(nil)` : `${value.type}{${list(entries)}}`;
    }
    case 'struct': {
      if (value.shown && !flags.sharpV && 'vsxXq'.includes(verb)) return fmtString(value.shown(), verb, flags);
      const named = flags.plusV || flags.sharpV;
      const fields = value.names.map((name) => (named ? `${name}:` : '') + part(value.field(name) ?? INVALID));
      const pointer = value.pointer && !inner ? '&' : '';
      const type = flags.sharpV ? value.type.replace(/^\*/, '') : '';
      return `${pointer}${type}{${list(fields)}}`;
    }
  }
}
