import { encodeUtf8, NO_BYTES } from '../../../base/bytes.ts';
import { FsError } from '../../../fs/errno.ts';
import type { FileView } from '../../../fs/file-view.ts';
import { httpDate, parseHttpDate } from '../http/dates.ts';
import type { RequestHead } from '../http/request-reader.ts';
import type { HttpdConfig } from './config.ts';

export interface Response {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
  /** The connection is not used again. */
  readonly closes?: boolean;
  /** A line for the error log: `[core:error] … AH…`. */
  readonly complaint?: string;
}

const DOCTYPE = '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">';

const TITLES: Readonly<Record<number, string>> = {
  200: 'OK',
  206: 'Partial Content',
  301: 'Moved Permanently',
  302: 'Found',
  303: 'See Other',
  304: 'Not Modified',
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  416: 'Range Not Satisfiable',
  501: 'Not Implemented',
};

const ALLOW = ['Allow', 'HEAD,GET,POST,OPTIONS,TRACE'] as const;
/** Those that httpd has heard of. */
const METHODS: ReadonlySet<string> = new Set(
  'GET HEAD POST PUT DELETE OPTIONS TRACE PATCH CONNECT PROPFIND PROPPATCH MKCOL COPY MOVE LOCK UNLOCK'.split(' '),
);

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  htm: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  txt: 'text/plain',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  ico: 'image/vnd.microsoft.icon',
  pdf: 'application/pdf',
  zip: 'application/zip',
  gz: 'application/x-gzip',
  wasm: 'application/wasm',
};

export function statusTitle(status: number): string {
  return TITLES[status] ?? 'Unknown';
}

/** Answers a request out of the files of its site. */
export function respond(fs: FileView, config: HttpdConfig, head: RequestHead): Response {
  const bad = (): Response => page(400, 'Your browser sent a request that this server could not understand.');
  if (head.version === '1.1' && head.header('host') === undefined) return { ...bad(), closes: true };
  if (!METHODS.has(head.method))
    return { ...page(501, `${head.method} not supported for current URL.`, [ALLOW]), closes: true };
  if (!['GET', 'HEAD', 'POST', 'OPTIONS'].includes(head.method))
    return page(405, `The requested method ${head.method} is not allowed for this URL.`, [ALLOW]);
  const [raw = '/', query] = head.target.split(/\?(.*)/s);
  let path: string;
  try {
    path = decodeURIComponent(raw);
  } catch {
    return bad();
  }
  if (!path.startsWith('/') || path.split('/').includes('..')) return { ...bad(), closes: true };
  for (const { from, to, status } of config.redirects) {
    if (path !== from && !path.startsWith(from.endsWith('/') ? from : `${from}/`)) continue;
    return moved(status, to + path.slice(from.length));
  }
  const host = (head.header('host') ?? '').replace(/:\d+$/, '').toLowerCase();
  const site =
    config.virtual.find(({ names }) => names.some((name) => name.toLowerCase() === host)) ??
    config.virtual[0] ??
    config.main;
  const alias = config.aliases.find(({ from }) => path.startsWith(from));
  const file = alias
    ? `${alias.to.replace(/\/$/, '')}/${path.slice(alias.from.length).replace(/^\//, '')}`
    : site.root + path;
  if (/\/\.ht[^/]*$/.test(file)) return page(403, "You don't have permission to access this resource.");
  if (head.method === 'OPTIONS') return options(path);
  try {
    return fromFile(fs, config, head, { path, file, query });
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    if (error.errno === 'EACCES')
      return {
        ...page(403, "You don't have permission to access this resource."),
        complaint: `[core:error] (13)Permission denied: AH00132: file permissions deny server access: ${file}`,
      };
    return page(404, 'The requested URL was not found on this server.');
  }
}

interface Wanted {
  readonly path: string;
  readonly file: string;
  readonly query: string | undefined;
}

function fromFile(fs: FileView, config: HttpdConfig, head: RequestHead, { path, file, query }: Wanted): Response {
  const stat = fs.stat(file);
  if (stat.type !== 'directory') return content(fs, file, head);
  if (!path.endsWith('/')) {
    const host = head.header('host') ?? 'localhost';
    return moved(301, `http://${host}${path}/${query === undefined ? '' : `?${query}`}`);
  }
  const index = config.index.find((name) => fs.exists(file + name));
  if (index !== undefined) return content(fs, file + index, head);
  const isListed = config.listed.some((folder) => file.startsWith(`${folder}/`) || file === `${folder}/`);
  if (isListed) return listing(fs, path, file);
  return {
    ...page(403, "You don't have permission to access this resource."),
    complaint: `[autoindex:error] AH01276: Cannot serve directory ${file}: No matching DirectoryIndex (${config.index.join(',')}) found, and server-generated directory index forbidden by Options directive`,
  };
}

