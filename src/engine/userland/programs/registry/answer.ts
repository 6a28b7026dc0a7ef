import { encodeUtf8, NO_BYTES } from '../../../base/bytes.ts';
import { goJson } from '../../../base/go-json.ts';
import type { RequestHead } from '../http/request-reader.ts';
import type { ApiError } from './errors.ts';
import type { Storage } from './storage.ts';

/** What the registry answers; headers in any order. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface ApiRequest {
  readonly head: RequestHead;
  readonly body: Uint8Array;
  readonly storage: Storage;
  /** REGISTRY_STORAGE_DELETE_ENABLED. */
  readonly deletes: boolean;
  /** What the state of uploads is signed with. */
  readonly secret: string;
  uuid(): string;
  now(): number;
}

export type Query = ReadonlyMap<string, string>;

/** `n=2&last=app` */
export function parseQuery(query: string): Query {
  return new Map(
    query
      .split('&')
      .filter((part) => part !== '')
      .map((part) => {
        const at = part.indexOf('=');
        const [name, value] = at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
        return [decoded(name), decoded(value)];
      }),
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
    body: encodeUtf8(`${goJson(value)}\n`),
  };
}

/** The envelope of errors; the first one's status counts (distribution registry/api/errcode/handler.go). */
export function failed(first: ApiError, ...more: readonly ApiError[]): Answer {
  const errors = [first, ...more].map(({ code, message, detail }) => ({
    code,
    message,
    ...(detail === undefined ? {} : { detail }),
  }));
  return json(first.status, { errors });
}

/** Go's http.Error. */
export function plainError(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff', ...headers },
    body: encodeUtf8(`${text}\n`),
  };
}

export function empty(status: number, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers, body: NO_BYTES };
}

/** Whether the client has it already (If-None-Match, quoted or not). */
export function isKnown({ header }: RequestHead, digest: string): boolean {
  return header('if-none-match')?.replace(/^"?|"?$/g, '') === digest;
}
