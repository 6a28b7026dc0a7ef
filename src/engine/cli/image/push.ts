import { command, exactArgs } from '../command.ts';
import { CliError } from '../errors.ts';
import { checkPlatform } from '../flags/platform.ts';
import { printLine } from '../invocation.ts';
import { familiarString, fullString, parseReference, withDefaultTag } from '../reference.ts';
import { accountFor } from '../registry/config-file.ts';
import { streamed } from './pull.ts';

/** `docker push localhost:5000/app:1.0` */
export const push = command({
  use: 'push [OPTIONS] NAME[:TAG]',
  short: 'Upload an image to a registry',
  args: exactArgs(1),
  group: '6',
  spellings: 'docker image push, docker push',
  words: 'image',
  flags: `
-a --all-tags bool Push all tags of an image to the repository
-q --quiet bool Suppress verbose output
--disable-content-trust bool=true DEPRECATED[support for docker content trust was removed] Skip image verification (deprecated)
--platform string Push a platform-specific manifest as a single-platform image to the registry.\\nImage index won't be pushed, meaning that other manifests, including attestations won't be preserved.\\n'os[/arch[/variant]]': Explicit platform (eg. linux/amd64)`,
  async run(invocation) {
    const { api, args, flags, terminal } = invocation;
    const platform = flags.string('platform');
    // The sentence of the client stands right before the reason, without a blank.
    checkPlatform(platform, `Invalid platform ${platform}`);
    if (platform !== '') await terminal.out(PLATFORM_NOTE);
    const written = parseReference(args[0] ?? '');
    const nameOnly = written.tag === '' && written.digest === '';
    const all = flags.bool('all-tags');
    const quiet = flags.bool('quiet');
    if (all && !nameOnly) throw new CliError("tag can't be used with --all-tags/-a");
    const reference = all ? written : withDefaultTag(written);
    if (!all && nameOnly && !quiet) await printLine(invocation, `Using default tag: ${reference.tag}`);
    const auth = accountFor(terminal, reference);
    const options = { ...(platform === '' ? {} : { platform }), ...(all ? { all } : {}), ...(auth ? { auth } : {}) };
    const notes: string[] = [];
    await streamed(invocation, quiet, (progress) =>
      api.images.push(familiarString(reference), options, (message) => {
        if (message.aux?.original !== undefined)
          notes.push(partialNote(message.aux.original, message.aux.selected ?? ''));
        return progress(message);
      }),
    );
    if (quiet) await printLine(invocation, fullString(reference));
    for (const note of notes) await terminal.out(note);
  },
});

const PLATFORM_NOTE = `
 Info -> Using --platform pushes only the specified platform manifest of a multi-platform image index.
         Other components, like attestations, will not be included.
         To push the complete multi-platform image, remove the --platform flag.
         
`;

/** Told after a push of one platform's image out of an index whose other platforms are not here. */
const partialNote = (original: string | number, selected: string | number): string => `
 Info -> Not all multiplatform-content is present and only the available single-platform image was pushed
         ${original} -> ${selected}
`;
