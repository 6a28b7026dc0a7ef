/** repr of a float: the shortest digits that read back to it; exponents from 1e16 and below 1e-4. */
export function floatRepr(v: number): string {
  if (Number.isNaN(v)) return 'nan';
  if (!Number.isFinite(v)) return v > 0 ? 'inf' : '-inf';
  if (Object.is(v, -0)) return '-0.0';
  const text = String(v);
  const size = Math.abs(v);
  if (v === 0 || (size >= 1e-4 && size < 1e16)) {
    if (text.includes('e')) return plainDigits(v);
    return text.includes('.') ? text : `${text}.0`;
  }
  const [mantissa = '', exponent = '0'] = v.toExponential().split('e');
  const digits = exponent.replace(/^[+-]/, '');
  return `${mantissa}e${exponent.startsWith('-') ? '-' : '+'}${digits.padStart(2, '0')}`;
}

function plainDigits(v: number): string {
  const [mantissa = '', exponent = '0'] = v.toExponential().split('e');
  const digits = mantissa.replace(/[-.]/g, '');
  const shift = Number(exponent);
  const sign = v < 0 ? '-' : '';
  return shift < 0 ? `${sign}0.${'0'.repeat(-shift - 1)}${digits}` : `${sign}${digits.padEnd(shift + 1, '0')}.0`;
}
