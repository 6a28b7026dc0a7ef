import type { Report } from './transfer.ts';

/** What -w prints after a transfer. `stderr` collects what stands behind %{stderr}. */
export function writeOut(
  format: string,
  report: Report,
  code: number,
  message: string,
): { readonly out: string; readonly err: string } {
  const written = { out: '', err: '' };
  let side: 'out' | 'err' = 'out';
  const { head, times } = report;
  const seconds = (ms: number): string => (ms / 1000).toFixed(6);
  const speed = (bytes: number): string => String(times.total > 0 ? Math.round((bytes * 1000) / times.total) : 0);
  const values: Readonly<Record<string, () => string>> = {
    content_type: () => head?.headers.get('content-type') ?? '',
    errormsg: () => message,
    exitcode: () => String(code),
    filename_effective: () => '',
    http_code: () => String(head?.status ?? 0).padStart(3, '0'),
    http_connect: () => '000',
    http_version: () => head?.version ?? '0',
    local_ip: () => report.local?.address ?? '',
    local_port: () => String(report.local?.port ?? 0),
    method: () => report.method,
    num_connects: () => String(report.connects),
    num_headers: () => String(head ? head.lines.length - 2 : 0),
    num_redirects: () => String(report.redirects),
    redirect_url: () => report.redirectUrl,
    remote_ip: () => report.remote?.address ?? '',
    remote_port: () => String(report.remote?.port ?? 0),
    response_code: () => String(head?.status ?? 0).padStart(3, '0'),
    scheme: () => report.scheme,
    size_download: () => String(report.received),
    size_header: () => String(report.headerBytes),
    size_request: () => String(report.requestBytes),
    size_upload: () => String(report.sent),
    speed_download: () => speed(report.received),
    speed_upload: () => speed(report.sent),
    ssl_verify_result: () => '0',
    time_appconnect: () => seconds(times.tls),
    time_connect: () => seconds(times.connect),
    time_namelookup: () => seconds(times.lookup),
    time_pretransfer: () => seconds(times.pretransfer),
    time_redirect: () => seconds(times.redirect),
    time_starttransfer: () => seconds(times.start),
    time_total: () => seconds(times.total),
    url: () => report.url,
    url_effective: () => report.effective,
    urlnum: () => '0',
  };
  const pieces = format.matchAll(/%%|%header\{([^}]*)\}|%\{([^}]*)\}|\\([nrt])|[^%\\]+|[%\\]/gs);
  for (const [piece, header, name, letter] of pieces) {
    if (piece === '%%') written[side] += '%';
    else if (header !== undefined) written[side] += head?.headers.get(header.toLowerCase()) ?? '';
    else if (name === 'stderr') side = 'err';
    else if (name === 'stdout') side = 'out';
    else if (name !== undefined && Object.hasOwn(values, name)) written[side] += values[name]?.() ?? '';
    else if (name !== undefined) written.err += `curl: unknown --write-out variable: '${name}'\n`;
    else if (letter !== undefined) written[side] += letter === 'n' ? '\n' : letter === 't' ? '\t' : '\r';
    else written[side] += piece;
  }
  return written;
}
