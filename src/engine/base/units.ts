/** Sizes and spans for people, as docker/go-units writes and reads them. */

const DECIMAL = ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB', 'ZB', 'YB'] as const;
const BINARY = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB', 'ZiB', 'YiB'] as const;

/** Bytes in powers of 1000: `humanSize(2_270_000, 3)` is `2.27MB`. The table of images uses 3 digits, `docker system df` 4. */
export function humanSize(bytes: number, precision = 4): string {
  return scaled(bytes, 1000, DECIMAL, precision);
}

/** Bytes in powers of 1024: `3.875GiB`. */
export function bytesSize(bytes: number): string {
  return scaled(bytes, 1024, BINARY, 4);
}

/** go-units' CustomSize with `%.{precision}g%s`. */
function scaled(bytes: number, base: number, units: readonly string[], precision: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= base && unit < units.length - 1) {
    size /= base;
    unit += 1;
  }
  return `${formatG(size, precision)}${units[unit]}`;
}

/** Go's `%.{precision}g`: so many significant digits, no zeros at the end, `1e+03` from the exponent on that equals the precision. */
export function formatG(value: number, precision: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf';
  if (value === 0) return '0';
  const [mantissa = '', power = '0'] = value.toExponential(Math.max(precision, 1) - 1).split('e');
  const exponent = Number(power);
  if (exponent >= -4 && exponent < Math.max(precision, 1))
    return trimZeros(value.toFixed(Math.max(0, precision - 1 - exponent)));
  return `${trimZeros(mantissa)}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** Milliseconds as `About a minute`, `3 weeks` (go-units HumanDuration; `ago` is the caller's). */
export function humanDuration(ms: number): string {
  const seconds = Math.trunc(ms / 1000);
  if (seconds < 1) return 'Less than a second';
  if (seconds === 1) return '1 second';
  if (seconds < 60) return `${seconds} seconds`;
  const minutes = Math.trunc(seconds / 60);
  if (minutes === 1) return 'About a minute';
  if (minutes < 60) return `${minutes} minutes`;
  const hours = Math.trunc(ms / 3_600_000 + 0.5);
  if (hours === 1) return 'About an hour';
  if (hours < 48) return `${hours} hours`;
  if (hours < 24 * 7 * 2) return `${Math.trunc(hours / 24)} days`;
  if (hours < 24 * 30 * 2) return `${Math.trunc(hours / 24 / 7)} weeks`;
  if (hours < 24 * 365 * 2) return `${Math.trunc(hours / 24 / 30)} months`;
  return `${Math.trunc(Math.trunc(ms / 3_600_000) / 24 / 365)} years`;
}

/** `512m`, `1.5GiB`, `64 k` to bytes in powers of 1024 (go-units RAMInBytes). Throws an Error with Go's text. */
export function ramInBytes(text: string): number {
  return parseSize(text, 1024);
}

/** As `ramInBytes`, in powers of 1000 (go-units FromHumanSize). */
export function fromHumanSize(text: string): number {
  return parseSize(text, 1000);
}

function parseSize(text: string, base: number): number {
  const last = /.*[0-9. ]/s.exec(text);
  if (!last) throw new Error(`invalid size: '${text}'`);
  const end = last[0].length;
  const number = text[end - 1] === ' ' ? text.slice(0, end - 1) : text.slice(0, end);
  const size = parseFloatGo(number);
  if (size < 0) throw new Error(`invalid size: '${text}'`);
  const suffix = text.slice(end);
  if (suffix === '') return Math.trunc(size);
  const lower = suffix.length > 3 ? suffix : suffix.toLowerCase();
  const match = /^(?:b|([kmgtp])(?:b|ib)?)$/.exec(lower);
  if (!match) throw new Error(`invalid suffix: '${lower}'`);
  return Math.trunc(size * base ** (match[1] ? 'kmgtp'.indexOf(match[1]) + 1 : 0));
}

/** strconv.ParseFloat for decimal numbers, with its error text. */
export function parseFloatGo(text: string): number {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text))
    throw new Error(`strconv.ParseFloat: parsing ${JSON.stringify(text)}: invalid syntax`);
  return Number(text);
}
