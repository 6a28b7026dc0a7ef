import { command, minArgs } from '../command.ts';
import { CliError } from '../errors.ts';
import { printLine } from '../invocation.ts';
import { fullString, type Reference } from '../reference.ts';
import { fetchManifest, normalized } from './image-manifest.ts';
import { savedList, savedManifest, saveManifest } from './local-lists.ts';

/** `docker manifest create alice/app:1 alice/app:1-amd64 alice/app:1-arm64`: a list of images on this side, to be pushed. */
export const create = command({
  use: 'create MANIFEST_LIST MANIFEST [MANIFEST...]',
  short: 'Create a local manifest list for annotating and pushing to a registry',
  args: minArgs(2),
  experimental: true,
  flags: `
-a --amend bool Amend an existing manifest list
--insecure bool Allow communication with an insecure registry`,
  async run(invocation) {
    const { args, flags, terminal } = invocation;
    const [first = '', ...images] = args;
    const list = fullString(parsedList(first, 'error parsing name for manifest list'));
    if (savedList(terminal, list) && !flags.bool('amend'))
      throw new CliError('refusing to amend an existing manifest list with no --amend flag');
    for (const image of images) {
      const name = fullString(normalized(image));
      const manifest = savedManifest(terminal, list, name) ?? (await fetchManifest(invocation, name));
      saveManifest(terminal, list, name, manifest);
    }
    await printLine(invocation, `Created manifest list ${list}`);
  },
});

/** A list's name, or docker's complaint about it. */
export function parsedList(text: string, complaint: string): Reference {
  try {
    return normalized(text);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    throw new CliError(`${complaint} ${text}: ${error.message}`);
  }
}
