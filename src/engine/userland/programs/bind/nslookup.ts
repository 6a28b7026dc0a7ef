import type { DnsRecord } from '../../../kernel/name-service.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Main } from '../../../kernel/program.ts';
import { linesOf } from '../../applets/streams.ts';
import { type Answered, ask, bindVersion, candidates, resolvConf, reverseName, serverNamed, TYPES } from './asking.ts';

const USAGE = `Usage:
   nslookup [-opt ...]             # interactive mode using default server
   nslookup [-opt ...] - server    # interactive mode using 'server'
   nslookup [-opt ...] host        # just look up 'host' using default server
   nslookup [-opt ...] host server # just look up 'host' using 'server'
`;

interface State {
  server: string | undefined;
  type: string | undefined;
  port: number;
  timeout: number;
  retry: number;
  debug: boolean;
  search: boolean;
  recurse: boolean;
  tcp: boolean;
}

/** BIND's nslookup: one lookup, or with no name a conversation. */
export const nslookup: Main = async (process) => {
  const state: State = {
    server: undefined,
    type: undefined,
    port: 53,
    timeout: 5,
    retry: 3,
    debug: false,
    search: true,
    recurse: true,
    tcp: false,
  };
  const operands: string[] = [];
  for (const word of process.argv.slice(1)) {
    if (word === '-version' || word === '-V') {
      await process.write(1, `nslookup ${bindVersion(process)}\n`);
      return 0;
    }
    if (word.startsWith('-') && word.length > 1) await set(process, state, word.slice(1));
    else operands.push(word);
  }
  const [name, server] = operands;
  if (operands.length > 2) {
    await process.write(2, USAGE);
    return 1;
  }
  if (server !== undefined && !(await use(process, state, server))) return 1;
  if (name === undefined || name === '-') return converse(process, state);
  const found = await lookUp(process, state, name);
  await process.write(1, '\n');
  return found ? 0 : 1;
};

async function use(process: Process, state: State, server: string): Promise<boolean> {
  const address = await serverNamed(process, server);
  if (address === undefined) {
    await process.write(2, `nslookup: couldn't get address for '${server}': not found\n`);
    return false;
  }
  state.server = address;
  return true;
}

/** `set type=mx`, or `-type=mx` in front of a name. */
async function set(process: Process, state: State, option: string): Promise<void> {
  const [key = '', value = ''] = option.split('=');
  const word = key.toLowerCase();
  if (/^(?:ty(?:pe)?|q(?:u(?:e(?:r(?:y(?:type)?)?)?)?)?|querytype)$/.test(word) && option.includes('=')) {
    if (TYPES.has(value.toUpperCase())) state.type = value.toUpperCase();
    else await process.write(1, `unknown query type: ${value}\n`);
  } else if (/^(?:po(?:rt)?)$/.test(word)) state.port = Number(value) || 53;
  else if (/^t(?:imeout)?$/.test(word)) state.timeout = Number(value) || 1;
  else if (/^ret(?:ry)?$/.test(word)) state.retry = Number(value) || 1;
  else if (/^no(?:deb(?:ug)?|d2?)$/.test(word)) state.debug = false;
  else if (/^(?:deb(?:ug)?|d2?)$/.test(word)) state.debug = true;
  else if (/^(?:no)?vc$/.test(word)) state.tcp = word === 'vc';
  else if (/^(?:no)?(?:sea(?:rch)?)$/.test(word)) state.search = !word.startsWith('no');
  else if (/^(?:no)?(?:rec(?:urse)?)$/.test(word)) state.recurse = !word.startsWith('no');
  else if (
    !/^(?:no)?(?:def(?:name)?|fail|ign(?:oretc)?)$|^(?:do(?:main)?|cl(?:ass)?|srchl?i?s?t?|root|nd(?:ots)?)$/.test(word)
  )
    await process.write(1, `*** Invalid option: ${option}\n`);
}

async function converse(process: Process, state: State): Promise<number> {
  const terminal = process.tty(0) !== undefined;
  const prompt = (): Promise<void> | undefined => (terminal ? process.write(1, '> ') : undefined);
  let status = 0;
  await prompt();
  for await (const { text } of linesOf(process)) {
    const [word = '', ...rest] = text.trim().split(/\s+/);
    const [argument] = rest;
    if (word === 'exit') break;
    if (word === 'set' && argument === 'all') await showAll(process, state);
    else if (word === 'set' && argument !== undefined) await set(process, state, argument);
    else if (word === 'server' || word === 'lserver') {
      if (argument !== undefined && !(await use(process, state, argument))) return 1;
      await showServer(process, state);
    } else if (['help', '?', 'root'].includes(word))
      await process.write(1, `The '${word}' command is not yet implemented.\n`);
    else if (['finger', 'ls', 'view'].includes(word))
      await process.write(1, `The '${word}' command is not implemented.\n`);
    else if (word !== '') {
      const before = state.server;
      if (argument !== undefined && !(await use(process, state, argument))) return 1;
      status = (await lookUp(process, state, word)) || terminal ? 0 : 1;
      state.server = before;
    }
    await prompt();
  }
  await process.write(1, '\n');
  return status;
}

