import { FsError } from '../../../fs/errno.ts';
import type { DnsReply } from '../../../kernel/name-service.ts';
import type { Process } from '../../../kernel/process.ts';
import { linesIn } from '../../applets/account-files.ts';

/** What /etc/resolv.conf says; 127.0.0.1 where it names nobody. */
export interface ResolvConf {
  readonly servers: readonly string[];
  readonly search: readonly string[];
  readonly ndots: number;
}

export function resolvConf(process: Process): ResolvConf {
  const lines = linesIn(process, '/etc/resolv.conf').map((line) => line.trim().split(/\s+/));
  const servers = lines.flatMap(([key, address]) => (key === 'nameserver' && address ? [address] : []));
  const options = lines.filter(([key]) => key === 'options').flat();
  const [, ndots = '1'] = /^ndots:(\d+)$/.exec(options.find((option) => option.startsWith('ndots:')) ?? '') ?? [];
  return {
    servers: servers.length > 0 ? servers : ['127.0.0.1'],
    search: lines.findLast(([key]) => key === 'search' || key === 'domain')?.slice(1) ?? [],
    ndots: Number(ndots),
  };
}

/** A server as `@NAME` or an operand names it; undefined when the name has no address. */
export async function serverNamed(process: Process, name: string): Promise<string | undefined> {
  return (await process.net.resolve(name))?.[0];
}

export interface Asking {
  readonly servers: readonly string[];
  readonly port: number;
  /** How often the first server is tried; the others are once each. */
  readonly tries: number;
  /** Seconds. */
  readonly timeout: number;
  readonly tcp: boolean;
  /** Prints a line of warning. */
  say(line: string): Promise<void>;
}

export interface Answered {
  readonly reply: DnsReply;
  readonly server: string;
  /** Milliseconds. */
  readonly took: number;
}

/** `final`: the last words were said already, as they are when a socket cannot even be set up. */
export type Unanswered = { readonly final: boolean };

/** Asks one server after another, with dig's words for what goes wrong. `name` is absolute. */
export async function ask(
  process: Process,
  name: string,
  type: string,
  asking: Asking,
): Promise<Answered | Unanswered> {
  const { servers, port, say } = asking;
  const attempts = [...Array.from({ length: asking.tries }, () => servers[0] ?? '127.0.0.1'), ...servers.slice(1)];
  let final = false;
  for (const server of attempts) {
    const place = `${server}#${port}`;
    const started = process.clock.now();
    const shown = name === '.' ? name : name.replace(/\.$/, '');
    const failed = (what: string, why: string): Promise<void> =>
      say(`;; ${what} ${place}(${server}) for ${shown} failed: ${why}.\n;; no servers could be reached`);
    try {
      if (port !== 53) throw new FsError('ECONNREFUSED');
      const reply = await process.net.ask(server, { name, type });
      if (reply) return { reply, server, took: Math.round(process.clock.now() - started) };
      await process.sleep(asking.timeout * 1000);
      if (asking.tcp) await failed('Connection to', 'timed out');
      else await say(`;; communications error to ${place}: timed out`);
      final = asking.tcp;
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      const why = REASONS[error.errno] ?? 'unexpected error';
      final = error.errno === 'ENETUNREACH' || asking.tcp;
      if (asking.tcp) await failed('Connection to', why);
      else if (error.errno === 'ENETUNREACH') await failed('UDP setup with', why);
      else await say(`;; communications error to ${place}: ${why}`);
    }
  }
  return { final };
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ENETUNREACH: 'network unreachable',
  EHOSTUNREACH: 'host unreachable',
};

export const TYPES: ReadonlySet<string> = new Set(
  'A AAAA ANY AXFR CAA CNAME DNSKEY DS HINFO HTTPS IXFR LOC MX NAPTR NS NSEC PTR RP RRSIG SOA SPF SRV SSHFP SVCB TLSA TXT URI'.split(
    ' ',
  ),
);

/** `2.0.18.172.in-addr.arpa.` of an address; anything else is turned around by its dots. */
export function reverseName(text: string): string {
  if (!text.includes(':')) return `${text.split('.').reverse().join('.')}.in-addr.arpa.`;
  const [head = '', tail] = text.split('::');
  const left = head.split(':').filter((group) => group !== '');
  const right = (tail ?? '').split(':').filter((group) => group !== '');
  const groups = [...left, ...Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0'), ...right];
  const digits = groups.map((group) => group.padStart(4, '0')).join('');
  return `${[...digits].reverse().join('.')}.ip6.arpa.`;
}

/** The version as BIND says it: Debian builds call themselves by their package. */
export function bindVersion(process: Process): string {
  const revision = process.binary?.options.get('revision') ?? '9.20';
  return /-r\d+$/.test(revision) ? revision.replace(/-r\d+$/, '') : `${revision}-Debian`;
}

/** Names to be tried for one that was typed, absolute ones, by the rules of resolv.conf's search list. */
export function candidates(name: string, { search, ndots }: ResolvConf): readonly string[] {
  if (name.endsWith('.')) return [name];
  const asIs = `${name}.`;
  const longer = search.map((domain) => `${name}.${domain.replace(/\.$/, '')}.`);
  return [...name].filter((char) => char === '.').length >= ndots ? [asIs, ...longer] : [...longer, asIs];
}
