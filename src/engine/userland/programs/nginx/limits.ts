import type { Config } from './config.ts';
import type { Exchange, Response } from './exchange.ts';
import { errorPage } from './pages.ts';
import { type Scope, setting, settings } from './scope.ts';
import { fill } from './variables.ts';

/** What the zones of a configuration remember. A thousandth of a request is the unit of `excess`. */
interface Zones {
  readonly requests: Map<string, Map<string, { excess: number; last: number }>>;
  readonly connections: Map<string, Map<string, number>>;
}

const known = new WeakMap<Config, Zones>();

/** `limit_conn`, then `limit_req` (ngx_http_limit_req_module): undefined goes on, perhaps later. */
export async function limitPhase(exchange: Exchange, scope: Scope): Promise<Response | undefined> {
  return limitConnections(exchange, scope) ?? (await limitRequests(exchange, scope));
}

function zonesOf({ config }: Exchange): Zones {
  const zones = known.get(config) ?? { requests: new Map(), connections: new Map() };
  known.set(config, zones);
  return zones;
}

/** The directive that made a zone: `limit_req_zone $binary_remote_addr zone=one:10m rate=1r/s;` */
function zoneNamed(exchange: Exchange, directive: string, name: string): readonly string[] | undefined {
  const isZone = (word: string): boolean => word.startsWith(`zone=${name}:`);
  return exchange.config.http?.directives.find((one) => one.name === directive && one.args.some(isZone))?.args;
}

const option = (words: readonly string[], name: string): string | undefined =>
  words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);

/** Thousandths of a request in a second. */
function rateOf(text: string): number {
  const [, count = '1', unit] = /^(\d+)r\/([sm])$/.exec(text) ?? [];
  return Math.floor((Number(count) * 1000) / (unit === 'm' ? 60 : 1));
}

const inThousandths = (excess: number): string => (excess / 1000).toFixed(3);

async function limitRequests(exchange: Exchange, scope: Scope): Promise<Response | undefined> {
  const { clock } = exchange.process;
  let wait = 0;
  for (const { args } of settings(scope, 'limit_req')) {
    const name = option(args, 'zone') ?? '';
    const zone = zoneNamed(exchange, 'limit_req_zone', name);
    const key = fill(exchange, zone?.[0] ?? '');
    if (!zone || key === '') continue;
    const rate = rateOf(option(zone, 'rate') ?? '1r/s');
    const burst = Number(option(args, 'burst') ?? 0) * 1000;
    const { requests } = zonesOf(exchange);
    const seen = requests.get(name) ?? new Map<string, { excess: number; last: number }>();
    requests.set(name, seen);
    const before = seen.get(key);
    const now = clock.now();
    const passed = Math.max(0, now - (before?.last ?? now));
    const excess = before ? Math.max(0, before.excess - Math.floor((rate * passed) / 1000) + 1000) : 0;
    if (excess > burst) {
      exchange.log('error', `limiting requests, excess: ${inThousandths(excess)} by zone "${name}"`);
      return errorPage(exchange, Number(setting(scope, 'limit_req_status') ?? 503));
    }
    seen.set(key, { excess, last: now });
    const free = args.includes('nodelay') ? Number.POSITIVE_INFINITY : Number(option(args, 'delay') ?? 0) * 1000;
    if (excess <= free) continue;
    exchange.log('warn', `delaying request, excess: ${inThousandths(excess)}, by zone "${name}"`);
    wait = Math.max(wait, Math.floor(((excess - free) * 1000) / rate));
  }
  if (wait > 0) await exchange.process.sleep(wait);
  return undefined;
}

function limitConnections(exchange: Exchange, scope: Scope): Response | undefined {
  for (const { args } of settings(scope, 'limit_conn')) {
    const [name = '', most = '1'] = args;
    const zone = zoneNamed(exchange, 'limit_conn_zone', name);
    const key = fill(exchange, zone?.[0] ?? '');
    if (!zone || key === '') continue;
    const { connections } = zonesOf(exchange);
    const counts = connections.get(name) ?? new Map<string, number>();
    connections.set(name, counts);
    const count = counts.get(key) ?? 0;
    if (count >= Number(most)) {
      exchange.log('error', `limiting connections by zone "${name}"`);
      return errorPage(exchange, Number(setting(scope, 'limit_conn_status') ?? 503));
    }
    counts.set(key, count + 1);
    exchange.whenDone.push(() => counts.set(key, (counts.get(key) ?? 1) - 1));
  }
  return undefined;
}
