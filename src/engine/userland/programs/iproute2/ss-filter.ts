import type { SocketInfo } from '../../../kernel/net-stack.ts';

/** A socket as one line of ss: what listens for both protocols is two of them. */
export interface Listed extends SocketInfo {
  readonly version: 4 | 6;
}

export type Condition = (socket: Listed) => boolean;

/** Words that are no filter: what ss prints, and its exit code. */
export class FilterFault extends Error {
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.name = 'FilterFault';
    this.status = status;
  }
}

const COMPARE: Readonly<Record<string, string>> = {
  '>=': 'ge',
  geq: 'ge',
  ge: 'ge',
  '<=': 'le',
  leq: 'le',
  le: 'le',
  '!=': 'ne',
  neq: 'ne',
  ne: 'ne',
  '=': 'eq',
  '==': 'eq',
  eq: 'eq',
  '>': 'gt',
  gt: 'gt',
  '<': 'lt',
  lt: 'lt',
};
const AND = new Set(['&', '&&', 'and']);
const OR = new Set(['|', '||', 'or']);

/** ss's expression: `sport = :80 or dport = :http`, `src 172.17.0.2`, `( … )`, `not …`; side by side means and. `or` and `and` bind alike, from the left. */
export function parseFilter(text: string, service: (name: string) => number | undefined): Condition {
  const words = text.split(/\s+/).filter((word) => word !== '');
  let at = 0;
  const fail = (): never => {
    throw new FilterFault('ss: bison bellows (while parsing filter): "syntax error!" Sorry.', 255);
  };
  const list = (): Condition => {
    let left = single();
    while (at < words.length && words[at] !== ')') {
      const word = words[at] as string;
      const either = OR.has(word);
      if (either || AND.has(word)) at += 1;
      const [before, after] = [left, single()];
      left = either ? (socket) => before(socket) || after(socket) : (socket) => before(socket) && after(socket);
    }
    return left;
  };
  const single = (): Condition => {
    const word = words[at++];
    if (word === undefined) return fail();
    if (word === '!' || word === 'not') {
      const inner = single();
      return (socket) => !inner(socket);
    }
    if (word === '(') {
      const inner = list();
      if (words[at++] !== ')') return fail();
      return inner;
    }
    if (!['src', 'dst', 'sport', 'dport'].includes(word)) {
      if (['dev', 'fwmark', 'cgroup', 'autobound'].includes(word))
        throw new FilterFault(`drydock: ss's filter '${word}' is not simulated`, 1);
      host(word, service, false);
      return fail();
    }
    const compare = COMPARE[words[at] ?? ''] ?? 'eq';
    if (COMPARE[words[at] ?? ''] !== undefined) at += 1;
    const given = words[at++];
    if (given === undefined) return fail();
    const isPort = word.endsWith('port');
    const wanted = host(given, service, isPort);
    const far = word.startsWith('d');
    return (socket) => {
      const end = far ? socket.remote : socket.local;
      const port = end?.port ?? 0;
      if (compare === 'ge') return port >= wanted.port;
      if (compare === 'le') return port <= wanted.port;
      if (compare === 'gt') return port > wanted.port;
      if (compare === 'lt') return port < wanted.port;
      const same = (wanted.port < 0 || port === wanted.port) && wanted.holds(end?.address ?? '0.0.0.0');
      return compare === 'ne' ? !same : same;
    };
  };
  if (words.length === 0) return () => true;
  const condition = list();
  return at < words.length ? fail() : condition;
}

function host(
  text: string,
  service: (name: string) => number | undefined,
  isPort: boolean,
): { readonly port: number; holds(address: string): boolean } {
  const colon = text.lastIndexOf(':');
  const portText = isPort ? text.slice(colon + 1) : colon < 0 ? '' : text.slice(colon + 1);
  const addressText = isPort ? '' : colon < 0 ? text : text.slice(0, colon);
  let port = -1;
  if (portText !== '' && portText !== '*') {
    const known = /^\d+$/.test(portText) ? Number(portText) : service(portText);
    if (known === undefined)
      throw new FilterFault(`Error: "${portText}" does not look like a port.\nCannot parse dst/src address.`, 1);
    port = known;
  }
  if (addressText === '' || addressText === '*') return { port, holds: () => true };
  const [, base = '', length = '32'] = /^(\d+\.\d+\.\d+\.\d+)(?:\/(\d+))?$/.exec(addressText) ?? [];
  if (base === '') {
    const error = `Error: an inet prefix is expected rather than "${addressText}".\nCannot parse dst/src address.`;
    throw new FilterFault(error, 1);
  }
  const mask = Number(length) === 0 ? 0 : (-1 << (32 - Number(length))) >>> 0;
  const number = (address: string): number =>
    address.split('.').reduce((sum, part) => sum * 256 + (Number(part) || 0), 0);
  return { port, holds: (address) => ((number(address) ^ number(base)) & mask) >>> 0 === 0 };
}
