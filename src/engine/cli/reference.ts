import { CliError } from './errors.ts';

/** An image's name as written, taken apart (distribution/reference). */
export interface Reference {
  /** `docker.io`, `localhost:5000` */
  readonly domain: string;
  /** `library/busybox` */
  readonly path: string;
  readonly tag: string;
  readonly digest: string;
}

const DOMAIN =
  /^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/;
const COMPONENT = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const PATH = new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`);
const TAG = /^[\w][\w.-]{0,127}$/;
const DIGEST = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;

/** reference.ParseNormalizedNamed; throws `invalid reference format…`. */
export function parseReference(text: string): Reference {
  const bad = (): CliError => new CliError('invalid reference format');
  if (text === '') throw bad();
  if (/^[a-f0-9]{64}$/.test(text))
    throw new CliError(`invalid repository name (${text}), cannot specify 64-byte hexadecimal strings`);
  const { domain, rest } = splitDomain(text);
  const at = rest.indexOf('@');
  const digest = at < 0 ? '' : rest.slice(at + 1);
  const named = at < 0 ? rest : rest.slice(0, at);
  const colon = named.indexOf(':');
  const path = colon < 0 ? named : named.slice(0, colon);
  const tag = colon < 0 ? '' : named.slice(colon + 1);
  // Docker looks at upper case before anything else, up to the first colon of what is behind the domain.
  const remote = rest.split(':', 1)[0] ?? '';
  if (remote.toLowerCase() !== remote)
    throw new CliError(`invalid reference format: repository name (${remote}) must be lowercase`);
  if (!DOMAIN.test(domain) || !PATH.test(path)) throw bad();
  if ((colon >= 0 && !TAG.test(tag)) || (at >= 0 && !validDigest(digest))) throw bad();
  if (path.length > 255) throw new CliError('repository name must not be more than 255 characters');
  return { domain, path, tag, digest };
}

function validDigest(digest: string): boolean {
  if (!DIGEST.test(digest)) return false;
  const [algorithm = '', hex = ''] = digest.split(':');
  const length = { sha256: 64, sha384: 96, sha512: 128 }[algorithm];
  return length !== undefined && hex.length === length && hex === hex.toLowerCase();
}

function splitDomain(text: string): { domain: string; rest: string } {
  const slash = text.indexOf('/');
  const first = slash < 0 ? '' : text.slice(0, slash);
  const isDomain = slash >= 0 && (/[.:]/.test(first) || first === 'localhost' || first.toLowerCase() !== first);
  const domain = !isDomain || first === 'index.docker.io' ? 'docker.io' : first;
  const rest = isDomain ? text.slice(slash + 1) : text;
  return { domain, rest: domain === 'docker.io' && !rest.includes('/') ? `library/${rest}` : rest };
}

/** The name without what goes without saying: `busybox`, `learner/app`, `localhost:5000/app`. */
export function familiarName(reference: Reference): string {
  if (reference.domain !== 'docker.io') return `${reference.domain}/${reference.path}`;
  return /^library\/[^/]+$/.test(reference.path) ? reference.path.slice('library/'.length) : reference.path;
}

/** `busybox:latest` out of `busybox`; names with a digest stay as they are. */
export function withDefaultTag(reference: Reference): Reference {
  return reference.tag === '' && reference.digest === '' ? { ...reference, tag: 'latest' } : reference;
}

function suffix(reference: Reference): string {
  return (reference.tag === '' ? '' : `:${reference.tag}`) + (reference.digest === '' ? '' : `@${reference.digest}`);
}

export function familiarString(reference: Reference): string {
  return familiarName(reference) + suffix(reference);
}

/** `docker.io/library/busybox:latest` */
export function fullString(reference: Reference): string {
  return `${reference.domain}/${reference.path}${suffix(reference)}`;
}

/** Undefined where the text is no image's name. */
export function tryReference(text: string): Reference | undefined {
  try {
    return parseReference(text);
  } catch {
    return undefined;
  }
}
