import { ConfigError, type Directive } from './config-syntax.ts';
import { compileRegex } from './regex.ts';
import type { Scope } from './scope.ts';
import { checkLocation } from './value-checks.ts';

/** `location [=|^~|~|~*] path { … }`, or a named one (`@name`). */
export interface Location {
  readonly kind: 'exact' | 'prefix' | 'strong-prefix' | 'regex' | 'named';
  readonly path: string;
  readonly regex: RegExp | undefined;
  readonly scope: Scope;
  readonly nested: readonly Location[];
}

/** The locations of a server or of another location. Throws ConfigError. */
export function locationsOf(outer: Scope, within?: Pick<Location, 'kind' | 'path'>): readonly Location[] {
  const found: Location[] = [];
  for (const directive of outer.directives) {
    if (directive.name !== 'location') continue;
    const location = locationOf(directive, outer);
    checkPlace(directive, location, within);
    checkLocation(location.kind, location.path, location.scope.directives);
    const twin = found.find(
      ({ kind, path }) =>
        path === location.path &&
        isPrefix(kind) === isPrefix(location.kind) &&
        kind !== 'regex' &&
        (isPrefix(kind) || kind === location.kind),
    );
    if (twin) throw new ConfigError(`duplicate location "${location.path}"`, directive.where);
    found.push(location);
  }
  return found;
}

const isPrefix = (kind: Location['kind']): boolean => kind === 'prefix' || kind === 'strong-prefix';

/** A location within another one has to be a part of it (ngx_http_core_location). */
function checkPlace({ where }: Directive, { kind, path }: Location, outer?: Pick<Location, 'kind' | 'path'>): void {
  if (!outer) return;
  if (outer.kind === 'exact')
    throw new ConfigError(`location "${path}" cannot be inside the exact location "${outer.path}"`, where);
  if (outer.kind === 'named')
    throw new ConfigError(`location "${path}" cannot be inside the named location "${outer.path}"`, where);
  if (kind === 'named') throw new ConfigError(`named location "${path}" can be on the server level only`, where);
  if (kind !== 'regex' && outer.kind !== 'regex' && !path.startsWith(outer.path))
    throw new ConfigError(`location "${path}" is outside location "${outer.path}"`, where);
}

function locationOf({ args, block = [], where }: Directive, outer: Scope): Location {
  const scope: Scope = { directives: block, parent: outer };
  let [modifier = '', path] = args;
  if (path === undefined) {
    // Without a blank in between: `location =/x`, `location ~\.php$`.
    const glued = /^(=|\^~|~\*|~)(.+)$/s.exec(modifier);
    path = glued?.[2] ?? modifier;
    modifier = glued?.[1] ?? '';
  }
  const nestedIn = (kind: Location['kind']): readonly Location[] => locationsOf(scope, { kind, path });
  switch (modifier) {
    case '': {
      const kind = path.startsWith('@') ? 'named' : 'prefix';
      return { kind, path, regex: undefined, scope, nested: nestedIn(kind) };
    }
    case '=':
      return { kind: 'exact', path, regex: undefined, scope, nested: nestedIn('exact') };
    case '^~':
      return { kind: 'strong-prefix', path, regex: undefined, scope, nested: nestedIn('strong-prefix') };
    case '~':
    case '~*':
      return {
        kind: 'regex',
        path,
        regex: compileRegex(path, modifier === '~*', where),
        scope,
        nested: nestedIn('regex'),
      };
    default:
      throw new ConfigError(`invalid location modifier "${modifier}"`, where);
  }
}

/** The location of a path: exact, else the longest prefix, unless a regular expression matches (ngx_http_core_find_location). */
export function findLocation(
  locations: readonly Location[],
  uri: string,
): { readonly location: Location; readonly captures: RegExpExecArray | undefined } | undefined {
  let longest: Location | undefined;
  for (const location of locations) {
    if (location.kind === 'exact' && location.path === uri) return { location, captures: undefined };
    if (isPrefix(location.kind) && uri.startsWith(location.path) && location.path.length >= (longest?.path.length ?? 0))
      longest = location;
  }
  const inner = longest && findLocation(longest.nested, uri);
  if (inner) return inner;
  if (longest?.kind !== 'strong-prefix') {
    for (const location of locations) {
      const captures = location.regex?.exec(uri);
      if (captures) return findLocation(location.nested, uri) ?? { location, captures };
    }
  }
  return longest && { location: longest, captures: undefined };
}

/** A location `/x/` with proxy_pass also answers to `/x`, by sending there. */
export function needsSlash(locations: readonly Location[], uri: string): boolean {
  return locations.some(
    ({ kind, path, scope }) =>
      isPrefix(kind) && path === `${uri}/` && scope.directives.some(({ name }) => name === 'proxy_pass'),
  );
}
