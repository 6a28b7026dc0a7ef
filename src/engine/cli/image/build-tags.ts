import { goQuote } from '../../base/go-quote.ts';

const LABEL = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const DOMAIN = `(?:${LABEL}(?:\\.${LABEL})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`;
const PART = '[a-z0-9]+(?:(?:[._]|__|[-]+)[a-z0-9]+)*';
const REFERENCE = new RegExp(
  `^(?:${DOMAIN}/)?${PART}(?:/${PART})*(?::[\\w][\\w.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$`,
);

/** Why a -t value cannot be an image's name (distribution/reference, Parse); undefined when it can. */
export function tagProblem(text: string): string | undefined {
  if (REFERENCE.test(text)) return undefined;
  const why =
    text === ''
      ? 'repository name must have at least one component'
      : REFERENCE.test(text.toLowerCase())
        ? 'repository name must be lowercase'
        : 'invalid reference format';
  return `invalid tag ${goQuote(text)}: ${why}`;
}
