import { EngineError } from '../../base/errors.ts';
import { command } from '../command.ts';
import { CliError } from '../errors.ts';
import { readHostFile } from '../flags/env-file.ts';
import { checkPlatform } from '../flags/platform.ts';
import { readAll } from '../invocation.ts';
import { displayProgress } from '../progress/display.ts';

/** `docker load -i app.tar`, `docker load < app.tar` */
export const load = command({
  use: 'load [OPTIONS]',
  short: 'Load an image from a tar archive or STDIN',
  spellings: 'docker image load, docker load',
  words: 'path',
  flags: `
-i --input string Read from tar archive file, instead of STDIN
-q --quiet bool Suppress the load output
--platform strings Load only the given platform(s). Formatted as a comma-separated list of "os[/arch[/variant]]" (e.g., "linux/amd64,linux/arm64/v8").`,
  async run({ api, flags, terminal }) {
    const input = flags.string('input');
    if (input === '' && terminal.stdinIsTerminal) throw new CliError('requested load from stdin, but stdin is empty');
    const archive = input === '' ? await readAll(terminal) : readHostFile(terminal.files, input);
    for (const platform of flags.list('platform')) checkPlatform(platform, 'invalid platform: ');
    const show = displayProgress({
      write: (text) => terminal.out(text),
      isTerminal: terminal.stdoutIsTerminal,
      columns: terminal.size().columns,
    });
    const quiet = flags.bool('quiet') || !terminal.stdoutIsTerminal;
    try {
      await api.images.load(archive, { platforms: flags.list('platform') }, (message) =>
        quiet && message.id !== undefined ? undefined : show(message),
      );
    } catch (error) {
      // The daemon answers in a stream, whose errors have no prefix.
      if (error instanceof EngineError) throw new CliError(error.message);
      throw error;
    }
  },
});
