import { command, minArgs } from '../command.ts';
import { CliError } from '../errors.ts';
import { checkPlatform } from '../flags/platform.ts';
import { checkOutput, writeOutput } from '../output-file.ts';

/** `docker save -o app.tar app:1`, `docker save busybox | tar t` */
export const save = command({
  use: 'save [OPTIONS] IMAGE [IMAGE...]',
  short: 'Save one or more images to a tar archive (streamed to STDOUT by default)',
  args: minArgs(1),
  spellings: 'docker image save, docker save',
  words: 'image',
  flags: `
-o --output string Write to a file, instead of STDOUT
--platform strings Save only the given platform(s). Formatted as a comma-separated list of "os[/arch[/variant]]" (e.g., "linux/amd64,linux/arm64/v8")`,
  async run({ api, args, flags, terminal }) {
    for (const platform of flags.list('platform')) checkPlatform(platform, 'invalid platform: ');
    const output = flags.string('output');
    if (output === '' && terminal.stdoutIsTerminal)
      throw new CliError('cowardly refusing to save to a terminal. Use the -o flag or redirect');
    checkOutput(terminal.files, output, 'failed to save image: ');
    await writeOutput(terminal, output, await api.images.save(args, { platforms: flags.list('platform') }));
  },
});
