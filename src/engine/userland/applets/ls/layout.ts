import type { Stat } from '../../../fs/inode.ts';
import type { Process } from '../../../kernel/process.ts';
import { nameTables } from '../accounts.ts';
import { modeString } from '../modes.ts';
import { quoteIfNeeded } from '../quoting.ts';
import { busyboxHuman, gnuHuman } from '../sizes.ts';
import { print } from '../streams.ts';
import { strftime, type Zone, zoneOf } from '../timestamps.ts';
import { colourOf } from './colours.ts';
import type { LsEntry } from './entries.ts';
import type { LsSettings } from './settings.ts';

/** Prints entries in their order, in the format that the settings say. */
export async function showFiles(
  process: Process,
  entries: readonly LsEntry[],
  settings: LsSettings,
  colour: boolean,
): Promise<void> {
  if (settings.long) {
    for (const line of longLines(process, entries, settings, colour)) await print(process, line + settings.separator);
    return;
  }
  const cells = entries.map((entry) => cellOf(entry, entries, settings, colour));
  if (settings.format === 'one') {
    for (const cell of cells) await print(process, cell.text + settings.separator);
    return;
  }
  if (settings.format === 'commas') {
    await print(process, commas(cells, settings.width));
    return;
  }
  await print(process, settings.gnu ? gnuColumns(cells, settings) : busyboxColumns(cells, entries, settings));
}

interface Cell {
  readonly text: string;
  readonly width: number;
  readonly nameWidth: number;
}

function cellOf(entry: LsEntry, all: readonly LsEntry[], settings: LsSettings, colour: boolean): Cell {
  const front = frontOf(entry, all, settings);
  const name = shownName(entry.name, settings, all);
  const mark = indicatorOf(entry.stat, settings);
  return {
    text: front + coloured(name, entry.linkStat, entry, settings, colour) + mark,
    width: front.length + widthOf(name) + mark.length,
    nameWidth: widthOf(name),
  };
}

/** Inode number and blocks in front of a name. */
function frontOf(entry: LsEntry, all: readonly LsEntry[], settings: LsSettings): string {
  const { gnu } = settings;
  let front = '';
  if (settings.inodes)
    front += `${
      gnu
        ? padded(
            entry.stat.ino,
            all.map((each) => each.stat.ino),
            settings,
          )
        : String(entry.stat.ino).padStart(7)
    } `;
  if (settings.blocks) {
    const blocks = (each: LsEntry): string =>
      settings.human
        ? gnu
          ? gnuHuman(each.stat.blocks * 512)
          : busyboxHuman(each.stat.blocks * 512)
        : String(gnu ? Math.ceil(each.stat.blocks / 2) : Math.floor(each.stat.blocks / 2));
    front += `${blocks(entry).padStart(gnu ? widest(all.map(blocks), settings) : settings.human ? 7 : 6)} `;
  }
  return front;
}

function padded(value: number, all: readonly number[], settings: LsSettings): string {
  return String(value).padStart(widest(all.map(String), settings));
}

/** GNU lines up one listing's columns, but not in `ls -m` and one-a-line output without -l, where it does so too. */
function widest(texts: readonly string[], settings: LsSettings): number {
  return settings.format === 'commas' ? 0 : Math.max(0, ...texts.map((text) => text.length));
}

