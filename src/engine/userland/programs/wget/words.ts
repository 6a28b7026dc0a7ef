/** `2026-11-21 09:00:15` of milliseconds since 1970. */
export function timeText(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
}

/** `102400`, `1.20M`: how wget shortens a size (human_readable in src/utils.c): three digits and a letter from 1 K on. */
export function shortSize(bytes: number, decimals = 2): string {
  if (bytes < 1024) return String(bytes);
  let size = bytes;
  let unit = '';
  for (const letter of 'KMGTP') {
    size /= 1024;
    unit = letter;
    if (size < 1024) break;
  }
  return `${size < 10 ? size.toFixed(decimals) : Math.round(size)}${unit}`;
}

/** The size in brackets behind `Length:`, `100K`. */
function lengthSize(bytes: number): string {
  let size = bytes / 1024;
  let unit = 'K';
  for (const letter of 'MGT') {
    if (size < 1024) break;
    size /= 1024;
    unit = letter;
  }
  return `${size < 10 ? size.toFixed(1) : Math.round(size)}${unit}`;
}

/** `0`, `0.02`, `1.4`, `12`: a time in seconds with two digits that count (print_decimal). */
export function decimal(seconds: number): string {
  if (seconds >= 9.95) return seconds.toFixed(0);
  if (seconds >= 0.95) return seconds.toFixed(1);
  if (seconds >= 0.00095) return String(Number(seconds.toPrecision(1)));
  return '0';
}

/** `1.20 MB/s`, or with `short` units `1.2M`. */
export function rateText(bytes: number, ms: number): { readonly long: string; readonly short: string } {
  let rate = (bytes * 1000) / Math.max(ms, 1);
  let unit = 0;
  while (rate >= 1024 && unit < 3) {
    rate /= 1024;
    unit += 1;
  }
  const digits = rate >= 99.95 ? 0 : rate >= 9.995 ? 1 : 2;
  return {
    long: `${rate.toFixed(digits)} ${[' B/s', 'KB/s', 'MB/s', 'GB/s'][unit]}`.replace('  B', ' B'),
    short: `${rate.toFixed(digits).padStart(4)}${[' ', 'K', 'M', 'G'][unit]}`,
  };
}

/** `1m 20s`, `12s`: how long it will take. */
export function shortDuration(seconds: number): string {
  if (seconds < 100) return `${Math.round(seconds)}s`;
  if (seconds < 100 * 60) return `${Math.floor(seconds / 60)}m${Math.round(seconds) % 60}s`;
  return `${Math.floor(seconds / 3600)}h${Math.floor(seconds / 60) % 60}m`;
}

/** `Length: 102400 (100K), 4096 (4.0K) remaining [text/plain]`; `from` counts the bytes that are there already. */
export function lengthLine(headers: ReadonlyMap<string, string>, from: number, isIgnored: boolean): string {
  const size = (bytes: number): string => (bytes < 1024 ? String(bytes) : `${bytes} (${lengthSize(bytes)})`);
  const sent = headers.get('content-length');
  const type = headers.get('content-type')?.replace(/\s*;.*$/, '');
  let text = 'unspecified';
  if (isIgnored) text = 'ignored';
  else if (sent !== undefined) text = size(Number(sent) + from) + (from > 0 ? `, ${size(Number(sent))} remaining` : '');
  return `Length: ${text}${type === undefined ? '' : ` [${type}]`}\n`;
}
