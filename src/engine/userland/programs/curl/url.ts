import { CurlFailure } from './failure.ts';
import type { Options } from './options.ts';

export interface Url {
  readonly scheme: string;
  /** `user:password`, percent-decoded. */
  readonly login: string | undefined;
  readonly host: string;
  readonly port: number;
  /** For the Host header: with the port unless it is the scheme's own. */
  readonly authority: string;
  /** With the query, without the fragment. */
  readonly path: string;
  /** The whole, as %{url_effective} shows it. */
  readonly text: string;
}

const PORTS: Readonly<Record<string, number>> = { http: 80, https: 443, file: 0 };
const KNOWN = new Set(
  'dict ftp ftps gopher gophers imap imaps ldap ldaps mqtt pop3 pop3s rtmp rtsp scp sftp smb smbs smtp smtps telnet tftp ws wss'.split(
    ' ',
  ),
);

/** What curl makes of an address as typed; http when it has no scheme. `asIs` leaves its dots (`--path-as-is`). Throws CurlFailure 1 or 3. */
export function parseUrl(
  typed: string,
  { asIs = false, scheme: usualScheme = 'http' }: { readonly asIs?: boolean; readonly scheme?: string } = {},
): Url {
  const reject = (reason: string): never => {
    throw new CurlFailure(3, `URL rejected: ${reason}`, 'nothing');
  };
  if (/[\u0000-\u0020\u007f]/.test(typed)) reject('Malformed input to a URL function');
  const [, given, rest = ''] = /^(?:([a-zA-Z][a-zA-Z0-9+.-]*):\/{1,3})?(.*)$/s.exec(typed) ?? [];
  const scheme = (given ?? usualScheme).toLowerCase();
  if (scheme === 'file') {
    const path = typed.replace(/^file:\/+(localhost\/)?/i, '/');
    return { scheme, login: undefined, host: '', port: 0, authority: '', path, text: typed };
  }
  const usual = PORTS[scheme];
  if (usual === undefined) {
    if (KNOWN.has(scheme)) throw new CurlFailure(1, `Protocol "${scheme}" is not simulated by drydock`, 'nothing');
    throw new CurlFailure(1, `Protocol "${scheme}" not supported`, 'nothing');
  }
  const [, place = '', tail = ''] = /^([^/?#]*)([^#]*)/.exec(rest) ?? [];
  const at = place.lastIndexOf('@');
  const login = at < 0 ? undefined : decodeURIComponent(place.slice(0, at));
  const [, host = '', port] = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(place.slice(at + 1)) ?? [];
  if (host === '') reject('No host part in the URL');
  if (/[\\"'<>^`{|}]/.test(host)) reject('Bad hostname');
  if (port !== undefined && port !== '' && (!/^\d+$/.test(port) || Number(port) > 65535)) {
    reject('Port number was not a decimal number between 0 and 65535');
  }
  const number = port === undefined || port === '' ? usual : Number(port);
  const path = tail.startsWith('/') ? tail : `/${tail}`;
  const authority = number === usual ? host : `${host}:${number}`;
  const shownPort = port === undefined || port === '' ? '' : `:${port}`;
  const text = `${scheme}://${at < 0 ? '' : `${place.slice(0, at)}@`}${host}${shownPort}${path}`;
  return { scheme, login, host, port: number, authority, path: asIs ? path : withoutDots(path), text };
}

/** `..` and `.` are worked out before the request is made. */
function withoutDots(path: string): string {
  const [, folder = '', query = ''] = /^([^?]*)(.*)$/s.exec(path) ?? [];
  if (!folder.includes('/.')) return path;
  const kept: string[] = [];
  const parts = folder.split('/').slice(1);
  parts.forEach((part, at) => {
    const last = at === parts.length - 1;
    if (part === '..') kept.pop();
    if (part === '.' || part === '..') {
      if (last) kept.push('');
    } else kept.push(part);
  });
  return `/${kept.join('/')}${query}`;
}

/** Where a Location header leads from `base`. */
export function resolveUrl(base: Url, location: string): string {
  if (/^[a-zA-Z][a-zA-Z0-9+.-]*:\/\//.test(location)) return location;
  if (location.startsWith('//')) return `${base.scheme}:${location}`;
  const origin = base.text.slice(0, base.text.indexOf('/', base.scheme.length + 3));
  if (location.startsWith('/')) return origin + location;
  const path = base.text.slice(origin.length).replace(/[?#].*$/s, '');
  if (location.startsWith('?')) return origin + path + location;
  return origin + withoutDots(path.slice(0, path.lastIndexOf('/') + 1) + location);
}

export function sameHost(a: Url, b: Url): boolean {
  return a.scheme === b.scheme && a.host.toLowerCase() === b.host.toLowerCase() && a.port === b.port;
}

/** With more behind its `?`. */
export function withQuery(url: Url, query: string): Url {
  const add = (text: string): string => {
    const [, front = '', fragment = ''] = /^([^#]*)(.*)$/s.exec(text) ?? [];
    return `${front}${front.includes('?') ? (front.endsWith('?') ? '' : '&') : '?'}${query}${fragment}`;
  };
  return { ...url, path: add(url.path), text: add(url.text) };
}

/** --proto and --proto-redir: `=https`, `-all,https`. Throws CurlFailure 1. */
export function checkProtocol(options: Options, scheme: string, isRedirect: boolean): void {
  const list = options.value(isRedirect ? 'proto-redir' : 'proto');
  if (list === undefined) return;
  let allowed = new Set(['http', 'https', 'file']);
  for (const entry of list.split(',')) {
    const [, sign = '+', name = ''] = /^([=+-]?)(.*)$/.exec(entry.trim().toLowerCase()) ?? [];
    const names = name === 'all' ? ['http', 'https', 'file'] : [name];
    if (sign === '=') allowed = new Set(names);
    else if (sign === '-') for (const each of names) allowed.delete(each);
    else for (const each of names) allowed.add(each);
  }
  if (!allowed.has(scheme))
    throw new CurlFailure(1, `Protocol "${scheme}" disabled${isRedirect ? ' in redirect' : ''}`, 'nothing');
}
