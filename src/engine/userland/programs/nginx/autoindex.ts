import { encodeUtf8 } from '../../../base/bytes.ts';
import { FsError } from '../../../fs/errno.ts';
import type { Stat } from '../../../fs/inode.ts';
import { httpDate, listingTime } from '../http/dates.ts';
import type { Exchange, Response } from './exchange.ts';
import { systemError } from './log-text.ts';
import { withCharset } from './media-types.ts';
import { errorPage } from './pages.ts';
import { isOn, setting } from './scope.ts';

/** Columns of a name, and what is left of a longer one. */
const NAME_WIDTH = 50;
const CUT_TO = 47;

interface Entry {
  readonly name: string;
  readonly stat: Stat;
  readonly isFolder: boolean;
}

/** The page that autoindex makes: directories first, then files, by name. */
export function directoryListing(exchange: Exchange, folder: string): Response {
  const { fs } = exchange.process;
  const scope = exchange.location?.scope ?? exchange.server.scope;
  const exact = isOn(scope, 'autoindex_exact_size', true);
  let names: readonly string[];
  try {
    names = fs.readdir(folder).map(({ name }) => name);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    exchange.log('error', `opendir() "${folder}" failed (${systemError(error.errno)})`);
    return errorPage(exchange, error.errno === 'EACCES' ? 403 : 404);
  }
  const entries = names
    .filter((name) => !name.startsWith('.') && fs.exists(folder + name))
    .map((name) => ({ name, stat: fs.stat(folder + name) }))
    .map((entry) => ({ ...entry, isFolder: entry.stat.type === 'directory' }))
    .sort((a, b) => Number(b.isFolder) - Number(a.isFolder) || (a.name < b.name ? -1 : 1));
  const format = setting(scope, 'autoindex_format') ?? 'html';
  const [contentType, text] = WRITERS[format]?.(exchange, entries, exact) ?? htmlListing(exchange, entries, exact);
  return {
    status: 200,
    contentType,
    headers: [],
    body: (async function* () {
      yield encodeUtf8(text);
    })(),
  };
}

type Writer = (
  exchange: Exchange,
  entries: readonly Entry[],
  exact: boolean,
) => readonly [contentType: string, text: string];

const htmlListing: Writer = (exchange, entries, exact) => {
  const title = escapeHtml(exchange.uri);
  let text = `<html>\r\n<head><title>Index of ${title}</title></head>\r\n<body>\r\n<h1>Index of ${title}</h1><hr><pre><a href="../">../</a>\r\n`;
  for (const { name, stat, isFolder } of entries) {
    const slash = isFolder ? '/' : '';
    const width = [...name].length + slash.length;
    const shown = width > NAME_WIDTH ? `${[...name].slice(0, CUT_TO).join('')}..&gt;` : `${escapeHtml(name)}${slash}`;
    const size = isFolder ? '-' : exact ? String(stat.size) : roundedSize(stat.size);
    const gap = ' '.repeat(Math.max(0, NAME_WIDTH - width) + 1);
    text += `<a href="${encodeURIComponent(name)}${slash}">${shown}</a>${gap}${listingTime(stat.mtime)} ${size.padStart(exact ? 19 : 7)}\r\n`;
  }
  return [withCharset(exchange, 'text/html'), `${text}</pre><hr></body>\r\n</html>\r\n`];
};

const jsonListing: Writer = (exchange, entries) => {
  const lines = entries.map(({ name, stat, isFolder }) => {
    const size = isFolder ? '' : `, "size":${stat.size}`;
    return `{ "name":${JSON.stringify(name)}, "type":"${isFolder ? 'directory' : 'file'}", "mtime":"${httpDate(stat.mtime)}"${size} }`;
  });
  return [withCharset(exchange, 'application/json'), `[\r\n${lines.join(',\r\n')}\r\n]`];
};

const xmlListing: Writer = (_, entries) => {
  const lines = entries.map(({ name, stat, isFolder }) => {
    const kind = isFolder ? 'directory' : 'file';
    const time = `${new Date(stat.mtime).toISOString().slice(0, 19)}Z`;
    return `<${kind} mtime="${time}"${isFolder ? '' : ` size="${stat.size}"`}>${escapeHtml(name)}</${kind}>\r\n`;
  });
  return ['text/xml; charset=utf-8', `<?xml version="1.0"?>\r\n<list>\r\n${lines.join('')}</list>\r\n`];
};

const WRITERS: Readonly<Record<string, Writer>> = { html: htmlListing, json: jsonListing, xml: xmlListing };

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function roundedSize(size: number): string {
  if (size > 1_073_741_823) return `${Math.round(size / 1_073_741_824)}G`;
  if (size > 1_048_575) return `${Math.round(size / 1_048_576)}M`;
  return size > 9999 ? `${Math.round(size / 1024)}K` : String(size);
}
