import { formatFloat, formatInteger, formatText, parseSpecification } from '../number-format.ts';

/** What a printf command comes to: its output (byte text when the arguments were), and what it complains of. */
export interface PrintfResult {
  readonly output: string;
  /** Messages for stderr, without the command's name: `'x': expected a numeric value` or `invalid number 'x'`. */
  readonly errors: readonly string[];
  /** Said on stderr too, but no failure. */
  readonly warnings: readonly string[];
  readonly status: 0 | 1;
}

export interface PrintfOptions {
  readonly gnu: boolean;
}

/**
 * printf(1): the format is used again until the arguments are used up; `%b` reads escapes in its argument, `%q` quotes it, `\c` ends all
 * output. Text goes through code unit by code unit, so byte text stays byte text.
 */
export function formatPrintf(format: string, args: readonly string[], options: PrintfOptions): PrintfResult {
  const errors: string[] = [];
  let output = '';
  let used = 0;
  let stopped = false;
  const take = (): string | undefined => {
    const arg = args[used];
    if (arg !== undefined) used += 1;
    return arg;
  };
  const integer = (text: string | undefined): bigint => {
    const { value, problem } = parseInteger(text ?? '0', options.gnu);
    if (problem) errors.push(problem);
    return value;
  };
  const once = (): boolean => {
    let consumes = false;
    for (let at = 0; at < format.length && !stopped; ) {
      const char = format[at] as string;
      if (char === '\\') {
        const found = readEscape(format, at + 1, false);
        at += 1 + found.length;
        if (found.stop) stopped = true;
        else output += found.text;
        continue;
      }
      if (char !== '%') {
        output += char;
        at += 1;
        continue;
      }
      if (format[at + 1] === '%') {
        output += '%';
        at += 2;
        continue;
      }
      const match = /^%([-+ #0']*)(\*|\d*)(?:\.(\*|-?\d*))?(?:hh|h|ll|l|L|q|j|z|t)?([diouxXeEfFgGaAcsbq])/.exec(
        format.slice(at),
      );
      if (!match || (match[4] === 'q' && !options.gnu)) {
        const rest = format.slice(at);
        const bad = /^%[-+ #0'*.\d]*(?:hh|h|ll|l|L|q|j|z|t)?[\s\S]?/.exec(rest)?.[0] ?? '%';
        // busybox shows the rest of the format, length letters taken out.
        errors.push(
          options.gnu
            ? `${bad}: invalid conversion specification`
            : `${rest.replace(/^(%[-+ #0'*.\d]*)[hlLjzt]+/, '$1')}: invalid format`,
        );
        stopped = true;
        return false;
      }
      consumes = true;
      const star = (text: string | undefined): string => (text === '*' ? String(integer(take())) : (text ?? ''));
      const width = star(match[2]);
      const precision = match[3] === undefined ? '' : `.${star(match[3])}`;
      const letter = match[4] as string;
      const specification = parseSpecification(`%${match[1]}${width}${precision}${letter}`);
      if (letter === 's') output += formatText(specification, take() ?? '');
      else if (letter === 'c')
        output += formatText({ ...specification, precision: undefined }, (take() ?? '').slice(0, 1));
      else if (letter === 'b') {
        const { text, stop } = expandEscapes(take() ?? '');
        output += formatText(specification, text);
        if (stop) stopped = true;
      } else if (letter === 'q') output += quoted(take() ?? '');
      else if (/[diouxX]/.test(letter)) output += formatInteger(specification, integer(take()));
      else {
        const { value, problem } = parseFloating(take() ?? '0', options.gnu);
        if (problem) errors.push(problem);
        output += formatFloat(specification, value);
      }
      at += match[0].length;
    }
    return consumes;
  };
  let again = once();
  const warnings =
    options.gnu && !again && !stopped && args.length > 0
      ? [`warning: ignoring excess arguments, starting with '${args[0]}'`]
      : [];
  while (again && !stopped && used < args.length) again = once();
  return { output, errors, warnings, status: errors.length > 0 ? 1 : 0 };
}

const SIMPLE: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  '"': '"',
  "'": "'",
};

/** An escape that begins behind a backslash. In %b's argument an octal number has a zero in front: `\0101`. */
function readEscape(
  text: string,
  at: number,
  inArgument: boolean,
): { readonly text: string; readonly length: number; readonly stop?: boolean } {
  const rest = text.slice(at, at + 10);
  const octal = (inArgument ? /^0[0-7]{0,3}|^[1-7][0-7]{0,2}/ : /^[0-7]{1,3}/).exec(rest)?.[0];
  if (octal) return { text: String.fromCharCode(Number.parseInt(octal, 8) & 255), length: octal.length };
  const hex = /^x([0-9a-fA-F]{1,2})/.exec(rest);
  if (hex) return { text: String.fromCharCode(Number.parseInt(hex[1] as string, 16)), length: hex[0].length };
  const char = text[at];
  if (char === undefined) return { text: '\\', length: 0 };
  if (char === 'c') return { text: '', length: 1, stop: true };
  const simple = SIMPLE[char];
  return simple === undefined ? { text: `\\${char}`, length: 1 } : { text: simple, length: 1 };
}

/** The escapes of `%b` (and of `echo -e`). */
export function expandEscapes(text: string): { readonly text: string; readonly stop: boolean } {
  let out = '';
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== '\\') {
      out += text[at];
      continue;
    }
    const found = readEscape(text, at + 1, true);
    if (found.stop) return { text: out, stop: true };
    out += found.text;
    at += found.length;
  }
  return { text: out, stop: false };
}

