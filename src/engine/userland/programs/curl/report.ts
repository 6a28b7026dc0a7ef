import type { Head } from './wire.ts';

/** What is known of a transfer, for -w. */
export interface Report {
  url: string;
  effective: string;
  method: string;
  head: Head | undefined;
  redirects: number;
  redirectUrl: string;
  received: number;
  sent: number;
  headerBytes: number;
  requestBytes: number;
  connects: number;
  /** The connection's number. */
  connection: number;
  usedProxy: boolean;
  /** The proxy's answer to CONNECT; 0 without one. */
  connectStatus: number;
  referer: string;
  local: { readonly address: string; readonly port: number } | undefined;
  remote: { readonly address: string; readonly port: number } | undefined;
  scheme: string;
  /** Milliseconds from the start. */
  readonly times: {
    lookup: number;
    connect: number;
    tls: number;
    pretransfer: number;
    start: number;
    total: number;
    redirect: number;
  };
}

export function newReport(url: string): Report {
  return {
    url,
    effective: url,
    method: 'GET',
    head: undefined,
    redirects: 0,
    redirectUrl: '',
    received: 0,
    sent: 0,
    headerBytes: 0,
    requestBytes: 0,
    connects: 0,
    connection: 0,
    usedProxy: false,
    connectStatus: 0,
    referer: '',
    local: undefined,
    remote: undefined,
    scheme: '',
    times: { lookup: 0, connect: 0, tls: 0, pretransfer: 0, start: 0, total: 0, redirect: 0 },
  };
}
