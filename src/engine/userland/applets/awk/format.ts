import { formatFloat, formatInteger, formatText, parseSpecification } from '../../number-format.ts';
import { AwkFailure } from './failure.ts';
import { toNumber, toText, type Value } from './values.ts';

/** awk's printf and sprintf. */
export function formatAwk(format: string, args: readonly Value[], convfmt: string, busybox: boolean): string {
  let out = '';
  let used = 0;
  let conversions = 0;
  let at = 0;
  while (at < format.length) {
    const percent = format.indexOf('%', at);
    if (percent < 0) return out + format.slice(at);
    out += format.slice(at, percent);
    if (format[percent + 1] === '%') {
      out += '%';
      at = percent + 2;
      continue;
    }
    const match = /^%([-+ #0']*)(\*|\d*)(?:\.(\*|\d*))?(?:hh|h|ll|l|L|q|j|z|t)?(.)?/s.exec(
      format.slice(percent),
    ) as RegExpExecArray;
    conversions += 1;
    const letter = match[4];
    if (letter === undefined || !/[diouxXeEfFgGaAcs]/.test(letter)) {
      if (letter === undefined && busybox) return out + format.slice(percent);
      throw new AwkFailure({
        busybox: 'Invalid format specifier',
        mawk: `improper conversion(number ${conversions}) in printf("${format}")`,
      });
    }
    if (busybox && (match[2] === '*' || match[3] === '*'))
      throw new AwkFailure({ busybox: '%*x formats are not supported', mawk: '' });
    const take = (): Value => {
      if (used >= args.length && !busybox)
        throw new AwkFailure({ busybox: '', mawk: `not enough arguments passed to printf("${format}")` });
      const value = args[used];
      used += 1;
      return value;
    };
    const star = (text: string | undefined): string =>
      text === '*' ? String(Math.trunc(toNumber(take()))) : (text ?? '');
    const width = star(match[2]);
    const precision = match[3] === undefined ? '' : `.${star(match[3])}`;
    const specification = parseSpecification(`%${match[1]}${width}${precision}${letter}`);
    const value = take();
    if (letter === 'c') {
      const text =
        typeof value === 'number' || (typeof value === 'object' && !busybox)
          ? String.fromCharCode(Math.trunc(toNumber(value)) & 255)
          : toText(value, convfmt).slice(0, 1);
      out += formatText({ ...specification, precision: undefined }, text);
    } else if (letter === 's') out += formatText(specification, toText(value, convfmt));
    else if (/[diouxX]/.test(letter)) out += integer(specification, toNumber(value));
    else out += formatFloat(specification, toNumber(value));
    at = percent + match[0].length;
  }
  return out;
}

function integer(specification: ReturnType<typeof parseSpecification>, value: number): string {
  if (!Number.isFinite(value)) return formatFloat({ ...specification, conversion: 'f' }, value);
  const whole = Math.trunc(value);
  const clamped = whole >= 2 ** 63 ? 2n ** 63n - 1n : whole < -(2 ** 63) ? -(2n ** 63n) : BigInt(whole);
  return formatInteger(specification, clamped);
}
