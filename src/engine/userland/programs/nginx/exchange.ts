import type { Process } from '../../../kernel/process.ts';
import type { RequestHead } from '../http/request-reader.ts';
import type { Config, Server } from './config.ts';
import type { Location } from './locations.ts';

/** A body as it goes out: whole, or as it comes from behind. */
export type Body = Uint8Array | AsyncIterable<Uint8Array>;

export interface Response {
  readonly status: number;
  /** Those that nginx writes first and by itself. */
  readonly contentType?: string;
  /** Undefined: chunked, or until the end of the connection. */
  readonly length?: number;
  readonly lastModified?: number;
  readonly location?: string;
  /** In order, behind Connection. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Body;
  readonly acceptRanges?: boolean;
  /** Comes from an upstream: error_page does not count. */
  readonly proxied?: boolean;
}

/** A request on its way through the phases. What changes with internal redirects is not readonly. */
export interface Exchange {
  readonly process: Process;
  readonly config: Config;
  readonly head: RequestHead;
  readonly body: Uint8Array;
  readonly client: { readonly address: string; readonly port: number };
  readonly local: { readonly address: string; readonly port: number };
  readonly server: Server;
  /** Number of the connection, and of the request in it. */
  readonly connection: number;
  readonly requests: number;
  readonly started: number;
  readonly version: string;
  readonly variables: Map<string, string>;
  /** Decoded and normalised, without the query. */
  uri: string;
  /** The query without its question mark. */
  args: string;
  method: string;
  location: Location | undefined;
  captures: readonly (string | undefined)[];
  status: number;
  bodySent: number;
  bytesSent: number;
  sentHeaders: readonly (readonly [string, string])[];
  upstream: { address: string; status: number } | undefined;
  proxyHost: string;
  internal: boolean;
  /** Path changes left, by rewrite or from within (NGX_HTTP_MAX_URI_CHANGES): at 0 nginx gives up. */
  changesLeft: number;
  /** Whether the path is still the one that was asked for, so that proxy_pass hands it on as the client wrote it. */
  unparsed: boolean;
  /** Whether the location's path is still the beginning of the path: not behind `rewrite … break`. */
  inLocation: boolean;
  /** The connection is not used again, whatever the client wants. */
  closes: boolean;
  /** Called when the response is written. */
  readonly whenDone: (() => void)[];
  /** Writes to the error log with the request's particulars behind it. */
  log(level: 'error' | 'warn' | 'crit' | 'info', message: string, upstream?: string): void;
}
