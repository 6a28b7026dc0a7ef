import type { Stylize } from './options.ts';

/** What stands in an ArrayBuffer or a DataView; undefined for anything else. */
export function bufferEntries(
  value: object,
  inner: (item: unknown) => string,
  stylize: Stylize,
): readonly string[] | undefined {
  if (value instanceof ArrayBuffer) {
    const bytes = [...new Uint8Array(value).subarray(0, 50)]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join(' ');
    const rest = value.byteLength - 50;
    const more = rest > 0 ? ` ... ${rest} more byte${rest > 1 ? 's' : ''}` : '';
    return [`[Uint8Contents]: <${bytes}${more}>`, `[byteLength]: ${stylize(String(value.byteLength), 'number')}`];
  }
  if (value instanceof DataView)
    return [
      `[byteLength]: ${stylize(String(value.byteLength), 'number')}`,
      `[byteOffset]: ${stylize(String(value.byteOffset), 'number')}`,
      `[buffer]: ${inner(value.buffer)}`,
    ];
  return undefined;
}
