import { CUSTOM } from '../inspect/inspect.ts';
import type { Builtin } from '../process/builtin.ts';
import type { NodeProcess } from '../process/node-process.ts';
import { internalFrame } from '../process/stack-frames.ts';
import { thrownInside } from '../process/thrown-inside.ts';
import { defineNatives } from '../runtime/native.ts';

/** What is used of the host's URL, which browsers and Node share. */
interface HostUrl {
  href: string;
  readonly origin: string;
  readonly searchParams: object;
}

type UrlClass = new (url: string, base?: string) => HostUrl;

const FIELDS = [
  'href',
  'origin',
  'protocol',
  'username',
  'password',
  'host',
  'hostname',
  'port',
  'pathname',
  'search',
  'searchParams',
  'hash',
];

function natives(node: NodeProcess): object {
  const { rt } = node;
  const Host = Reflect.get(globalThis, 'URL') as UrlClass;
  const HostParams = Reflect.get(globalThis, 'URLSearchParams') as new (init?: unknown) => object;
  const prototype: object = Object.create(Host.prototype as object);
  const make = (args: readonly unknown[], target: object): object => {
    const [input, base] = args.map(String);
    if (args.length === 0)
      throw rt.errors.coded('TypeError', 'ERR_MISSING_ARGS', 'The "url" argument must be specified');
    try {
      return Reflect.construct(Host, args[1] === undefined ? [input] : [input, base], target as new () => object);
    } catch {
      const { top } = rt;
      rt.top = internalFrame(top, 'new URL', 'node:internal/url:895:25');
      const error = rt.errors.coded('TypeError', 'ERR_INVALID_URL', 'Invalid URL');
      rt.top = top;
      thrownInside.set(
        error,
        `node:internal/url:895\n      href = bindingUrl.parse(input, base, true);\n${' '.repeat(24)}^\n`,
      );
      Object.assign(error, { input, ...(args[1] !== undefined && { base }) });
      // Node's own header has no code for this one.
      Object.defineProperty(error, 'stack', {
        value: String(error.stack).replace(' [ERR_INVALID_URL]', ''),
        writable: true,
        configurable: true,
      });
      throw error;
    }
  };
  const URL = rt.nativeClass('URL', 1, prototype, (_, args, newTarget) => {
    if (!newTarget) throw rt.errors.make('TypeError', "Class constructor URL cannot be invoked without 'new'");
    return make(args, newTarget);
  });
  Object.defineProperty(prototype, 'constructor', { value: URL, writable: true, configurable: true });
  const show = (self: unknown, inspectOptions: unknown): string => {
    const shown: Record<string, unknown> = {};
    for (const field of FIELDS) shown[field] = Reflect.get(self as object, field);
    return `URL ${node.inspect(shown, inspectOptions)}`;
  };
  Object.defineProperty(prototype, CUSTOM, {
    value: rt.native('inspect', 2, (self, [depth, options]) => (Number(depth) < 0 ? self : show(self, options))),
    configurable: true,
  });
  defineNatives(rt, URL, {
    canParse: [
      1,
      (_, args) => {
        try {
          new Host(String(args[0]), args[1] === undefined ? undefined : String(args[1]));
          return true;
        } catch {
          return false;
        }
      },
    ],
    parse: [
      1,
      (_, args) => {
        try {
          return make(args, URL);
        } catch {
          return null;
        }
      },
    ],
  });
  const paramsPrototype: object = Object.create(HostParams.prototype as object);
  const URLSearchParams = rt.nativeClass('URLSearchParams', 0, paramsPrototype, (_, [init], newTarget) => {
    if (!newTarget)
      throw rt.errors.make('TypeError', "Class constructor URLSearchParams cannot be invoked without 'new'");
    return Reflect.construct(HostParams, init === undefined ? [] : [init], newTarget);
  });
  Object.defineProperty(paramsPrototype, 'constructor', { value: URLSearchParams, writable: true, configurable: true });
  const inspectParams = rt.native('inspect', 2, (self) => {
    const entries = [...(self as Iterable<readonly [string, string]>)];
    if (entries.length === 0) return 'URLSearchParams {}';
    return `URLSearchParams { ${entries.map(([name, value]) => `${node.inspect(name)} => ${node.inspect(value)}`).join(', ')} }`;
  });
  Object.defineProperty(paramsPrototype, CUSTOM, { value: inspectParams, configurable: true });
  // Node warns of what a program's own code does, not of what its packages do.
  const inPackage = rt.native('inPackage', 0, () => {
    let { top } = rt;
    while (top.parent && (!top.code.source || top.code.source.role === 'native')) top = top.parent;
    return Boolean(top.code.source?.file.includes('/node_modules/'));
  });
  return { ...node.argumentErrors, URL, URLSearchParams, inPackage };
}

