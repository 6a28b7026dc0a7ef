import type { DnsRecord, DnsReply } from '../../../kernel/name-service.ts';

/** How records are laid out: BIND's dns_master_style, columns from 0. */
export interface RecordStyle {
  readonly ttl: boolean;
  readonly className: boolean;
  /** `10m` for 600. */
  readonly units: boolean;
  readonly multiline: boolean;
}

export const PLAIN: RecordStyle = { ttl: true, className: true, units: false, multiline: false };

interface Columns {
  readonly ttl: number;
  readonly className: number;
  readonly type: number;
  readonly data: number;
}

function columnsOf({ ttl, className, multiline }: RecordStyle): Columns {
  if (multiline) return { ttl: 24, className: 24, type: 24, data: 32 };
  if (!ttl && !className) return { ttl: 24, className: 24, type: 24, data: 32 };
  if (!ttl || !className) return { ttl: 24, className: 24, type: 32, data: 40 };
  return { ttl: 24, className: 32, type: 40, data: 48 };
}

/** Text that knows its column; `to` fills up with tabs, with at least one blank. */
class Line {
  text = '';
  #column = 0;

  add(text: string): void {
    this.text += text;
    this.#column += text.length;
  }

  to(column: number): void {
    const goal = Math.max(column, this.#column + 1);
    const tabs = Math.floor(goal / 8) - Math.floor(this.#column / 8);
    if (tabs > 0) {
      this.text += '\t'.repeat(tabs);
      this.#column = Math.floor(goal / 8) * 8;
    }
    this.text += ' '.repeat(goal - this.#column);
    this.#column = goal;
  }
}

export function questionLine(name: string, type: string, style: RecordStyle): string {
  const columns = columnsOf(style);
  const line = new Line();
  line.add(`;${name}`);
  line.to(columns.className);
  line.add('IN');
  line.to(columns.type);
  line.add(type);
  return `${line.text}\n`;
}

export function recordLine(record: DnsRecord, style: RecordStyle): string {
  const columns = columnsOf(style);
  const line = new Line();
  line.add(record.name);
  if (style.ttl) {
    line.to(columns.ttl);
    line.add(style.units ? inUnits(record.ttl) : String(record.ttl));
  }
  if (style.className) {
    line.to(columns.className);
    line.add('IN');
  }
  line.to(columns.type);
  line.add(record.type);
  line.to(columns.data);
  line.add(style.multiline && record.type === 'SOA' ? soaLines(record.data) : record.data);
  return `${line.text}\n`;
}

/** `1w2d` and its like. */
function inUnits(seconds: number): string {
  return unitsOf(seconds)
    .map(([count, unit]) => `${count}${unit[0]}`)
    .join('');
}

function unitsOf(seconds: number): readonly (readonly [number, string])[] {
  const parts: (readonly [number, string])[] = [];
  let rest = seconds;
  for (const [size, unit] of [
    [604_800, 'week'],
    [86_400, 'day'],
    [3600, 'hour'],
    [60, 'minute'],
    [1, 'second'],
  ] as const) {
    const count = Math.floor(rest / size);
    if (count > 0) parts.push([count, unit]);
    rest %= size;
  }
  return parts.length > 0 ? parts : [[0, 'second']];
}

function soaLines(data: string): string {
  const [origin, mail, serial = '', ...times] = data.split(' ');
  const labels = ['refresh', 'retry', 'expire', 'minimum'];
  const spoken = (seconds: number): string =>
    unitsOf(seconds)
      .map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`)
      .join(' ');
  const indent = '\t\t\t\t';
  const lines = times.map((time, at) => `${indent}${time.padEnd(10)} ; ${labels[at]} (${spoken(Number(time))})\n`);
  return `${origin} ${mail} (\n${indent}${serial.padEnd(10)} ; serial\n${lines.join('')}${indent})`;
}

export interface Header {
  readonly id: number;
  readonly recursion: boolean;
}

/** `->>HEADER<<-` and the flags, as dig and `host -v` print them. */
export function headerLines(reply: DnsReply, { id, recursion }: Header): string {
  const flags = ['qr', ...(recursion ? ['rd'] : []), 'ra', ...(reply.authentic ? ['ad'] : [])].join(' ');
  const counts = `QUERY: 1, ANSWER: ${reply.answers.length}, AUTHORITY: ${reply.authority.length}, ADDITIONAL: ${reply.edns === undefined ? 0 : 1}`;
  return `;; ->>HEADER<<- opcode: QUERY, status: ${reply.status}, id: ${id}\n;; flags: ${flags}; ${counts}\n`;
}
