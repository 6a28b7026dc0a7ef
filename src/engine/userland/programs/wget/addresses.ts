import { WgetFailure } from './failure.ts';

export interface Address {
  readonly scheme: 'http' | 'https';
  readonly host: string;
  readonly port: number;
  /** For the Host header: with the port unless it is the scheme's own. */
  readonly authority: string;
  /** `user:password`, decoded. */
  readonly login: string | undefined;
  /** With the query; what may not stand in a request is escaped. */
  readonly path: string;
  /** The whole, without login and fragment, as the log shows it. */
  readonly text: string;
}

/** A URL as typed; http when it has no scheme. Throws WgetFailure 1 with wget's sentence. */
export function parseAddress(typed: string): Address {
  const fail = (reason: string): never => {
    throw new WgetFailure(1, `${typed}: ${reason}.`);
  };
  const [, given, rest = ''] = /^(?:([a-zA-Z][a-zA-Z0-9+.-]*):\/\/)?(.*)$/s.exec(typed) ?? [];
  const scheme = (given ?? 'http').toLowerCase();
  if (scheme === 'ftp' || scheme === 'ftps') throw new WgetFailure(1, `drydock: ${scheme} is not simulated`);
  if (scheme !== 'http' && scheme !== 'https') return fail('Unsupported scheme');
  const [, place = '', tail = ''] = /^([^/?#]*)([^#]*)/s.exec(rest) ?? [];
  const at = place.lastIndexOf('@');
  const [, host = '', port] = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/s.exec(place.slice(at + 1)) ?? [];
  if (host === '') fail('Invalid host name');
  if (port !== undefined && port !== '' && (!/^\d+$/.test(port) || Number(port) > 65_535)) fail('Bad port number');
  const usual = scheme === 'http' ? 80 : 443;
  const number = port === undefined || port === '' ? usual : Number(port);
  const authority = number === usual ? host.toLowerCase() : `${host.toLowerCase()}:${number}`;
  const path = (tail.startsWith('/') ? tail : `/${tail}`).replace(/[\u0000-\u0020"<>^`{|}\u007f-\uffff]/g, (char) =>
    encodeURIComponent(char).replace(/^[^%]$/, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`),
  );
  return {
    scheme,
    host: host.toLowerCase(),
    port: number,
    authority,
    login: at < 0 ? undefined : decodeURIComponent(place.slice(0, at)),
    path,
    text: `${scheme}://${authority}${path}`,
  };
}

/** Where a Location header leads. */
export function resolveAddress(base: Address, location: string): string {
  if (/^[a-zA-Z][a-zA-Z0-9+.-]*:\/\//.test(location)) return location;
  if (location.startsWith('//')) return `${base.scheme}:${location}`;
  const origin = `${base.scheme}://${base.authority}`;
  if (location.startsWith('/')) return origin + location;
  return `${origin}${base.path.replace(/\?.*$/s, '').replace(/[^/]*$/, '')}${location}`;
}
