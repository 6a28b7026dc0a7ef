import type { DnsQuestion, DnsRecord, DnsReply } from '../kernel/name-service.ts';
import { parseAddress } from './address.ts';

/** What a name server can look up. */
export interface NameSource {
  /** Docker's own resolver (127.0.0.11), which knows the containers of the asker's networks. */
  readonly embedded:
    | {
        addresses(name: string): readonly string[];
        /** `web.net1`, the container and a network that it is in. */
        nameOf(address: string): string | undefined;
      }
    | undefined;
  /** Names of the internet; undefined where no name server can be reached. */
  readonly outside: ((name: string) => readonly string[] | undefined) | undefined;
}

/** Seconds that Docker's resolver gives its answers (respTTL in libnetwork's resolver.go). */
const DOCKER_TTL = 600;
const OUTSIDE_TTL = 300;
/** What public resolvers say of their UDP size. */
const EDNS_SIZE = 512;

/** Records of example.com beside its address. DIFFERS: Of the internet's names only example.com has records beside A: NS, MX, TXT and SOA. */
const EXAMPLE: readonly (readonly [type: string, data: string])[] = [
  ['NS', 'a.iana-servers.net.'],
  ['NS', 'b.iana-servers.net.'],
  ['MX', '0 .'],
  ['TXT', '"v=spf1 -all"'],
  ['SOA', 'ns.icann.org. noc.dns.icann.org. 2025082225 7200 3600 1209600 3600'],
];
const ROOT_SOA: DnsRecord = {
  name: '.',
  ttl: 86_399,
  type: 'SOA',
  data: 'a.root-servers.net. nstld.verisign-grs.com. 2026112100 1800 900 604800 86400',
};

/** Answers as libnetwork's resolver does for 127.0.0.11 (serveDNS), or as a public resolver does. */
export function answerTo(question: DnsQuestion, source: NameSource): DnsReply {
  const own = source.embedded && fromDocker(question, source.embedded);
  // Docker's resolver neither compresses nor sends an OPT record of its own.
  if (own) return reply(question, { status: 'NOERROR', answers: own, compressed: false, edns: undefined });
  const compressed = source.embedded === undefined;
  if (!source.outside) return reply(question, { status: 'SERVFAIL', answers: [], compressed, edns: undefined });
  return reply(question, { ...fromOutside(question, source.outside), compressed, edns: EDNS_SIZE });
}

/** Undefined: the question is passed on. */
function fromDocker(
  { name, type }: DnsQuestion,
  docker: NonNullable<NameSource['embedded']>,
): readonly DnsRecord[] | undefined {
  const bare = name.replace(/\.$/, '');
  if (type === 'PTR') {
    const address = reversed(name);
    const found = address === undefined ? undefined : docker.nameOf(address);
    return found === undefined ? undefined : [{ name, ttl: DOCKER_TTL, type, data: `${found}.` }];
  }
  if (type !== 'A' && type !== 'AAAA' && type !== 'MX') return undefined;
  const addresses = docker.addresses(bare);
  if (addresses.length === 0) return undefined;
  // A name that has no IPv6 address or mail server exists all the same: an empty answer.
  return type === 'A' ? addresses.map((data) => ({ name, ttl: DOCKER_TTL, type, data })) : [];
}

interface Found {
  readonly status: DnsReply['status'];
  readonly authentic?: boolean;
  readonly answers: readonly DnsRecord[];
  readonly authority?: readonly DnsRecord[];
}

function fromOutside({ name, type }: DnsQuestion, resolve: NonNullable<NameSource['outside']>): Found {
  const bare = name.replace(/\.$/, '').toLowerCase();
  if (bare === '') {
    const letters = type === 'NS' ? [...'abcdefghijklm'] : [];
    const answers = letters.map((letter) => ({ ...ROOT_SOA, type, data: `${letter}.root-servers.net.` }));
    const soa = type === 'SOA' ? [ROOT_SOA] : answers;
    return { status: 'NOERROR', authentic: true, answers: soa, authority: soa.length > 0 ? [] : [ROOT_SOA] };
  }
  const addresses = resolve(bare);
  if (!addresses) {
    const negative = /^(?:[^.]+|.*\.(?:example|test|invalid|local|internal|lan))$/.test(bare);
    return { status: 'NXDOMAIN', authentic: negative, answers: [], authority: negative ? [ROOT_SOA] : [] };
  }
  const example = /^example\.(?:com|net|org)$/.test(bare);
  const records: readonly (readonly [string, string])[] = [
    ...addresses.map((address) => ['A', address] as const),
    ...(example ? EXAMPLE : []),
  ];
  const answers = records
    .filter(([kind]) => kind === type || type === 'ANY')
    .map(([kind, data]): DnsRecord => ({ name, ttl: OUTSIDE_TTL, type: kind, data }));
  if (answers.length > 0) return { status: 'NOERROR', answers };
  const zone = /[^.]+\.[^.]+$/.exec(bare)?.[0] ?? bare;
  const soa = zone.startsWith('example.')
    ? (EXAMPLE[4]?.[1] ?? '')
    : `ns1.${zone}. hostmaster.${zone}. 1 7200 3600 1209600 3600`;
  return { status: 'NOERROR', answers, authority: [{ name: `${zone}.`, ttl: 1800, type: 'SOA', data: soa }] };
}

/** `172.18.0.2` of `2.0.18.172.in-addr.arpa.` */
function reversed(name: string): string | undefined {
  const [, labels = ''] = /^(.*)\.in-addr\.arpa\.$/i.exec(name) ?? [];
  const address = labels.split('.').reverse().join('.');
  return parseAddress(address) === undefined ? undefined : address;
}

function reply(
  question: DnsQuestion,
  found: Found & { readonly compressed: boolean; readonly edns: number | undefined },
): DnsReply {
  const { status, authentic = false, answers, authority = [], edns, compressed } = found;
  const size = sizeOf(question, [...answers, ...authority], compressed) + (edns === undefined ? 0 : 11);
  return { status, authentic, answers, authority, edns, size };
}

/** Bytes of a message: twelve of header, the question, the records, with or without pointers to names that went before. */
function sizeOf({ name }: DnsQuestion, records: readonly DnsRecord[], compressed: boolean): number {
  const known = new Set<string>();
  const nameSize = (text: string): number => {
    let size = 0;
    let rest = text.toLowerCase().replace(/\.$/, '');
    while (rest !== '') {
      if (compressed && known.has(rest)) return size + 2;
      known.add(rest);
      const [label = ''] = rest.split('.');
      size += label.length + 1;
      rest = rest.slice(label.length + 1);
    }
    return size + 1;
  };
  const dataSize = ({ type, data }: DnsRecord): number => {
    const words = data.split(' ');
    switch (type) {
      case 'A':
        return 4;
      case 'TXT':
        return data.length - 1;
      case 'MX':
        return 2 + nameSize(words[1] ?? '');
      case 'SOA':
        return nameSize(words[0] ?? '') + nameSize(words[1] ?? '') + 20;
      default:
        return nameSize(data);
    }
  };
  return records.reduce((sum, record) => sum + nameSize(record.name) + 10 + dataSize(record), 12 + nameSize(name) + 4);
}
