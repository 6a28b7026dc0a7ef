import { EngineError } from '../base/errors.ts';
import { formatPlatform, type Platform } from '../base/platforms.ts';
import { familiarString, parseAnyReference, withDefaultTag } from './reference.ts';

/** `No such image: busybox:latest`; ids are named whole. */
export function noSuchImage(text: string): never {
  const parsed = parseAnyReference(text);
  const name = parsed.kind === 'id' ? parsed.digest : familiarString(withDefaultTag(parsed.reference));
  throw new EngineError('not-found', `No such image: ${name}`);
}

export function ambiguousReference(): never {
  throw new EngineError('not-found', 'ambiguous reference');
}

export function noPlatform(label: string, wanted: Platform | undefined): never {
  const what = wanted ? `the specified platform (${formatPlatform(wanted)})` : 'any platform';
  throw new EngineError('not-found', `image with reference ${label} was found but does not provide ${what}`);
}
