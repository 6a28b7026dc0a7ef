import { command, exactArgs } from '../command.ts';
import { CliError } from '../errors.ts';
import { checkOutput, writeOutput } from '../output-file.ts';

/** `docker export web > web.tar`: a container's whole file system, without layers, history or settings. */
export const exportContainer = command({
  use: 'export [OPTIONS] CONTAINER',
  short: "Export a container's filesystem as a tar archive",
  args: exactArgs(1),
  spellings: 'docker container export, docker export',
  words: 'container',
  flags: '-o --output string Write to a file, instead of STDOUT',
  async run({ api, args, flags, terminal }) {
    const output = flags.string('output');
    if (output === '' && terminal.stdoutIsTerminal)
      throw new CliError('cowardly refusing to save to a terminal. Use the -o flag or redirect');
    checkOutput(terminal.files, output, 'failed to export container: ');
    await writeOutput(terminal, output, await api.containers.export(args[0] ?? ''));
  },
});
