import { encodeUtf8 } from '../../base/bytes.ts';
import { SIZE_HEADER } from '../../userland/programs/packages/archive.ts';
import type { Site, SiteAnswer } from '../internet.ts';

/** The index of Python packages and the host of its files: `/simple/name/` lists a package's wheels (PEP 691), `/packages/…` gives them. */
export const pythonIndexSite: Pick<Site, 'answer'> = {
  async answer({ method, path }) {
    if (method !== 'GET' && method !== 'HEAD') return answer(405, 'text/plain', '405 Method Not Allowed\n');
    const { listingOf, metadataOf, normalName, wheelAt, wheelOf } = await import('./packages/pypi.ts');
    const [, name] = /^\/simple\/([^/]+)\/?$/.exec(decodeURIComponent(path)) ?? [];
    if (name !== undefined) {
      const listing = listingOf(normalName(name));
      return listing
        ? answer(200, 'application/vnd.pypi.simple.v1+json', JSON.stringify(listing))
        : answer(404, 'text/plain', '404 Not Found\n');
    }
    const found = wheelAt(path);
    if (!found) return answer(404, 'text/plain', '404 Not Found\n');
    if (found.metadata) return answer(200, 'application/octet-stream', metadataOf(found.wheel));
    const body = await wheelOf(found.wheel);
    return {
      status: 200,
      headers: [
        ['Content-Type', 'application/octet-stream'],
        [SIZE_HEADER, String(Math.max(body.length, found.wheel.size))],
      ],
      body,
    };
  },
};

function answer(status: number, type: string, text: string): SiteAnswer {
  return { status, headers: [['Content-Type', type]], body: encodeUtf8(text) };
}
