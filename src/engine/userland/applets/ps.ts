import type { Process, ProcessInfo } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { nameTables } from './accounts.ts';
import { AppletFailure, parseOptions } from './arguments.ts';
import { COLUMNS, DEFAULT_COLUMNS, type PsColumn } from './ps/columns.ts';
import { procpsText } from './ps/procps.ts';
import { print } from './streams.ts';
import { zoneOf } from './timestamps.ts';

export const ps: Applet = {
  name: 'ps',
  usage: `ps

Show list of processes

\tw\tWide output
\tl\tLong output
\tT\tShow threads`,
  async run(process, args) {
    const width = process.tty(1)?.columns;
    if (flavourOf(process) === 'gnu') {
      const names = nameTables(process);
      const text = procpsText(process.processes(), args, {
        now: process.clock.now(),
        zone: zoneOf(process),
        userName: (uid) => names.user(uid),
        groupName: (gid) => names.group(gid),
        self: { pid: process.pid, uid: process.credentials.uid, tty: process.controllingTty?.name },
        width,
        memory: memoryTotal(process),
      });
      await print(process, text);
      return 0;
    }
    const options = parseOptions(process, args, { short: 'o:aAdeflTZ' });
    const columns = options.values('o').length > 0 ? options.values('o').flatMap(parseColumns) : DEFAULT_COLUMNS;
    const limit = width === undefined ? Number.POSITIVE_INFINITY : width - 1;
    await print(process, table(process, process.processes(), columns, limit));
    return 0;
  },
};

function memoryTotal(process: Process): number {
  const match = /^MemTotal:\s+(\d+)/m.exec(
    process.fs.exists('/proc/meminfo') ? process.fs.readText('/proc/meminfo') : '',
  );
  return match ? Number(match[1]) * 1024 : 4 * 1024 ** 3;
}

/** `pid,args` or `pid,args=CMD`: the last one may bring its own heading. */
function parseColumns(text: string): readonly PsColumn[] {
  const columns: PsColumn[] = [];
  let rest = text;
  while (rest !== '') {
    const [, name = '', , heading] = /^([^,=]*)(=([^,]*))?/.exec(rest) ?? [];
    const column = COLUMNS.find((each) => each.name.slice(0, 6) === name.slice(0, 6) && name !== '');
    if (!column) {
      throw new AppletFailure(
        `bad -o argument '${name}', supported arguments: ${COLUMNS.map((each) => each.name.slice(0, 6)).join(',')}`,
      );
    }
    columns.push(
      heading === undefined ? column : { ...column, heading, width: heading === '' ? column.width : heading.length },
    );
    const comma = rest.indexOf(',');
    rest = comma < 0 ? '' : rest.slice(comma + 1);
  }
  return columns;
}

function table(process: Process, list: readonly ProcessInfo[], columns: readonly PsColumn[], limit: number): string {
  const names = nameTables(process);
  const context = {
    now: process.clock.now(),
    user: (uid: number) => names.user(uid) ?? String(uid),
    group: (gid: number) => names.group(gid) ?? String(gid),
  };
  const line = (cells: readonly string[]): string =>
    `${cells
      .map((cell, index) => (index === cells.length - 1 ? cell : cell.padEnd((columns[index] as PsColumn).width)))
      .join(' ')
      .slice(0, limit)}\n`;
  const heading = columns.some((column) => column.heading !== '') ? line(columns.map((column) => column.heading)) : '';
  return heading + list.map((info) => line(columns.map((column) => column.text(info, context) || '-'))).join('');
}
