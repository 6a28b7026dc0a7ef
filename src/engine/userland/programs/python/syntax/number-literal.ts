import { SyntaxFailure } from './syntax-failure.ts';

export interface NumberToken {
  readonly kind: 'int' | 'float' | 'complex';
  readonly value: number | bigint;
  /** Column behind it. */
  readonly end: number;
}

const DECIMAL = /[0-9](?:_?[0-9])*/y;
const FRACTION = /\.(?:[0-9](?:_?[0-9])*)?/y;
const EXPONENT = /[eE][+-]?[0-9](?:_?[0-9])*/y;
const BASES: Readonly<Record<string, { readonly name: string; readonly digits: RegExp }>> = {
  x: { name: 'hexadecimal', digits: /(?:_?[0-9a-fA-F])+/y },
  o: { name: 'octal', digits: /(?:_?[0-7])+/y },
  b: { name: 'binary', digits: /(?:_?[01])+/y },
};

function at(pattern: RegExp, line: string, col: number): string | undefined {
  pattern.lastIndex = col;
  return pattern.exec(line)?.[0];
}

/** Reads a number literal at `col`; complains as CPython does of digits that do not fit. */
export function readNumber(line: string, col: number, lineNumber: number): NumberToken {
  const fail = (message: string, column: number): never => {
    throw new SyntaxFailure(message, { line: lineNumber, col: column });
  };
  const letter = line[col] === '0' ? (line[col + 1] ?? '').toLowerCase() : '';
  const base = BASES[letter];
  if (base) {
    const digits = at(base.digits, line, col + 2);
    const end = col + 2 + (digits?.length ?? 0);
    const follows = line[end] ?? '';
    if (/[0-9]/.test(follows)) fail(`invalid digit '${follows}' in ${base.name} literal`, end + 1);
    if (digits === undefined || follows === '_')
      fail(`invalid ${base.name} literal`, follows === '_' ? end + 1 : col + 2);
    verifyEnd(line, end, base.name, lineNumber);
    return { kind: 'int', value: normal(BigInt(`0${letter}${(digits as string).replaceAll('_', '')}`)), end };
  }
  let end = col;
  let kind: NumberToken['kind'] = 'int';
  const whole = at(DECIMAL, line, end);
  end += whole?.length ?? 0;
  if (line[end] === '_') fail('invalid decimal literal', end + 1);
  const fraction = at(FRACTION, line, end);
  if (fraction !== undefined) {
    kind = 'float';
    end += fraction.length;
    if (line[end] === '_' && /[0-9]$/.test(fraction)) fail('invalid decimal literal', end + 1);
  }
  const exponent = at(EXPONENT, line, end);
  if (exponent !== undefined) {
    kind = 'float';
    end += exponent.length;
    if (line[end] === '_') fail('invalid decimal literal', end + 1);
  } else if (/^[eE][+-]/.test(line.slice(end))) fail('invalid decimal literal', end + 2);
  const digits = line.slice(col, end).replaceAll('_', '');
  if (/[jJ]/.test(line[end] ?? '')) {
    verifyEnd(line, end + 1, 'imaginary', lineNumber);
    return { kind: 'complex', value: Number(digits), end: end + 1 };
  }
  if (kind === 'int' && /^0+[1-9]/.test(digits))
    throw new SyntaxFailure(
      'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers',
      { line: lineNumber, col: col + 1, endCol: col + 1 + (/^[0_]+/.exec(line.slice(col))?.[0].length ?? 0) },
    );
  verifyEnd(line, end, 'decimal', lineNumber);
  if (kind === 'float') return { kind, value: Number(digits), end };
  return { kind, value: digits.length < 16 ? Number(digits) : normal(BigInt(digits)), end };
}

function normal(value: bigint): number | bigint {
  return value <= 9007199254740991n ? Number(value) : value;
}

/** Keywords may follow a number at once (`1if x else y`); other letters may not. */
function verifyEnd(line: string, end: number, name: string, lineNumber: number): void {
  const rest = line.slice(end);
  if (!/^\w/.test(rest)) return;
  if (/^(?:and|else|for|if|in|is|not|or)\b/.test(rest)) return;
  throw new SyntaxFailure(`invalid ${name} literal`, { line: lineNumber, col: end });
}

/** Decimal literals have as many digits as int() takes at most. */
export function verifyDigits(token: {
  readonly text: string;
  readonly line: number;
  readonly number?: NumberToken;
}): void {
  if (token.number?.kind !== 'int' || /^0[xob]/i.test(token.text)) return;
  const { length } = token.text.replaceAll('_', '');
  if (length <= 4300) return;
  throw new SyntaxFailure(
    `Exceeds the limit (4300 digits) for integer string conversion: value has ${length} digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.`,
    { line: token.line, col: 0 },
  );
}
