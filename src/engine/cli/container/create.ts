import { command, minArgs } from '../command.ts';
import { type Invocation, printLine } from '../invocation.ts';
import { checkPullPolicy, createContainer } from './create-container.ts';
import { CREATE_FLAGS } from './create-flags.ts';
import { containerRequest } from './request.ts';
import { withHelp } from './run.ts';

/** `docker create --name later busybox echo hi`: a container that `docker start` starts; prints its id. */
export const create = command({
  use: 'create [OPTIONS] IMAGE [COMMAND] [ARG...]',
  short: 'Create a new container',
  args: minArgs(1),
  spellings: 'docker container create, docker create',
  flagsFirst: true,
  words: 'image',
  flags: `
--pull string=missing Pull image before creating ("always", "missing", "never")
${CREATE_FLAGS}`,
  async run(invocation: Invocation) {
    withHelp(() => checkPullPolicy(invocation.flags.string('pull')), 'create');
    await invocation.api.system.ping();
    const request = withHelp(() => containerRequest(invocation), 'create');
    await printLine(invocation, await createContainer(invocation, request));
  },
});