async function showServer(process: Process, state: State): Promise<void> {
  const servers = state.server === undefined ? resolvConf(process).servers : [state.server];
  for (const server of servers) await process.write(1, `Default server: ${server}\nAddress: ${server}#${state.port}\n`);
}

async function showAll(process: Process, state: State): Promise<void> {
  const { search, ndots } = resolvConf(process);
  const on = (flag: boolean): string => (flag ? '' : 'no');
  await showServer(process, state);
  await process.write(
    1,
    `
Set options:
  ${on(state.tcp)}vc\t\t\t${on(state.debug)}debug\t\tnod2
  ${on(state.search)}search\t\t${on(state.recurse)}recurse
  timeout = ${state.timeout === 5 ? 0 : state.timeout}\t\tretry = ${state.retry}\tport = ${state.port}\tndots = ${ndots}
  querytype = ${(state.type?.toLowerCase() ?? 'A').padEnd(8)}\tclass = IN
  srchlist = ${search.join('/')}
`,
  );
}

/** Addresses need two questions, everything else one. Answers whether the name was found. */
async function lookUp(process: Process, state: State, name: string): Promise<boolean> {
  const say = (line: string): Promise<void> => process.write(1, `${line}\n`);
  const servers = state.server === undefined ? resolvConf(process).servers : [state.server];
  const asking = { servers, port: state.port, tries: state.retry, timeout: state.timeout, tcp: state.tcp, say };
  const reverse = (/^\d+(?:\.\d+){3}$/.test(name) || name.includes(':')) && (state.type ?? 'PTR') === 'PTR';
  const conf = resolvConf(process);
  const names = reverse ? [reverseName(name)] : state.search ? candidates(name, conf) : [name.replace(/\.?$/, '.')];
  const type = reverse ? 'PTR' : (state.type ?? 'A');
  let answered: Answered | undefined;
  let asked = names[0] ?? '.';
  for (asked of names) {
    const result = await ask(process, asked, type, { ...asking, tcp: state.tcp || type === 'ANY' });
    if (!('reply' in result)) {
      if (!result.final) await say(';; no servers could be reached');
      return false;
    }
    answered = result;
    if (result.reply.status !== 'NXDOMAIN') break;
  }
  if (!answered) return false;
  const { reply, server } = answered;
  if (reply.status === 'SERVFAIL') await say(`;; Got SERVFAIL reply from ${server}`);
  const byAddress = reverse && state.type === undefined;
  if (!byAddress) await say(`Server:\t\t${server}\nAddress:\t${server}#${state.port}\n`);
  if (reply.status !== 'NOERROR') {
    await say(`** server can't find ${reverse ? asked.slice(0, -1) : name}: ${reply.status}`);
    return false;
  }
  if (state.debug) await say(debugText(asked, type, answered));
  if (!byAddress) await say('Non-authoritative answer:');
  for (const record of reply.answers) await say(sentence(record));
  if (reply.answers.length === 0) await say(`*** Can't find ${name}: No answer`);
  if (state.type === undefined && !reverse) {
    const end = reply.answers.at(-1)?.name ?? asked;
    const second = await ask(process, end, 'AAAA', asking);
    if ('reply' in second) {
      if (state.debug) await say(debugText(end, 'AAAA', second));
      for (const record of second.reply.answers) await say(sentence(record));
    }
  } else if (type !== 'A' && type !== 'AAAA') {
    await say('\nAuthoritative answers can be found from:');
    for (const record of reply.authority) await say(sentence(record));
  }
  return true;
}

function sentence({ name, type, data }: DnsRecord): string {
  const bare = name.replace(/(?<=.)\.$/, '');
  switch (type) {
    case 'A':
    case 'AAAA':
      return `Name:\t${bare}\nAddress: ${data}`;
    case 'CNAME':
      return `${bare}\tcanonical name = ${data}`;
    case 'MX':
      return `${bare}\tmail exchanger = ${data}`;
    case 'NS':
      return `${bare}\tnameserver = ${data}`;
    case 'PTR':
      return `${bare}\tname = ${data}`;
    case 'TXT':
      return `${bare}\ttext = ${data}`;
    case 'SOA': {
      const [origin = '', mail = '', serial, refresh, retry, expire, minimum] = data.split(' ');
      const cut = (text: string): string => text.replace(/\.$/, '');
      return `${bare}\n\torigin = ${cut(origin)}\n\tmail addr = ${cut(mail)}\n\tserial = ${serial}\n\trefresh = ${refresh}\n\tretry = ${retry}\n\texpire = ${expire}\n\tminimum = ${minimum}`;
    }
    default:
      return `${bare}\trdata_${type.toLowerCase()} = ${data}`;
  }
}

function debugText(name: string, type: string, { reply }: Answered): string {
  const records = (list: readonly DnsRecord[]): string =>
    list
      .map((record) => {
        const data = record.type === 'A' ? `internet address = ${record.data}` : sentence(record).replace(/^.*?\t/, '');
        return `    ->  ${record.name.replace(/\.$/, '')}\n\t${data}\n\tttl = ${record.ttl}\n`;
      })
      .join('');
  return `------------
    QUESTIONS:
\t${name.replace(/\.$/, '')}, type = ${type}, class = IN
    ANSWERS:
${records(reply.answers)}    AUTHORITY RECORDS:
${records(reply.authority)}    ADDITIONAL RECORDS:
------------`;
}
