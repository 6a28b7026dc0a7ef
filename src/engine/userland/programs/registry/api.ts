import { encodeUtf8 } from '../../../base/bytes.ts';
import type { Digest } from '../../../base/digest.ts';
import { type Answer, type ApiRequest, empty, failed, json, parseQuery, plainError, type Query } from './answer.ts';
import { deleteBlob, getBlob } from './blobs.ts';
import { apiErrors } from './errors.ts';
import { deleteManifest, getManifest, putManifest } from './manifests.ts';
import { continueUpload, startUpload } from './uploads.ts';

const NAME = '[a-z0-9]+(?:(?:[._]|__|[-]+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|[-]+)[a-z0-9]+)*)*';
const DIGEST = '[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}';

type Handler = (request: ApiRequest, query: Query, name: string, rest: string) => Answer;

interface Route {
  readonly path: RegExp;
  readonly methods: Readonly<Record<string, Handler>>;
}

const start: Handler = (request, query, name) => startUpload(request, name, query);
const goOn: Handler = (request, query, name, id) => continueUpload(request, name, id, query);
const noUpload: Handler = () => failed(apiErrors.uploadUnknown());
const manifest: Handler = (request, _query, name, reference) => getManifest(request, name, reference);
const blob: Handler = (request, _query, name, digest) => getBlob(request, name, digest as Digest);

/** distribution v2.8, registry/api/v2/descriptors.go. */
const ROUTES: readonly Route[] = [
  { path: /^\/v2\/_catalog$/, methods: { GET: ({ storage }, query) => catalog(storage.repositories(), query) } },
  { path: new RegExp(`^/v2/(${NAME})/tags/list$`), methods: { GET: (request, _query, name) => tags(request, name) } },
  {
    path: new RegExp(`^/v2/(${NAME})/manifests/([A-Za-z0-9_][A-Za-z0-9_.-]{0,127}|${DIGEST})$`),
    methods: {
      GET: manifest,
      HEAD: manifest,
      PUT: (request, _query, name, reference) => putManifest(request, name, reference),
      DELETE: (request, _query, name, reference) => deleteManifest(request, name, reference),
    },
  },
  {
    path: new RegExp(`^/v2/(${NAME})/blobs/(${DIGEST})$`),
    methods: {
      GET: blob,
      HEAD: blob,
      DELETE: (request, _query, name, digest) => deleteBlob(request, name, digest as Digest),
    },
  },
  {
    path: new RegExp(`^/v2/(${NAME})/blobs/uploads/$`),
    methods: { GET: noUpload, HEAD: noUpload, POST: start, PATCH: noUpload, PUT: noUpload, DELETE: noUpload },
  },
  {
    path: new RegExp(`^/v2/(${NAME})/blobs/uploads/([a-zA-Z0-9-_.=]+)$`),
    methods: { GET: goOn, HEAD: goOn, POST: start, PATCH: goOn, PUT: goOn, DELETE: goOn },
  },
];

/** One request of the HTTP API V2 (distribution v2.8, registry/handlers/app.go). */
export function answerApi(request: ApiRequest): Answer {
  const [path = '', query = ''] = request.head.target.split('?');
  const answer = route(request, path, parseQuery(query));
  if (!path.startsWith('/v2/')) return answer;
  return {
    ...answer,
    headers: {
      'Docker-Distribution-Api-Version': 'registry/2.0',
      'X-Content-Type-Options': 'nosniff',
      ...answer.headers,
    },
  };
}

function route(request: ApiRequest, path: string, query: Query): Answer {
  const { method } = request.head;
  if (path === '/v2' || /^\/v2\/.+\/blobs\/uploads$/.test(path)) return moved(`${path}/`);
  if (path === '/') return empty(200, { 'Cache-Control': 'no-cache' });
  if (path === '/v2/')
    return {
      status: 200,
      headers: { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': '2' },
      body: encodeUtf8('{}'),
    };
  for (const { path: pattern, methods } of ROUTES) {
    const [whole, name = '', rest = ''] = pattern.exec(path) ?? [];
    if (whole === undefined) continue;
    const handler = methods[method];
    if (handler) return handler(request, query, name, rest);
    const Allow = Object.keys(methods).sort().join(', ');
    return method === 'OPTIONS' ? empty(200, { Allow }) : plainError(405, 'Method not allowed', { Allow });
  }
  return plainError(404, '404 page not found');
}

function moved(to: string): Answer {
  return {
    status: 301,
    headers: { Location: to, 'Content-Type': 'text/html; charset=utf-8' },
    body: encodeUtf8(`<a href="${to}">Moved Permanently</a>.\n\n`),
  };
}

const USUAL_ENTRIES = 100;
const MOST_ENTRIES = 1000;

/** Pages of repositories: `n` of them behind `last` (registry/handlers/catalog.go). A full page has a link, even when nothing follows. */
function catalog(repositories: readonly string[], query: Query): Answer {
  const asked = query.get('n') ?? '';
  const parsed = /^[+-]?\d+$/.test(asked) ? Number(asked) : -1;
  if (parsed > MOST_ENTRIES) return failed(apiErrors.paginationNumberInvalid({ n: parsed }));
  const entries = parsed >= 0 ? parsed : USUAL_ENTRIES;
  const last = query.get('last') ?? '';
  const page = repositories.filter((name) => last === '' || orderKey(name) > orderKey(last)).slice(0, entries);
  const isFull = entries > 0 && page.length === entries;
  const Link = `</v2/_catalog?last=${encodeURIComponent(page.at(-1) ?? '')}&n=${entries}>; rel="next"`;
  return json(200, { repositories: page }, isFull ? { Link } : {});
}

/** Names are compared part by part. */
function orderKey(name: string): string {
  return name.replaceAll('/', '\0');
}

// The version that registry:2 is does not divide lists of tags into pages.
function tags({ storage }: ApiRequest, name: string): Answer {
  const found = storage.tags(name);
  if (!found) return failed(apiErrors.nameUnknown({ name }));
  return json(200, { name, tags: found.length > 0 ? found : null });
}
