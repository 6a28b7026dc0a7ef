import { command, minArgs } from '../command.ts';
import { joinErrors } from '../errors.ts';
import { printLine } from '../invocation.ts';

/** `docker wait job`: blocks until the container has ended, then prints its exit code. */
export const wait = command({
  use: 'wait CONTAINER [CONTAINER...]',
  short: 'Block until one or more containers stop, then print their exit codes',
  args: minArgs(1),
  spellings: 'docker container wait, docker wait',
  words: 'running',
  async run(invocation) {
    const errors: unknown[] = [];
    for (const name of invocation.args) {
      try {
        const { exitCode } = await invocation.api.containers.wait(name, 'not-running');
        await printLine(invocation, String(exitCode));
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        errors.push(error);
      }
    }
    joinErrors(errors);
  },
});
