import type { RegistryApi, SearchResult } from '../../api/registry.ts';
import { EngineError } from '../../base/errors.ts';
import type { Daemon } from '../daemon.ts';
import { checkFilters, filterValues, flag } from '../filters.ts';

const ACCEPTED = ['is-automated', 'is-official', 'stars'];
const USUAL_LIMIT = 25;

/** `docker search` (moby daemon/pkg/registry/search.go): repositories of the Hub whose name or description has the term. */
export function searchHub(
  daemon: Daemon,
  term: string,
  { filters, limit }: Parameters<RegistryApi['search']>[1],
): readonly SearchResult[] {
  checkFilters(filters, ACCEPTED);
  const automated = flag(filters, 'is-automated', false);
  const official = flag(filters, 'is-official', false);
  const stars = filterValues(filters, 'stars').map((text) => {
    if (!/^[+-]?\d+$/.test(text))
      throw new EngineError(
        'invalid',
        `invalid filter 'stars=${text}': strconv.Atoi: parsing ${JSON.stringify(text)}: invalid syntax`,
      );
    return Number(text);
  });
  if (automated) return [];
  if (term.includes('://'))
    throw new EngineError('invalid', `invalid repository name: repository name (${term}) should not have a scheme`);
  const most = limit === 0 ? USUAL_LIMIT : limit;
  if (most < 1 || most > 100) throw new EngineError('invalid', `limit ${most} is outside the range of [1, 100]`);
  const [host = '', ...rest] = term.split('/');
  if (rest.length > 0 && /[.:]|^localhost$/.test(host) && host !== 'docker.io')
    throw new EngineError('internal', `drydock: 'docker search' asks Docker Hub only, not ${host}`);
  const wanted = (host === 'docker.io' ? rest.join('/') : term).replace(/^library\//, '').toLowerCase();
  const found = daemon.hub
    .repositories()
    .filter(({ name, description }) => name.includes(wanted) || description.toLowerCase().includes(wanted))
    // The Hub's order: names before descriptions, official ones and the starred first.
    .sort(
      (a, b) =>
        Number(b.name.includes(wanted)) - Number(a.name.includes(wanted)) ||
        Number(b.official) - Number(a.official) ||
        b.stars - a.stars,
    )
    .slice(0, most)
    .map(({ name, description, stars: count, official: isOfficial }) => ({
      name,
      description,
      stars: count,
      official: isOfficial,
    }));
  return found
    .filter((result) => !filters.has('is-official') || result.official === official)
    .filter((result) => result.stars >= Math.max(0, ...stars));
}
