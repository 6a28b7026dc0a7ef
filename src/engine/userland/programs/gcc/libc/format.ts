import type { Value } from '../run/code.ts';
import type { CMachine } from '../run/machine.ts';

/** printf's text for a format and its arguments, as glibc makes it. */
export function formatC(format: string, args: readonly Value[], machine: CMachine): string {
  let next = 0;
  const take = (): Value => args[next++] ?? 0;
  return format.replace(
    /%([-+ #0]*)(\*|\d+)?(?:\.(\*|\d*))?(hh|h|ll|l|z|j|t|L)?([diouxXcsfFeEgGp%n])/g,
    (_, flags: string, width?: string, precision?: string, length?: string, verb?: string) => {
      if (verb === '%') return '%';
      const wide = width === '*' ? Number(take()) : Number(width ?? 0);
      const digits = precision === undefined ? undefined : precision === '*' ? Number(take()) : Number(precision || 0);
      const left = flags.includes('-') || wide < 0;
      const [sign, body] = convert(
        verb ?? 's',
        take(),
        { flags, digits, long: ['l', 'll', 'z', 'j', 't'].includes(length ?? ''), short: length ?? '' },
        machine,
      );
      const missing = Math.abs(wide) - sign.length - body.length;
      if (missing <= 0) return sign + body;
      if (left) return sign + body + ' '.repeat(missing);
      const zeros =
        flags.includes('0') && !'cs'.includes(verb ?? '') && !(digits !== undefined && 'diouxX'.includes(verb ?? ''));
      return zeros ? sign + '0'.repeat(missing) + body : ' '.repeat(missing) + sign + body;
    },
  );
}

interface Options {
  readonly flags: string;
  readonly digits: number | undefined;
  readonly long: boolean;
  readonly short: string;
}

function convert(
  verb: string,
  value: Value,
  { flags, digits, long, short }: Options,
  machine: CMachine,
): readonly [sign: string, body: string] {
  const plus = (negative: boolean): string =>
    negative ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
  switch (verb) {
    case 'd':
    case 'i': {
      const bits = long ? 64 : short === 'hh' ? 8 : short === 'h' ? 16 : 32;
      const number = BigInt.asIntN(bits, whole(value));
      return [plus(number < 0n), (number < 0n ? -number : number).toString().padStart(digits ?? 1, '0')];
    }
    case 'u':
    case 'o':
    case 'x':
    case 'X': {
      const bits = long ? 64 : short === 'hh' ? 8 : short === 'h' ? 16 : 32;
      const number = BigInt.asUintN(bits, whole(value));
      const text = number.toString(verb === 'u' ? 10 : verb === 'o' ? 8 : 16).padStart(digits ?? 1, '0');
      const prefix = flags.includes('#') && number !== 0n ? ({ o: '0', x: '0x', X: '0X' }[verb as 'x'] ?? '') : '';
      return [prefix, verb === 'X' ? text.toUpperCase() : text];
    }
    case 'c':
      return ['', String.fromCharCode(Number(value) & 255)];
    case 's': {
      const text = Number(value) === 0 ? '(null)' : machine.text(value);
      return ['', digits === undefined ? text : text.slice(0, digits)];
    }
    case 'p':
      return ['', Number(value) === 0 ? '(nil)' : `0x${(0x5555_5555_0000 + Number(value)).toString(16)}`];
    default: {
      const number = Number(value);
      const text = floatText(Math.abs(number), verb.toLowerCase(), digits ?? 6);
      return [plus(number < 0 || Object.is(number, -0)), verb === verb.toUpperCase() ? text.toUpperCase() : text];
    }
  }
}

const whole = (value: Value): bigint =>
  typeof value === 'bigint' ? value : BigInt(Math.trunc(Number.isFinite(value) ? value : 0));

function floatText(value: number, verb: string, digits: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return 'inf';
  const exponent = (text: string): string => text.replace(/e([+-])(\d)$/, 'e$10$2');
  if (verb === 'f')
    return value < 1e21
      ? value.toFixed(Math.min(digits, 100))
      : `${BigInt(value)}${digits > 0 ? `.${'0'.repeat(digits)}` : ''}`;
  if (verb === 'e') return exponent(value.toExponential(digits));
  const wanted = Math.max(1, digits);
  if (value === 0) return '0';
  const power = Number(value.toExponential(wanted - 1).split('e')[1]);
  const plain =
    power < -4 || power >= wanted
      ? exponent(value.toExponential(wanted - 1))
      : value.toFixed(Math.max(0, wanted - 1 - power));
  return plain.replace(/(\.\d*?)0+(?=e|$)/, '$1').replace(/\.(?=e|$)/, '');
}
