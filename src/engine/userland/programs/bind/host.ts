import type { DnsRecord } from '../../../kernel/name-service.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Main } from '../../../kernel/program.ts';
import { type Answered, ask, bindVersion, candidates, resolvConf, reverseName, serverNamed, TYPES } from './asking.ts';
import { headerLines, PLAIN, questionLine, recordLine } from './message-text.ts';

const USAGE = `Usage: host [-aCdilrTvVw] [-c class] [-N ndots] [-t type] [-W time]
            [-R number] [-m flag] [-p port] hostname [server]
       -a is equivalent to -v -t ANY
       -A is like -a but omits RRSIG, NSEC, NSEC3
       -c specifies query class for non-IN data
       -C compares SOA records on authoritative nameservers
       -d is equivalent to -v
       -l lists all hosts in a domain, using AXFR
       -m set memory debugging flag (trace|record|usage)
       -N changes the number of dots allowed before root lookup is done
       -p specifies the port on the server to query
       -r disables recursive processing
       -R specifies number of retries for UDP packets
       -s a SERVFAIL response should stop query
       -t specifies the query type
       -T enables TCP/IP mode
       -U enables UDP mode
       -v enables verbose output
       -V print version number and exit
       -w specifies to wait forever for a reply
       -W specifies how long to wait for a reply
       -4 use IPv4 query transport only
       -6 use IPv6 query transport only
`;

/** What stands between a name and a record's data. */
const SAYS: Readonly<Record<string, string>> = {
  A: 'has address',
  AAAA: 'has IPv6 address',
  CNAME: 'is an alias for',
  MX: 'mail is handled by',
  NS: 'name server',
  PTR: 'domain name pointer',
  SOA: 'has SOA record',
  TXT: 'descriptive text',
  SRV: 'has SRV record',
};

interface Settings {
  readonly verbose: boolean;
  readonly recurse: boolean;
  readonly type: string | undefined;
  readonly tries: number;
  readonly timeout: number;
  readonly port: number;
  readonly tcp: boolean;
  readonly operands: readonly string[];
}

/** Looks names up in plain sentences: address, IPv6 address and mail server unless `-t` asks for one type. */
export const host: Main = async (process) => {
  const settings = await readOptions(process);
  if (typeof settings === 'number') return settings;
  const [name, serverName] = settings.operands;
  if (name === undefined) {
    await process.write(2, USAGE);
    return 1;
  }
  const server = serverName === undefined ? undefined : await serverNamed(process, serverName);
  if (serverName !== undefined) {
    if (server === undefined) {
      await process.write(2, `host: couldn't get address for '${serverName}': not found\n`);
      return 1;
    }
  }
  const isAddress = /^\d+(?:\.\d+){3}$/.test(name) || name.includes(':');
  const names = isAddress ? [reverseName(name)] : candidates(name, resolvConf(process));
  const type = settings.type ?? (isAddress ? 'PTR' : 'A');
  const first = await lookUp(process, names, type, server, settings);
  if (!first) return 1;
  if (serverName !== undefined)
    await process.write(
      1,
      `Using domain server:\nName: ${serverName}\nAddress: ${server}#${settings.port}\nAliases: \n\n`,
    );
  if (first.answered.reply.status !== 'NOERROR') {
    const { status } = first.answered.reply;
    const shown = isAddress ? first.name : name;
    await process.write(1, `Host ${shown} not found: ${status === 'NXDOMAIN' ? '3' : '2'}(${status})\n`);
    return 1;
  }
  if (!settings.verbose) await show(process, first, type, settings.type !== undefined);
  if (settings.type !== undefined || isAddress) return 0;
  // What an alias leads to is asked for further.
  const end = first.answered.reply.answers.at(-1)?.name ?? first.name;
  for (const further of ['AAAA', 'MX']) {
    const found = await lookUp(process, [settings.verbose ? first.name : end], further, server, settings);
    if (!found) return 1;
    if (!settings.verbose) await show(process, found, further, false);
  }
  return 0;
};