function content(fs: FileView, file: string, head: RequestHead): Response {
  const stat = fs.stat(file);
  const body = fs.readFile(file);
  const etag = `"${stat.size.toString(16)}-${Math.round(stat.mtime * 1000).toString(16)}"`;
  const extension = /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  const type = TYPES[extension];
  const validators = [
    ['Last-Modified', httpDate(stat.mtime)],
    ['ETag', etag],
  ] as const;
  const known = head.header('if-none-match');
  const since = parseHttpDate(head.header('if-modified-since') ?? '');
  const isFresh =
    known === undefined
      ? since !== undefined && Math.floor(stat.mtime / 1000) * 1000 <= since
      : known.split(/\s*,\s*/).some((one) => one === '*' || one.replace(/^W\//, '') === etag);
  if (isFresh) return { status: 304, headers: [...validators, ['Accept-Ranges', 'bytes']], body: NO_BYTES };
  const part = rangeOf(head.header('range'), body.length);
  const typed = type === undefined ? [] : [['Content-Type', type] as const];
  if (part)
    return {
      status: 206,
      headers: [
        ...validators,
        ['Accept-Ranges', 'bytes'],
        ['Content-Length', String(part[1] - part[0] + 1)],
        ['Content-Range', `bytes ${part[0]}-${part[1]}/${body.length}`],
        ...typed,
      ],
      body: body.subarray(part[0], part[1] + 1),
    };
  return {
    status: 200,
    headers: [...validators, ['Accept-Ranges', 'bytes'], ['Content-Length', String(body.length)], ...typed],
    body,
  };
}

/** One range of a file; undefined for none, and for several, which get the whole file. */
// DIFFERS: httpd answers a request for several ranges of a file with the whole file, not with a multipart body.
function rangeOf(range: string | undefined, total: number): readonly [from: number, to: number] | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const from = first === '' ? Math.max(0, total - Number(last)) : Number(first);
  const to = first === '' || last === '' ? total - 1 : Math.min(Number(last), total - 1);
  return from < total && from <= to ? [from, to] : undefined;
}

function options(path: string): Response {
  const type = TYPES[/\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''];
  return {
    status: 200,
    headers: [ALLOW, ['Content-Length', '0'], ...(type === undefined ? [] : [['Content-Type', type] as const])],
    body: NO_BYTES,
  };
}

/** What mod_autoindex shows without fancy indexing. */
function listing(fs: FileView, path: string, folder: string): Response {
  const names = fs
    .readdir(folder)
    .filter(({ name }) => !name.startsWith('.'))
    .map(({ name, type }) => (type === 'directory' ? `${name}/` : name));
  const title = path.replace(/(.)\/$/, '$1');
  const items = [
    ...(path === '/' ? [] : ['<li><a href="/"> Parent Directory</a></li>\n']),
    ...names.map((name) => `<li><a href="${encodeURI(name)}"> ${name}</a></li>\n`),
  ];
  const text = `${DOCTYPE}\n<html>\n <head>\n  <title>Index of ${title}</title>\n </head>\n <body>\n<h1>Index of ${title}</h1>\n<ul>${items.join('')}</ul>\n</body></html>\n`;
  const body = encodeUtf8(text);
  return {
    status: 200,
    headers: [
      ['Content-Length', String(body.length)],
      ['Content-Type', 'text/html;charset=ISO-8859-1'],
    ],
    body,
  };
}

function moved(status: number, to: string): Response {
  const message = `The document has moved <a href="${to}">here</a>.`;
  return page(status, message, [['Location', to]]);
}

export function page(status: number, message: string, headers: readonly (readonly [string, string])[] = []): Response {
  const title = statusTitle(status);
  const body = encodeUtf8(
    `${DOCTYPE}\n<html><head>\n<title>${status} ${title}</title>\n</head><body>\n<h1>${title}</h1>\n<p>${message}${status === 400 || status === 501 ? '<br />\n' : ''}</p>\n</body></html>\n`,
  );
  return {
    status,
    headers: [...headers, ['Content-Length', String(body.length)], ['Content-Type', 'text/html; charset=iso-8859-1']],
    body,
  };
}
