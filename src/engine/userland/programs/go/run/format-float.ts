/** How many digits: so many, or as few as read back as the same number. */
export type Digits = number | 'shortest';

/** A number that is not negative as strconv.FormatFloat has it. `single`: it is a float32. */
export function formatFloat(value: number, verb: string, digits: Digits, single = false): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return '+Inf';
  const own = digits === 'shortest' && single ? shortestSingle(value) : value;
  const upper = verb === verb.toUpperCase() && verb !== 'F';
  const text =
    verb.toLowerCase() === 'f'
      ? plain(own, digits)
      : verb.toLowerCase() === 'e'
        ? scientific(own, digits)
        : general(own, digits);
  return upper ? text.toUpperCase() : text;
}

/** The double that has the single-precision number's shortest digits. */
function shortestSingle(value: number): number {
  for (let digits = 1; digits <= 9; digits++) {
    const candidate = Number(value.toPrecision(digits));
    if (Math.fround(candidate) === value) return candidate;
  }
  return value;
}

/** toFixed and String turn to exponents from 1e21 on; Go's %f does not. */
function plain(value: number, digits: Digits): string {
  if (value >= 1e21) return `${BigInt(value)}${digits !== 'shortest' && digits > 0 ? `.${'0'.repeat(digits)}` : ''}`;
  if (digits !== 'shortest') return value.toFixed(Math.min(digits, 100));
  const text = String(value);
  if (!text.includes('e')) return text;
  const [mantissa = '', power = '0'] = text.split('e');
  return value.toFixed(Math.min(100, (mantissa.split('.')[1] ?? '').length - Number(power)));
}

/** At least two digits of exponent. */
function scientific(value: number, digits: Digits): string {
  const text = digits === 'shortest' ? value.toExponential() : value.toExponential(Math.min(digits, 100));
  return text.replace(/e([+-])(\d)$/, 'e$10$2');
}

/** %e for exponents below -4 and from the precision on (6 where the shortest text is wanted), %f between them. */
function general(value: number, digits: Digits): string {
  if (value === 0) return '0';
  const wanted = digits === 'shortest' ? digits : Math.max(1, digits);
  const text = scientific(value, wanted === 'shortest' ? wanted : wanted - 1);
  const power = Number(text.split('e')[1]);
  const withoutZeros = (number: string): string => number.replace(/(\.\d*?)0+(e|$)/, '$1$2').replace(/\.(e|$)/, '$1');
  if (power < -4 || power >= (wanted === 'shortest' ? 6 : wanted)) return withoutZeros(text);
  return withoutZeros(plain(value, wanted === 'shortest' ? wanted : Math.max(0, wanted - 1 - power)));
}
