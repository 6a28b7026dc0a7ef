import type { Process } from '../../../kernel/process.ts';
import { CurlFailure } from './failure.ts';
import type { Options } from './options.ts';
import type { Url } from './url.ts';

export interface ProxyServer {
  readonly host: string;
  readonly port: number;
  /** `user:password` */
  readonly login: string | undefined;
}

/** The proxy for an address: -x, or http_proxy, https_proxy, all_proxy unless no_proxy or --noproxy names the host. Throws CurlFailure 5, 7. */
export function proxyFor(process: Process, options: Options, url: Url): ProxyServer | undefined {
  const host = url.host.replace(/^\[|\]$/g, '');
  const env = (name: string): string | undefined => process.env.get(name) || undefined;
  const spared = options.value('noproxy') ?? env('no_proxy') ?? env('NO_PROXY');
  if (spared !== undefined && isSpared(host, spared)) return undefined;
  // HTTP_PROXY in capitals is left alone: a CGI program's clients could set it.
  const fromEnv =
    url.scheme === 'https'
      ? (env('https_proxy') ?? env('HTTPS_PROXY'))
      : url.scheme === 'http'
        ? env('http_proxy')
        : '';
  const typed = options.value('proxy') ?? fromEnv ?? env('all_proxy') ?? env('ALL_PROXY') ?? '';
  if (typed === '') return undefined;
  const [, scheme = 'http', login, place = '', port] =
    /^(?:([a-zA-Z][a-zA-Z0-9+.-]*):\/\/)?(?:([^@/]*)@)?(\[[^\]]*\]|[^:/]*)(?::(\d+))?\/?$/.exec(typed) ?? [];
  if (scheme.toLowerCase() !== 'http') {
    if (/^(https|socks4a?|socks5h?|socks)$/i.test(scheme))
      throw new CurlFailure(7, `drydock: a proxy of the kind '${scheme}' is not simulated`);
    throw new CurlFailure(7, `Unsupported proxy scheme for '${typed}'`, 'nothing');
  }
  if (place === '')
    throw new CurlFailure(5, `Unsupported proxy syntax in '${typed}': No host part in the URL`, 'nothing');
  const user = options.value('proxy-user') ?? (login === undefined ? undefined : decodeURIComponent(login));
  return { host: place, port: port === undefined ? 1080 : Number(port), login: user };
}

/** `localhost,.example.com,10.0.0.0/8`, or `*`. */
function isSpared(host: string, list: string): boolean {
  if (list.trim() === '*') return true;
  const name = host.toLowerCase().replace(/\.$/, '');
  return list
    .split(/[\s,]+/)
    .filter(Boolean)
    .some((entry) => {
      if (/^[\d.]+(\/\d+)?$/.test(entry)) return inNetwork(name, entry);
      const domain = entry.toLowerCase().replace(/^\./, '').replace(/\.$/, '');
      return name === domain || name.endsWith(`.${domain}`);
    });
}

function inNetwork(address: string, network: string): boolean {
  const number = (text: string): number | undefined =>
    /^\d+\.\d+\.\d+\.\d+$/.test(text) ? text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0) : undefined;
  const [base = '', bits = '32'] = network.split('/');
  const [a, b] = [number(address), number(base)];
  if (a === undefined || b === undefined) return false;
  const size = 2 ** (32 - Number(bits));
  return Math.floor(a / size) === Math.floor(b / size);
}