function shownName(name: string, settings: LsSettings, all: readonly LsEntry[]): string {
  switch (settings.quoted) {
    case 'none':
      return settings.gnu ? name : name.replace(/[\u0000-\u001f\u007f]/g, '?');
    case 'double':
      return `"${name.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\t', '\\t')}"`;
    case 'escape':
      return name.replace(/[\\ ]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\t', '\\t');
    case 'shell': {
      const quoted = quoteIfNeeded(name);
      // Where some names are quoted, the others are indented by one to line up with what stands inside the quotes.
      const aligned =
        settings.format !== 'one' &&
        settings.format !== 'commas' &&
        all.some((each) => quoteIfNeeded(each.name) !== each.name);
      return quoted === name && aligned ? ` ${name}` : quoted;
    }
  }
}

function indicatorOf(stat: Stat, settings: LsSettings): string {
  if (settings.indicator === 'none') return '';
  if (stat.type === 'directory') return '/';
  if (settings.indicator === 'slash') return '';
  switch (stat.type) {
    case 'symlink':
      return '@';
    case 'fifo':
      return '|';
    case 'socket':
      return '=';
    case 'file':
      return settings.indicator === 'all' && (stat.mode & 0o111) !== 0 ? '*' : '';
    default:
      return '';
  }
}

function coloured(name: string, stat: Stat, entry: LsEntry, settings: LsSettings, colour: boolean): string {
  if (!colour) return name;
  const indent = name.startsWith(' ') ? ' ' : '';
  const dangling = entry.target !== undefined && entry.targetStat === undefined;
  const codes = colourOf(stat, settings.gnu, dangling);
  if (!settings.gnu) return `\u001b[${codes}m${name}\u001b[m`;
  return codes === '' ? name : `${indent}\u001b[${codes}m${name.slice(indent.length)}\u001b[0m`;
}

/** Columns that a text takes on a terminal; wide East Asian characters take two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    width +=
      code >= 0x1100 &&
      (code <= 0x115f ||
        (code >= 0x2e80 && code <= 0xa4cf) ||
        (code >= 0xac00 && code <= 0xd7a3) ||
        (code >= 0xf900 && code <= 0xfaff) ||
        (code >= 0xfe30 && code <= 0xfe6f) ||
        (code >= 0xff00 && code <= 0xff60) ||
        (code >= 0x1f300 && code <= 0x1faff))
        ? 2
        : /\p{M}/u.test(character)
          ? 0
          : 1;
  }
  return width;
}

/** All columns as wide as the longest name and two, filled downwards (-C) or across (-x). */
function busyboxColumns(cells: readonly Cell[], entries: readonly LsEntry[], settings: LsSettings): string {
  const width =
    Math.max(0, ...cells.map((cell) => cell.nameWidth)) + 2 + (settings.inodes ? 8 : 0) + (settings.blocks ? 5 : 0);
  const count = entries.length;
  const columns = Math.max(1, Math.floor(settings.width / width));
  const rows = columns > 1 ? Math.ceil(count / columns) : count;
  let out = '';
  for (let row = 0; row < rows; row++) {
    let column = 0;
    let next = 0;
    for (let c = 0; c < columns; c++) {
      const cell = cells[settings.format === 'across' ? row * columns + c : c * rows + row];
      if (!cell) continue;
      if (c > 0) {
        out += ' '.repeat(Math.max(0, next - column));
        column = Math.max(next, column);
      }
      next = column + width;
      out += cell.text;
      column += cell.width;
    }
    out += '\n';
  }
  return out;
}

/** As many columns as fit, each as wide as its own longest name and two. */
function gnuColumns(cells: readonly Cell[], settings: LsSettings): string {
  const count = cells.length;
  const across = settings.format === 'across';
  const layout = (columns: number): readonly number[] => {
    const rows = Math.ceil(count / columns);
    const widths = Array.from({ length: columns }, () => 0);
    cells.forEach((cell, index) => {
      const column = across ? index % columns : Math.floor(index / rows);
      widths[column] = Math.max(widths[column] ?? 0, cell.width + 2);
    });
    return widths;
  };
  let columns = Math.min(count, Math.max(1, Math.floor(settings.width / 3)));
  let widths = layout(columns);
  const fits = (): boolean => {
    const used = widths.filter((width) => width > 0);
    return used.reduce((sum, width) => sum + width, 0) - 2 < settings.width;
  };
  while (columns > 1 && !fits()) {
    columns -= 1;
    widths = layout(columns);
  }
  const rows = Math.ceil(count / columns);
  let out = '';
  for (let row = 0; row < rows; row++) {
    let position = 0;
    let target = 0;
    for (let c = 0; c < columns; c++) {
      const cell = cells[across ? row * columns + c : c * rows + row];
      if (!cell) break;
      out += indentation(position, target) + cell.text;
      position = target + cell.width;
      target += widths[c] as number;
    }
    out += '\n';
  }
  return out;
}

/** GNU ls fills with tabs of eight where they reach. */
function indentation(from: number, to: number): string {
  let out = '';
  let at = from;
  while (at < to) {
    if (Math.floor(to / 8) > Math.floor((at + 1) / 8)) {
      out += '\t';
      at += 8 - (at % 8);
    } else {
      out += ' ';
      at += 1;
    }
  }
  return out;
}

function commas(cells: readonly Cell[], width: number): string {
  let out = '';
  let column = 0;
  cells.forEach((cell, index) => {
    if (index > 0) {
      if (column + 2 + cell.width < width) {
        out += ', ';
        column += 2;
      } else {
        out += ',\n';
        column = 0;
      }
    }
    out += cell.text;
    column += cell.width;
  });
  return `${out}\n`;
}

function longLines(
  process: Process,
  entries: readonly LsEntry[],
  settings: LsSettings,
  colour: boolean,
): readonly string[] {
  const names = nameTables(process);
  const zone = zoneOf(process);
  const now = process.clock.now();
  const { gnu } = settings;
  const user = (uid: number): string => (settings.numeric ? String(uid) : (names.user(uid) ?? String(uid)));
  const group = (gid: number): string => (settings.numeric ? String(gid) : (names.group(gid) ?? String(gid)));
  const size = ({ stat }: LsEntry): string => {
    if (stat.type === 'char-device' || stat.type === 'block-device') {
      const { major, minor } = stat.rdev ?? { major: 0, minor: 0 };
      return gnu
        ? `${major}, ${String(minor).padStart(3)}`
        : `${String(major).padStart(4)}, ${String(minor).padStart(3)}`;
    }
    if (!settings.human) return String(stat.size);
    return gnu ? gnuHuman(stat.size, settings.si ? 1000 : 1024) : busyboxHuman(stat.size);
  };
  const columns = entries.map((entry) => ({
    links: String(entry.stat.nlink),
    user: user(entry.stat.uid),
    group: group(entry.stat.gid),
    size: size(entry),
  }));
  const width = (pick: (row: (typeof columns)[number]) => string): number =>
    Math.max(0, ...columns.map((row) => pick(row).length));
  const widths = gnu
    ? {
        links: width((r) => r.links),
        user: width((r) => r.user),
        group: width((r) => r.group),
        size: width((r) => r.size),
      }
    : { links: 4, user: 8, group: 8, size: settings.human ? 7 : 9 };
  return entries.map((entry, index) => {
    const row = columns[index] as (typeof columns)[number];
    const parts = [modeString(entry.stat).padEnd(10), row.links.padStart(widths.links)];
    const numeric = settings.numeric && gnu;
    if (settings.owner) parts.push(numeric ? row.user.padStart(widths.user) : row.user.padEnd(widths.user));
    if (settings.group) parts.push(numeric ? row.group.padStart(widths.group) : row.group.padEnd(widths.group));
    parts.push(row.size.padStart(widths.size), timeText(entry.stat[settings.time], now, zone, settings));
    const link = entry.target === undefined ? '' : ` -> ${targetText(entry, settings, colour)}`;
    const name = coloured(shownName(entry.name, settings, entries), entry.linkStat, entry, settings, colour);
    const mark =
      entry.target === undefined
        ? indicatorOf(entry.stat, settings)
        : entry.targetStat
          ? indicatorOf(entry.targetStat, settings)
          : '';
    return `${frontOf(entry, entries, settings)}${parts.join(' ')} ${name}${link}${mark}`;
  });
}

function targetText(entry: LsEntry, settings: LsSettings, colour: boolean): string {
  const target = entry.target as string;
  const shown =
    settings.quoted === 'shell' ? quoteIfNeeded(target) : settings.quoted === 'double' ? `"${target}"` : target;
  if (!colour) return shown;
  if (!settings.gnu)
    return `\u001b[${entry.targetStat ? colourOf(entry.targetStat, false, false) : '1;37'}m${shown}\u001b[m`;
  const codes = entry.targetStat ? colourOf(entry.targetStat, true, false) : '';
  return codes === '' ? shown : `\u001b[${codes}m${shown}\u001b[0m`;
}

/** "Jan 15 10:30" within half a year, otherwise "Jan 15  2024". GNU counts half a Gregorian year and nothing of the future as recent. */
function timeText(ms: number, now: number, zone: Zone, settings: LsSettings): string {
  if (settings.timeFormat !== undefined) return strftime(settings.timeFormat, ms, zone);
  const age = Math.floor(now / 1000) - Math.floor(ms / 1000);
  const recent = settings.gnu ? age < 31556952 / 2 && ms <= now : age < (3600 * 24 * 365) / 2 && age > -15 * 60;
  return strftime(recent ? '%b %e %H:%M' : '%b %e  %Y', ms, zone);
}
