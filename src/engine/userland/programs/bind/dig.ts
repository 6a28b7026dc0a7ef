import type { DnsRecord } from '../../../kernel/name-service.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Main } from '../../../kernel/program.ts';
import { strftime, UTC } from '../../calendar.ts';
import { type Answered, ask, bindVersion, candidates, resolvConf, serverNamed } from './asking.ts';
import { type DigCommand, DigFault, type Lookup, parseDig } from './dig-options.ts';
import { headerLines, questionLine, recordLine } from './message-text.ts';

const USAGE = `Usage:  dig [@global-server] [domain] [q-type] [q-class] {q-opt}
            {global-d-opt} host [@local-server] {local-d-opt}
            [ host [@local-server] {local-d-opt} [...]]
`;

/** Asks name servers and shows their messages. Exit code 9: no answer, 1: wrong use, 10: a fault. */
export const dig: Main = async (process) => {
  let command: DigCommand;
  try {
    command = parseDig(process.argv.slice(1));
  } catch (error) {
    if (!(error instanceof DigFault)) throw error;
    return explain(process, error);
  }
  for (const line of command.say) await process.write(1, `${line}\n`);
  let status = 0;
  let greeted = false;
  for (const lookup of command.lookups) {
    const server = lookup.server === undefined ? undefined : await serverNamed(process, lookup.server);
    if (lookup.server !== undefined && server === undefined) {
      await process.write(2, `dig: couldn't get address for '${lookup.server}': not found\n`);
      return 1;
    }
    const greeting = greeted || !command.greeting ? '' : greet(process, server !== undefined);
    status = Math.max(status, await look(process, command, lookup, server, greeting));
    greeted = true;
  }
  return status;
};

async function explain(process: Process, fault: DigFault): Promise<number> {
  if (fault.status === 0 && fault.message === 'v') await process.write(1, `DiG ${bindVersion(process)}\n`);
  else if (fault.status === 0) await process.write(1, `${USAGE}${await fullHelp(process)}`);
  else {
    const hint = fault.usage ? `${USAGE}\nUse "dig -h" (or "dig -h | more") for complete list of options\n` : '';
    await process.write(2, `${fault.message}\n${hint}`);
  }
  return fault.status;
}

async function fullHelp(process: Process): Promise<string> {
  return (await process.clock.hold(import('./dig-help.ts'))).DIG_HELP;
}

function greet(process: Process, server: boolean): string {
  const words = process.argv
    .slice(1)
    .map((word) => ` ${word}`)
    .join('');
  return `\n; <<>> DiG ${bindVersion(process)} <<>>${words}\n${server ? '; (1 server found)\n' : ''};; global options: +cmd\n`;
}

async function look(
  process: Process,
  command: DigCommand,
  lookup: Lookup,
  server: string | undefined,
  greeting: string,
): Promise<number> {
  const conf = resolvConf(process);
  const print = (text: string): Promise<void> => process.write(1, text);
  const asking = {
    servers: server === undefined ? conf.servers : [server],
    port: command.port,
    tries: lookup.tries,
    timeout: lookup.timeout,
    tcp: lookup.tcp,
    say: (line: string) => print(`${line}\n`),
  };
  const names = lookup.search ? candidates(lookup.name, conf) : [lookup.name.replace(/\.?$/, '.')];
  let answered: Answered | undefined;
  let asked = names[0] ?? '.';
  for (const name of names) {
    asked = name;
    const result = await ask(process, name, lookup.type, asking);
    if (!('reply' in result)) {
      if (!result.final) await print(`${greeting};; no servers could be reached\n`);
      return 9;
    }
    answered = result;
    if (result.reply.status !== 'NXDOMAIN') break;
  }
  if (!answered) return 9;
  if (command.short) {
    const identified = lookup.identify ? ` from server ${answered.server} in ${answered.took} ms.` : '';
    for (const { data } of answered.reply.answers) await print(`${data}${identified}\n`);
    return 0;
  }
  await print(greeting + message(process, command, lookup, asked, answered));
  return 0;
}

function message(process: Process, command: DigCommand, lookup: Lookup, name: string, answered: Answered): string {
  const { style, comments } = lookup;
  const edns = lookup.edns ? answered.reply.edns : undefined;
  const reply = { ...answered.reply, edns };
  const parts: string[] = [];
  if (comments) {
    parts.push(
      ';; Got answer:\n',
      headerLines(reply, { id: process.random.int(65_536), recursion: lookup.recurse }),
      '\n',
    );
    if (edns !== undefined && lookup.additional)
      parts.push(`;; OPT PSEUDOSECTION:\n; EDNS: version: 0, flags:; udp: ${edns}\n`);
  }
  if (lookup.question)
    parts.push(comments ? ';; QUESTION SECTION:\n' : '', questionLine(name, lookup.type, style), comments ? '\n' : '');
  const section = (title: string, records: readonly DnsRecord[]): void => {
    if (records.length === 0) return;
    parts.push(
      comments ? `;; ${title} SECTION:\n` : '',
      ...records.map((record) => recordLine(record, style)),
      comments ? '\n' : '',
    );
  };
  if (lookup.answer) section('ANSWER', reply.answers);
  if (lookup.authority) section('AUTHORITY', reply.authority);
  if (lookup.stats) {
    const size = reply.size - (lookup.edns || answered.reply.edns === undefined ? 0 : 11);
    const time = command.microseconds ? `${answered.took * 1000} usec` : `${answered.took} msec`;
    parts.push(
      `;; Query time: ${time}\n;; SERVER: ${answered.server}#${command.port}(${answered.server}) (${lookup.tcp ? 'TCP' : 'UDP'})\n`,
      `;; WHEN: ${strftime('%a %b %d %H:%M:%S UTC %Y', process.clock.now(), UTC)}\n;; MSG SIZE  rcvd: ${size}\n\n`,
    );
  }
  return parts.join('');
}