const source = String.raw`'use strict';
const { URL, URLSearchParams } = binding;
function fileURLToPath(url) {
  if (typeof url === 'string') url = new URL(url);
  if (url.protocol !== 'file:') throw binding.coded('TypeError', 'ERR_INVALID_URL_SCHEME', 'The URL must be of scheme file');
  return decodeURIComponent(url.pathname);
}
function pathToFileURL(path) {
  let resolved = require('path').resolve(path);
  if (path.endsWith('/') && !resolved.endsWith('/')) resolved += '/';
  return new URL('file://' + encodeURI(resolved).replace(/[?#]/g, encodeURIComponent));
}
function Url() {
  for (const key of ['protocol', 'slashes', 'auth', 'host', 'port', 'hostname', 'hash', 'search', 'query', 'pathname', 'path', 'href']) this[key] = null;
}
let warned = false;
function parse(text, parseQuery, slashesDenoteHost) {
  if (!warned && !binding.inPackage()) { warned = true; process.emitWarning('\x60url.parse()\x60 behavior is not standardized and prone to errors that have security implications. Use the WHATWG URL API instead. CVEs are not issued for \x60url.parse()\x60 vulnerabilities.', 'DeprecationWarning', 'DEP0169'); }
  if (text instanceof Url) return text;
  if (typeof text !== 'string') throw binding.invalidType('url', 'of type string', text);
  const out = new Url();
  let rest = text.trim();
  let match = /^([a-zA-Z][a-zA-Z0-9.+-]*:)/.exec(rest);
  if (match) { out.protocol = match[1].toLowerCase(); rest = rest.slice(match[1].length); }
  if ((match && rest.startsWith('//')) || (slashesDenoteHost && rest.startsWith('//'))) {
    out.slashes = true; rest = rest.slice(2);
    const end = rest.search(/[/?#]/); let host = end < 0 ? rest : rest.slice(0, end); rest = end < 0 ? '' : rest.slice(end);
    const at = host.lastIndexOf('@');
    if (at >= 0) { out.auth = decodeURIComponent(host.slice(0, at)); host = host.slice(at + 1); }
    host = host.toLowerCase();
    const port = /:(\d*)$/.exec(host);
    out.hostname = port ? host.slice(0, -port[0].length) : host;
    if (port && port[1]) out.port = port[1];
    out.host = out.hostname + (out.port ? ':' + out.port : '');
  }
  const hash = rest.indexOf('#'); if (hash >= 0) { out.hash = rest.slice(hash); rest = rest.slice(0, hash); }
  const query = rest.indexOf('?'); if (query >= 0) { out.search = rest.slice(query); out.query = rest.slice(query + 1); rest = rest.slice(0, query); }
  else if (parseQuery) { out.search = ''; out.query = ''; }
  if (parseQuery) out.query = require('querystring').parse(out.query);
  if (rest) out.pathname = rest.replace(/ /g, '%20'); else if (out.slashes && /^(https?|ftp|file|wss?):$/.test(out.protocol)) out.pathname = '/';
  if (out.pathname || out.search) out.path = (out.pathname || '') + (out.search || '');
  out.href = format(out);
  return out;
}
function format(url) {
  if (typeof url === 'string') return parse(url).href;
  if (typeof url.searchParams === 'object' && url.origin) return url.href;
  let { protocol = '', auth = '', pathname = '', hash = '', search = '' } = url;
  if (protocol && !protocol.endsWith(':')) protocol += ':';
  let host = url.host ? url.host : url.hostname ? url.hostname + (url.port ? ':' + url.port : '') : '';
  if (auth) host = encodeURIComponent(auth).replace(/%3A/i, ':') + '@' + host;
  if (!search && url.query && typeof url.query === 'object' && Object.keys(url.query).length > 0) search = '?' + require('querystring').stringify(url.query);
  if (search && search[0] !== '?') search = '?' + search;
  if (hash && hash[0] !== '#') hash = '#' + hash;
  const slashes = url.slashes || (host && /^(https?|ftp|file|wss?):$/.test(protocol || '')) ? '//' : '';
  if (slashes && pathname && pathname[0] !== '/') pathname = '/' + pathname;
  return (protocol || '') + (host || slashes ? slashes : '') + host + (pathname || '') + (search || '') + (hash || '');
}
module.exports = {
  URL, URLSearchParams, Url, parse, format, resolve: (from, to) => { const resolved = new URL(to, new URL(from, 'resolve://')); return resolved.protocol === 'resolve:' ? resolved.pathname + resolved.search + resolved.hash : resolved.href; }, fileURLToPath, pathToFileURL,
  domainToASCII: (domain) => { try { return new URL('http://' + domain).hostname; } catch { return ''; } }, domainToUnicode: (domain) => require('punycode').toUnicode(String(domain)),
  urlToHttpOptions: (url) => ({ protocol: url.protocol, hostname: url.hostname.replace(/^\[|\]$/g, ''), hash: url.hash, search: url.search, pathname: url.pathname, path: url.pathname + url.search, href: url.href, ...(url.port !== '' && { port: Number(url.port) }), ...((url.username || url.password) && { auth: decodeURIComponent(url.username) + ':' + decodeURIComponent(url.password) }) }),
};
`;

/** url: WHATWG's over the host's parser, and Node's older one. */
export const url: Builtin = { name: 'url', source, natives };
