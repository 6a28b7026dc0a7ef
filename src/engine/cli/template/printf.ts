import { goQuote } from '../flags/go-quote.ts';
import { show, showFloat, typeName, type Value } from './value.ts';

/** Go's fmt.Sprintf, the verbs that formats use: %v %s %d %q %t %f %e %g %x %o %b %c %T %%, with flags, width and precision. */
export function sprintf(format: string, values: readonly Value[]): string {
  let next = 0;
  let out = '';
  const pattern = /%([+\-# 0]*)(\*|\d+)?(?:\.(\*|\d+)?)?(.)?|[^%]+/gsu;
  for (const match of format.matchAll(pattern)) {
    const [whole, flags = '', wide, exact, verb] = match;
    if (!whole.startsWith('%')) {
      out += whole;
      continue;
    }
    if (verb === undefined) {
      out += '%!(NOVERB)';
      continue;
    }
    if (verb === '%') {
      out += '%';
      continue;
    }
    const width = wide === '*' ? counted(values[next++]) : Number(wide ?? 0);
    const precise = whole.includes('.');
    const precision = exact === '*' ? counted(values[next++]) : Number(exact ?? 0);
    const value = values[next++];
    if (value === undefined) {
      out += `%!${verb}(MISSING)`;
      continue;
    }
    const left = flags.includes('-') || width < 0;
    const body = formatted(verb, value, flags, precise ? precision : undefined);
    const size = Math.abs(width);
    const length = [...body].length;
    if (length >= size) out += body;
    else if (left) out += body + ' '.repeat(size - length);
    else if (flags.includes('0') && /^[-+]?[\d.]/.test(body)) {
      const sign = /^[-+]/.exec(body)?.[0] ?? '';
      out += sign + '0'.repeat(size - length) + body.slice(sign.length);
    } else out += ' '.repeat(size - length) + body;
  }
  if (next < values.length) {
    out += `%!(EXTRA ${values
      .slice(next)
      .map((value) => `${typeName(value)}=${show(value)}`)
      .join(', ')})`;
  }
  return out;
}

function counted(value: Value | undefined): number {
  return value?.kind === 'int' ? value.value : 0;
}

function formatted(verb: string, value: Value, flags: string, precision: number | undefined): string {
  const plus = (text: string): string =>
    text.startsWith('-') ? text : flags.includes('+') ? `+${text}` : flags.includes(' ') ? ` ${text}` : text;
  const cut = (text: string): string => (precision === undefined ? text : [...text].slice(0, precision).join(''));
  if (verb === 'T') return typeName(value);
  if (verb === 'v' && flags.includes('#') && value.kind === 'string') return goQuote(value.value);
  if (verb === 'v') return value.kind === 'int' ? plus(show(value)) : show(value);
  if (value.kind === 'slice')
    return `[${value.items.map((item) => formatted(verb, item, flags, precision)).join(' ')}]`;
  switch (value.kind) {
    case 'string':
      if (verb === 's') return cut(show(value));
      if (verb === 'q' && flags.includes('#') && !/[`\0-\x08\x0a-\x1f\x7f]/.test(value.value))
        return `\`${cut(value.value)}\``;
      if (verb === 'q') return goQuote(cut(value.value));
      if (verb === 'x' || verb === 'X') {
        const hex = [...new TextEncoder().encode(value.value)]
          .map((byte) => byte.toString(16).padStart(2, '0'))
          .join('');
        return verb === 'X' ? hex.toUpperCase() : hex;
      }
      break;
    case 'int':
      if (verb === 'd') return plus(String(value.value));
      if (verb === 'x') return value.value.toString(16);
      if (verb === 'X') return value.value.toString(16).toUpperCase();
      if (verb === 'o') return value.value.toString(8);
      if (verb === 'b') return value.value.toString(2);
      if (verb === 'c') return String.fromCodePoint(value.value);
      if (verb === 'q') return `'${String.fromCodePoint(value.value)}'`;
      if (verb === 'U') return `U+${value.value.toString(16).toUpperCase().padStart(4, '0')}`;
      break;
    case 'float':
      if (verb === 'f' || verb === 'F') return plus(value.value.toFixed(precision ?? 6));
      if (verb === 'e') return plus(value.value.toExponential(precision ?? 6).replace(/e([+-])(\d)$/, 'e$10$2'));
      if (verb === 'g')
        return plus(
          precision === undefined ? showFloat(value.value) : String(Number(value.value.toPrecision(precision || 1))),
        );
      break;
    case 'bool':
      if (verb === 't') return show(value);
      break;
    case 'invalid':
    case 'nil':
      return `%!${verb}(<nil>)`;
    default:
      if (verb === 's') return show(value);
  }
  return `%!${verb}(${typeName(value)}=${show(value)})`;
}
