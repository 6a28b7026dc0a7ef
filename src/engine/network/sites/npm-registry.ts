import { encodeUtf8 } from '../../base/bytes.ts';
import type { Site, SiteAnswer } from '../internet.ts';

/** npm's registry: `GET /name` tells a package's versions, `GET /name/-/name-version.tgz` gives one. */
export const npmRegistry: Pick<Site, 'answer'> = {
  async answer({ method, path }) {
    if (method !== 'GET' && method !== 'HEAD')
      return json(405, { code: 'MethodNotAllowedError', message: `${method} is not allowed` });
    const { npmIndex, packumentOf, standInOf, tarballOf, tarballPath } = await import('./packages/npm.ts');
    const [, name = '', file] = /^\/((?:@[^/]+\/)?[^/]+)(\/-\/[^/]+\.tgz)?$/.exec(decodeURIComponent(path)) ?? [];
    if (name === '') return path === '/' ? json(200, {}) : json(404, { error: 'Not found' });
    if (file === undefined) {
      const packument = packumentOf(name);
      return packument ? json(200, packument) : json(404, { error: 'Not found' });
    }
    const [, version = ''] = /-(\d+\.\d+\.\d+[^/]*)\.tgz$/.exec(file) ?? [];
    const listed =
      npmIndex()
        .get(name)
        ?.find((one) => tarballPath(one) === `/${name}${file}`) ?? standInOf(name, version);
    if (!listed) return json(404, { error: 'Not found' });
    return {
      status: 200,
      headers: [['Content-Type', 'application/octet-stream']],
      body: await tarballOf(listed),
    };
  },
};

function json(status: number, value: object): SiteAnswer {
  return { status, headers: [['Content-Type', 'application/json']], body: encodeUtf8(JSON.stringify(value)) };
}
