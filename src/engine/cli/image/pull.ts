import type { ProgressSink } from '../../api/progress.ts';
import { EngineError } from '../../base/errors.ts';
import { command, exactArgs } from '../command.ts';
import { CliError } from '../errors.ts';
import { checkPlatform } from '../flags/platform.ts';
import { type Invocation, printLine } from '../invocation.ts';
import { displayProgress } from '../progress/display.ts';
import { familiarString, fullString, parseReference, withDefaultTag } from '../reference.ts';
import { accountFor } from '../registry/config-file.ts';

/** `docker pull busybox`, `docker pull -q alpine:3.22`, `docker pull busybox@sha256:…` */
export const pull = command({
  use: 'pull [OPTIONS] NAME[:TAG|@DIGEST]',
  short: 'Download an image from a registry',
  args: exactArgs(1),
  group: '5',
  spellings: 'docker image pull, docker pull',
  flags: `
-a --all-tags bool Download all tagged images in the repository
-q --quiet bool Suppress verbose output
--disable-content-trust bool=true DEPRECATED[support for docker content trust was removed] Skip image verification (deprecated)
--platform string Set platform if server is multi-platform capable`,
  async run(invocation) {
    const { api, args, flags, terminal } = invocation;
    const written = parseReference(args[0] ?? '');
    const nameOnly = written.tag === '' && written.digest === '';
    const all = flags.bool('all-tags');
    const quiet = flags.bool('quiet');
    if (all && !nameOnly) throw new CliError("tag can't be used with --all-tags/-a");
    const reference = all ? written : withDefaultTag(written);
    if (!all && nameOnly && !quiet) await printLine(invocation, `Using default tag: ${reference.tag}`);
    const platform = flags.string('platform') || terminal.env.get('DOCKER_DEFAULT_PLATFORM') || '';
    checkPlatform(platform);
    const auth = accountFor(terminal, reference);
    const options = { ...(platform === '' ? {} : { platform }), ...(all ? { all } : {}), ...(auth ? { auth } : {}) };
    await streamed(invocation, quiet, (progress) => api.images.pull(familiarString(reference), options, progress));
    await printLine(invocation, fullString(reference));
  },
});

/** Shows a stream's progress; what fails after its first message comes without the daemon's prefix. */
export async function streamed(
  invocation: Invocation,
  quiet: boolean,
  work: (progress: ProgressSink) => Promise<void>,
): Promise<void> {
  const { terminal } = invocation;
  const show = displayProgress({
    write: (text) => terminal.out(text),
    isTerminal: terminal.stdoutIsTerminal,
    columns: terminal.size().columns,
  });
  let begun = false;
  try {
    await work((message) => {
      begun = true;
      return quiet ? undefined : show(message);
    });
  } catch (error) {
    if (begun && error instanceof EngineError) throw new CliError(error.message);
    throw error;
  }
}
