import type { Digest } from '../base/digest.ts';
import { EngineError } from '../base/errors.ts';

/** An image's name, taken apart and completed: `busybox` is domain `docker.io`, path `library/busybox`. */
export interface Reference {
  readonly domain: string;
  readonly path: string;
  readonly tag?: string;
  readonly digest?: Digest;
}

const LABEL = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const DOMAIN = `(?:${LABEL}(?:\\.${LABEL})*|\\[(?:[a-fA-F0-9:]+)\\])(?::[0-9]+)?`;
const PART = '[a-z0-9]+(?:(?:[._]|__|[-]+)[a-z0-9]+)*';
const TAG = '[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}';
const DIGEST = '[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}';
const REFERENCE = new RegExp(`^(${DOMAIN})/(${PART}(?:/${PART})*)(?::(${TAG}))?(?:@(${DIGEST}))?$`);
const LONGEST_PATH = 255;

const invalid = (message: string): EngineError => new EngineError('invalid', message);

/**
 * Reads a name as the user gives it (distribution/reference, ParseNormalizedNamed). Throws EngineError `invalid` with its text, such as
 * "invalid reference format: repository name (library/MyBox) must be lowercase".
 */
export function parseReference(text: string): Reference {
  if (/^[a-f0-9]{64}$/.test(text))
    throw invalid(`invalid repository name (${text}), cannot specify 64-byte hexadecimal strings`);
  const [domain, rest] = splitDomain(text);
  const colon = rest.indexOf(':');
  const name = colon < 0 ? rest : rest.slice(0, colon);
  if (name.toLowerCase() !== name)
    throw invalid(`invalid reference format: repository name (${name}) must be lowercase`);
  const match = REFERENCE.exec(`${domain}/${rest}`);
  if (!match) throw invalid('invalid reference format');
  const [, , path = '', tag, digest] = match;
  if (path.length > LONGEST_PATH) throw invalid(`repository name must not be more than ${LONGEST_PATH} characters`);
  if (digest !== undefined) checkDigest(digest);
  return {
    domain,
    path,
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest: digest as Digest }),
  };
}

/** The first part is a registry only when it could be nothing else: it has a dot, a port or capitals, or is localhost. */
function splitDomain(text: string): readonly [domain: string, rest: string] {
  const slash = text.indexOf('/');
  const first = text.slice(0, Math.max(0, slash));
  const isDomain = slash >= 0 && (/[.:]/.test(first) || first === 'localhost' || first.toLowerCase() !== first);
  const domain = !isDomain || first === 'index.docker.io' ? 'docker.io' : first;
  const rest = isDomain ? text.slice(slash + 1) : text;
  return [domain, domain === 'docker.io' && !rest.includes('/') ? `library/${rest}` : rest];
}

function checkDigest(digest: string): void {
  const [algorithm, hex = ''] = digest.split(':');
  const length = { sha256: 64, sha384: 96, sha512: 128 }[algorithm ?? ''];
  if (length === undefined) throw invalid('invalid reference format');
  if (hex.length !== length) throw invalid('invalid checksum digest length');
}

/** `:latest` where there is neither a tag nor a digest. */
export function withDefaultTag(reference: Reference): Reference {
  return reference.tag === undefined && reference.digest === undefined ? { ...reference, tag: 'latest' } : reference;
}

/** `docker.io/library/busybox`: the repository with its registry. */
export function repositoryName({ domain, path }: Reference): string {
  return `${domain}/${path}`;
}

/** `docker.io/library/busybox:1.37`: as the image store and the progress lines of builds name it. */
export function fullName(reference: Reference): string {
  return repositoryName(reference) + suffixOf(reference);
}

/** The repository as people write it: `busybox`, `user/app`, `localhost:5000/app`. */
export function familiarName({ domain, path }: Reference): string {
  if (domain !== 'docker.io') return `${domain}/${path}`;
  return /^library\/[^/]+$/.test(path) ? path.slice('library/'.length) : path;
}

/** `busybox:1.37`: as `docker images` shows it. */
export function familiarString(reference: Reference): string {
  return familiarName(reference) + suffixOf(reference);
}

function suffixOf({ tag, digest }: Reference): string {
  return (tag === undefined ? '' : `:${tag}`) + (digest === undefined ? '' : `@${digest}`);
}

/** A name, or the full id of an image with or without `sha256:` (distribution/reference, ParseAnyReference). */
export type AnyReference =
  | { readonly kind: 'id'; readonly digest: Digest }
  | { readonly kind: 'name'; readonly reference: Reference };

export function parseAnyReference(text: string): AnyReference {
  if (/^[a-f0-9]{64}$/.test(text)) return { kind: 'id', digest: `sha256:${text}` };
  if (/^sha256:[a-f0-9]{64}$/.test(text)) return { kind: 'id', digest: text as Digest };
  return { kind: 'name', reference: parseReference(text) };
}
