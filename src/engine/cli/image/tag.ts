import { goQuote } from '../../base/go-quote.ts';
import { command, exactArgs } from '../command.ts';
import { CliError } from '../errors.ts';
import { parseReference, type Reference } from '../reference.ts';

/** `docker tag busybox mybox:1.0`: another name for the same image. */
export const tag = command({
  use: 'tag SOURCE_IMAGE[:TAG] TARGET_IMAGE[:TAG]',
  short: 'Create a tag TARGET_IMAGE that refers to SOURCE_IMAGE',
  args: exactArgs(2),
  spellings: 'docker image tag, docker tag',
  flagsFirst: true,
  words: 'image',
  async run({ api, args }) {
    const [source = '', target = ''] = args;
    if (!/^(sha256:)?[a-f0-9]{64}$/.test(source)) checked(source);
    if (checked(target).digest !== '') throw new CliError('refusing to create a tag with a digest reference');
    await api.images.tag(source, target);
  },
});

function checked(text: string): Reference {
  try {
    return parseReference(text);
  } catch (error) {
    throw new CliError(
      `error parsing reference: ${goQuote(text)} is not a valid repository/tag: ${(error as Error).message}`,
    );
  }
}
