import { goQuote } from '../../base/go-quote.ts';
import { ValueError } from './numbers.ts';

/** Go's netip.ParseAddr: answers the address as Go prints it, or throws with Go's reason. Zones are kept. */
export function parseAddress(text: string): string {
  const fail = (why: string): ValueError => new ValueError(`ParseAddr(${goQuote(text)}): ${why}`);
  for (const char of text) {
    if (char === '.') return parse4(text, fail).join('.');
    if (char === ':') return parse6(text, fail);
    if (char === '%') throw fail('missing IPv6 address');
  }
  throw fail('unable to parse IP');
}

/** Go's net.ParseIP: undefined when it is none. */
export function parseIp(text: string): string | undefined {
  try {
    return text.includes('%') ? undefined : parseAddress(text);
  } catch {
    return undefined;
  }
}

export function isIpv4(address: string): boolean {
  return !address.includes(':');
}

function parse4(text: string, fail: (why: string) => ValueError): number[] {
  const fields: number[] = [];
  let value = 0;
  let digits = 0;
  for (const char of text) {
    if (char >= '0' && char <= '9') {
      if (digits === 1 && value === 0) throw fail('IPv4 field has octet with leading zero');
      value = value * 10 + Number(char);
      digits++;
      if (value > 255) throw fail('IPv4 field has value >255');
    } else if (char === '.') {
      if (digits === 0) throw fail('IPv4 field must have at least one digit');
      if (fields.length === 3) throw fail('IPv4 address too long');
      fields.push(value);
      value = 0;
      digits = 0;
    } else throw fail('unexpected character');
  }
  if (fields.length < 3) throw fail('IPv4 address too short');
  if (digits === 0) throw fail('IPv4 field must have at least one digit');
  return [...fields, value];
}

function parse6(text: string, fail: (why: string) => ValueError): string {
  const [address = '', zone] = text.split('%', 2);
  if (zone === '') throw fail('zone must be a non-empty string');
  const halves = address.split('::');
  if (halves.length > 2) throw fail('multiple :: in address');
  const words = halves.map((half) =>
    half === '' ? [] : half.split(':').flatMap((field, i, all) => group(field, i === all.length - 1, fail)),
  );
  const [head = [], tail = []] = words;
  const count = head.length + tail.length;
  if (count > 8 || (halves.length === 2 && count === 8)) throw fail('address string too long');
  if (halves.length === 1 && count < 8) throw fail('address string too short');
  const all = [...head, ...Array<number>(8 - count).fill(0), ...tail];
  return compress(all) + (zone === undefined ? '' : `%${zone}`);
}

function group(field: string, last: boolean, fail: (why: string) => ValueError): number[] {
  if (last && field.includes('.')) {
    const [a = 0, b = 0, c = 0, d = 0] = parse4(field, fail);
    return [a * 256 + b, c * 256 + d];
  }
  if (field === '') throw fail('each colon-separated field must have at least one digit');
  if (!/^[0-9a-fA-F]+$/.test(field)) throw fail('unexpected character');
  if (field.length > 4) throw fail('each group must have 4 or less digits');
  return [Number.parseInt(field, 16)];
}

/** The longest run of two or more zero groups becomes `::` (RFC 5952). */
function compress(groups: readonly number[]): string {
  let [from, length] = [-1, 1];
  for (let i = 0; i < groups.length; i++) {
    let run = 0;
    while (groups[i + run] === 0) run++;
    if (run > length) [from, length] = [i, run];
  }
  const hex = groups.map((g) => g.toString(16));
  if (from < 0) return hex.join(':');
  return `${hex.slice(0, from).join(':')}::${hex.slice(from + length).join(':')}`;
}

/** Go's netip.ParsePrefix, for network create's --subnet. */
export function parsePrefix(text: string): string {
  const fail = (why: string): ValueError => new ValueError(`netip.ParsePrefix(${goQuote(text)}): ${why}`);
  const slash = text.lastIndexOf('/');
  if (slash < 0) throw fail("no '/'");
  let address: string;
  try {
    address = parseAddress(text.slice(0, slash));
  } catch (error) {
    throw fail((error as Error).message);
  }
  const bits = text.slice(slash + 1);
  if (!/^(0|[1-9]\d*)$/.test(bits)) throw fail(`bad bits after slash: ${goQuote(bits)}`);
  if (Number(bits) > (isIpv4(address) ? 32 : 128)) throw fail('prefix length out of range');
  return `${address}/${bits}`;
}

/** Go's net.ParseMAC for 48-bit addresses: colons, hyphens or dots. */
export function isMac(text: string): boolean {
  return /^([0-9a-f]{2}([:-])(?:[0-9a-f]{2}\2){4}[0-9a-f]{2}|(?:[0-9a-f]{4}\.){2}[0-9a-f]{4})$/i.test(text);
}