function quoted(text: string): string {
  if (text === '') return "''";
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

function complaint(text: string, rest: boolean, gnu: boolean): string {
  if (!gnu) return `invalid number '${text}'`;
  return rest ? `'${text}': value not completely converted` : `'${text}': expected a numeric value`;
}

/** Decimal, octal (`010`), hexadecimal (`0x1f`), or the code of a character (`'A`). */
function parseInteger(text: string, gnu: boolean): { readonly value: bigint; readonly problem?: string } {
  if (/^['"]/.test(text) && text.length > 1) return { value: BigInt(text.charCodeAt(1)) };
  const match = /^\s*([-+]?)(0[xX][0-9a-fA-F]+|\d+)/.exec(text);
  if (!match)
    return text === ''
      ? { value: 0n, ...(gnu ? { problem: complaint(text, false, gnu) } : {}) }
      : { value: 0n, problem: complaint(text, false, gnu) };
  const digits = match[2] as string;
  const octal = /^0\d/.test(digits) ? (/^0[0-7]+/.exec(digits)?.[0] ?? '0') : undefined;
  const magnitude = octal === undefined ? BigInt(digits) : BigInt(`0o${octal.slice(1) || '0'}`);
  const whole = match[0].length === text.length && (octal === undefined || octal.length === digits.length);
  const value = match[1] === '-' ? -magnitude : magnitude;
  if (!whole) return { value: gnu ? value : 0n, problem: complaint(text, true, gnu) };
  return { value };
}

function parseFloating(text: string, gnu: boolean): { readonly value: number; readonly problem?: string } {
  if (/^['"]/.test(text) && text.length > 1) return { value: text.charCodeAt(1) };
  const match = /^\s*[-+]?(?:inf(?:inity)?|nan|0[xX][0-9a-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)/i.exec(text);
  if (!match) return { value: 0, ...(text === '' && !gnu ? {} : { problem: complaint(text, false, gnu) }) };
  const literal = match[0].trim().toLowerCase();
  const value = /inf/.test(literal)
    ? literal.startsWith('-')
      ? -Infinity
      : Infinity
    : /nan/.test(literal)
      ? Number.NaN
      : Number(literal.replace(/^([-+]?)(0x)/, '$2')) * (literal.startsWith('-0x') ? -1 : 1);
  return match[0].length === text.length ? { value } : { value: gnu ? value : 0, problem: complaint(text, true, gnu) };
}
