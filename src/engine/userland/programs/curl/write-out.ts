import type { Report } from './report.ts';
import { parseUrl } from './url.ts';

/** What a transfer's end tells beside its report. */
export interface Outcome {
  readonly code: number;
  readonly message: string;
  readonly filename: string;
  /** Counts the URLs from 0. */
  readonly urlNumber: number;
  readonly transferNumber: number;
  readonly retries: number;
}

/** A piece of -w's text and where it goes: standard output, standard error, a file (`%output{FILE}`). */
export interface WrittenPiece {
  readonly to: 'out' | 'err' | { readonly file: string; readonly append: boolean };
  readonly text: string;
}

type Value = string | number | null;

/** What -w prints after a transfer (src/tool_writeout.c). */
export function writeOut(format: string, report: Report, outcome: Outcome): readonly WrittenPiece[] {
  const pieces: WrittenPiece[] = [];
  let to: WrittenPiece['to'] = 'out';
  const put = (text: string): void => {
    if (text !== '') pieces.push({ to, text });
  };
  const values = valuesOf(report, outcome);
  const found = format.matchAll(/%%|%(header|output)\{([^}]*)\}|%\{([^}]*)\}|\\([nrt])|[^%\\]+|[%\\]/gs);
  for (const [piece, kind, argument = '', name, letter] of found) {
    if (piece === '%%') put('%');
    else if (kind === 'header') put(report.head?.headers.get(argument.toLowerCase()) ?? '');
    else if (kind === 'output') to = { file: argument.replace(/^>>/, ''), append: argument.startsWith('>>') };
    else if (name === 'stderr') to = 'err';
    else if (name === 'stdout') to = 'out';
    else if (name === 'onerror') {
      if (outcome.code === 0) break;
    } else if (name === 'json') put(json(values));
    else if (name === 'header_json') put(headerJson(report));
    else if (name !== undefined && Object.hasOwn(values, name)) put(shown(name, values[name]?.() ?? ''));
    else if (name !== undefined) pieces.push({ to: 'err', text: `curl: unknown --write-out variable: '${name}'\n` });
    else if (letter !== undefined) put(letter === 'n' ? '\n' : letter === 't' ? '\t' : '\r');
    else put(piece);
  }
  return pieces;
}

const CODES = new Set(['http_code', 'response_code', 'http_connect']);

function shown(name: string, value: Value): string {
  if (CODES.has(name)) return String(value).padStart(3, '0');
  if (name.startsWith('time_')) return Number(value).toFixed(6);
  return value === null ? '' : String(value);
}

/** All values by name; a time in seconds. */
function valuesOf(report: Report, outcome: Outcome): Readonly<Record<string, () => Value>> {
  const { head, times } = report;
  const seconds = (ms: number): number => Math.round(ms * 1000) / 1_000_000;
  const speed = (bytes: number): number => (times.total > 0 ? Math.round((bytes * 1000) / times.total) : 0);
  const orNull = (text: string): Value => (text === '' ? null : text);
  return {
    certs: () => '',
    conn_id: () => report.connection,
    content_type: () => head?.headers.get('content-type') ?? null,
    errormsg: () => orNull(outcome.message),
    exitcode: () => outcome.code,
    filename_effective: () => orNull(outcome.filename),
    ftp_entry_path: () => null,
    http_code: () => head?.status ?? 0,
    http_connect: () => report.connectStatus,
    http_version: () => head?.version ?? '0',
    local_ip: () => report.local?.address ?? '',
    local_port: () => report.local?.port ?? 0,
    method: () => report.method,
    num_certs: () => 0,
    num_connects: () => report.connects,
    num_headers: () => (head ? head.lines.length - 2 : 0),
    num_redirects: () => report.redirects,
    num_retries: () => outcome.retries,
    proxy_ssl_verify_result: () => 0,
    proxy_used: () => (report.usedProxy ? 1 : 0),
    redirect_url: () => orNull(report.redirectUrl),
    referer: () => orNull(report.referer),
    remote_ip: () => report.remote?.address ?? '',
    remote_port: () => report.remote?.port ?? 0,
    response_code: () => head?.status ?? 0,
    scheme: () => report.scheme,
    size_download: () => report.received,
    size_header: () => report.headerBytes,
    size_request: () => report.requestBytes,
    size_upload: () => report.sent,
    speed_download: () => speed(report.received),
    speed_upload: () => speed(report.sent),
    ssl_verify_result: () => 0,
    time_appconnect: () => seconds(times.tls),
    time_connect: () => seconds(times.connect),
    time_namelookup: () => seconds(times.lookup),
    time_posttransfer: () => seconds(times.start),
    time_pretransfer: () => seconds(times.pretransfer),
    time_queue: () => 0,
    time_redirect: () => seconds(times.redirect),
    time_starttransfer: () => seconds(times.start),
    time_total: () => seconds(times.total),
    tls_earlydata: () => 0,
    url: () => report.url,
    ...partsOf('url', report.url),
    url_effective: () => report.effective,
    ...partsOf('urle', report.effective),
    urlnum: () => outcome.urlNumber,
    xfer_id: () => outcome.transferNumber,
  };
}

/** `url.host`, `url.port` and so on. */
function partsOf(prefix: string, text: string): Readonly<Record<string, () => Value>> {
  const [, fragment = ''] = /#(.*)$/s.exec(text) ?? [];
  const parsed = (() => {
    try {
      return parseUrl(text, { asIs: true });
    } catch {
      return undefined;
    }
  })();
  const [, path = '', query = ''] = /^([^?]*)\??(.*)$/s.exec(parsed?.path ?? '') ?? [];
  const [user = '', password = ''] = parsed?.login?.split(':') ?? [];
  const parts: Readonly<Record<string, string>> = {
    fragment,
    host: parsed?.host ?? '',
    options: '',
    password,
    path,
    port: parsed ? String(parsed.port) : '',
    query,
    scheme: parsed?.scheme ?? '',
    user,
    zoneid: '',
  };
  return Object.fromEntries(
    Object.entries(parts).map(([name, value]) => [`${prefix}.${name}`, () => (value === '' ? null : value)]),
  );
}

function json(values: Readonly<Record<string, () => Value>>): string {
  const version = '"curl_version":"libcurl/8.14.1"';
  const pairs = Object.entries(values).map(([name, read]) => {
    const value = read();
    return `"${name}":${name.startsWith('time_') ? Number(value).toFixed(6) : JSON.stringify(value)}`;
  });
  return `{${[...pairs, version].join(',')}}`;
}

function headerJson(report: Report): string {
  const values = new Map<string, string[]>();
  for (const line of report.head?.lines.slice(1) ?? []) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const name = line.slice(0, colon).toLowerCase();
    values.set(name, [...(values.get(name) ?? []), line.slice(colon + 1).trim()]);
  }
  return `{${[...values].map(([name, all]) => `${JSON.stringify(name)}:${JSON.stringify(all)}`).join(',\n')}\n}`;
}