async function readOptions(process: Process): Promise<Settings | number> {
  const words = process.argv.slice(1);
  const operands: string[] = [];
  let [verbose, recurse, tries, timeout, port, tcp] = [false, true, 2, 5, 53, false];
  let type: string | undefined;
  while (words.length > 0) {
    const word = words.shift() as string;
    if (!/^-./.test(word)) {
      operands.push(word);
      continue;
    }
    for (let at = 1; at < word.length; at++) {
      const letter = word[at] as string;
      const valued = 'cNtWRmp'.includes(letter);
      const value = valued ? word.slice(at + 1) || words.shift() : undefined;
      if (valued && value === undefined) {
        await process.write(2, `host: option requires an argument -- ${letter}\n${USAGE}`);
        return 1;
      }
      const number = Number(value);
      if (letter === 'V') {
        await process.write(2, `host ${bindVersion(process)}\n`);
        return 0;
      }
      if (letter === 'v' || letter === 'd') verbose = true;
      else if (letter === 'a' || letter === 'A') [verbose, type] = [true, 'ANY'];
      else if (letter === 'r') recurse = false;
      else if (letter === 'T') tcp = true;
      else if (letter === 'W') timeout = Math.max(1, number);
      else if (letter === 'R') tries = number + 1;
      else if (letter === 'p') port = number;
      else if (letter === 't' && value !== undefined) {
        type = value.toUpperCase();
        if (!TYPES.has(type)) {
          await process.write(2, `host: invalid type: ${value}\n\n`);
          return 2;
        }
      } else if (letter === 'C' || letter === 'l' || (letter === 'c' && value?.toUpperCase() !== 'IN')) {
        await process.write(2, `drydock: 'host -${letter}' is not simulated\n`);
        return 1;
      } else if (!'46nNsUwcmi'.includes(letter)) {
        await process.write(2, `host: illegal option -- ${letter}\n${USAGE}`);
        return 1;
      }
      if (valued) break;
    }
  }
  return { verbose, recurse, type, tries, timeout, port, tcp, operands };
}

interface Found {
  readonly name: string;
  readonly answered: Answered;
}

/** One question, by each candidate until one exists; undefined after "no servers could be reached". */
async function lookUp(
  process: Process,
  names: readonly string[],
  type: string,
  server: string | undefined,
  settings: Settings,
): Promise<Found | undefined> {
  const say = (line: string): Promise<void> => process.write(1, `${line}\n`);
  const servers = server === undefined ? resolvConf(process).servers : [server];
  let found: Found | undefined;
  for (const name of names) {
    if (settings.verbose) await say(`Trying "${name.replace(/(?<=.)\.$/, '')}"`);
    const result = await ask(process, name, type, { ...settings, servers, say });
    if (!('reply' in result)) {
      if (!result.final) await say(';; no servers could be reached');
      return undefined;
    }
    if (settings.verbose) await say(details(process, name, type, result, settings));
    found = { name, answered: result };
    if (result.reply.status !== 'NXDOMAIN') break;
  }
  return found;
}

async function show(process: Process, { name, answered }: Found, type: string, explicit: boolean): Promise<void> {
  const bare = (text: string): string => text.replace(/(?<=.)\.$/, '');
  const records = answered.reply.answers;
  for (const record of records)
    await process.write(1, `${bare(record.name)} ${SAYS[record.type] ?? `has ${record.type} record`} ${record.data}\n`);
  if (records.length === 0 && explicit) await process.write(1, `${bare(name)} has no ${type} record\n`);
}

function details(process: Process, name: string, type: string, answered: Answered, settings: Settings): string {
  // host sends no OPT record, so none comes back.
  const reply = { ...answered.reply, edns: undefined };
  const size = reply.size - (answered.reply.edns === undefined ? 0 : 11);
  const section = (title: string, records: readonly DnsRecord[]): string =>
    records.length === 0
      ? ''
      : `\n;; ${title} SECTION:\n${records.map((record) => recordLine(record, PLAIN)).join('')}`;
  return `${headerLines(reply, { id: process.random.int(65_536), recursion: settings.recurse })}
;; QUESTION SECTION:
${questionLine(name, type, PLAIN)}${section('ANSWER', reply.answers)}${section('AUTHORITY', reply.authority)}
Received ${size} bytes from ${answered.server}#${settings.port} in ${answered.took} ms`;
}
