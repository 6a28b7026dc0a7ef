import type { Process } from '../../../kernel/process.ts';
import { type Address, parseAddress } from './addresses.ts';
import type { Wishes } from './options.ts';

export interface ProxyServer {
  readonly host: string;
  readonly port: number;
  readonly login: string | undefined;
}

/** The proxy that http_proxy and no_proxy name for an address. https goes straight: a tunnel is not simulated. */
export function proxyFor(process: Process, wishes: Wishes, address: Address): ProxyServer | undefined {
  if (wishes.has('no-proxy') || address.scheme !== 'http') return undefined;
  const typed = wishes.value('http_proxy') || process.env.get('http_proxy');
  if (!typed) return undefined;
  const spared = (wishes.value('no_proxy') ?? process.env.get('no_proxy') ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
  if (spared.some((domain) => address.host.endsWith(domain.replace(/^\*/, '').toLowerCase()))) return undefined;
  const { host, port, login } = parseAddress(typed);
  const user = wishes.value('proxy-user');
  return { host, port, login: user === undefined ? login : `${user}:${wishes.value('proxy-password') ?? ''}` };
}
