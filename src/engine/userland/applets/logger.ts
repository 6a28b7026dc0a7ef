import { type Applet, flavourOf } from '../applet.ts';
import { userOfId } from './accounts.ts';
import { parseOptions } from './arguments.ts';
import { linesOf } from './streams.ts';

/** Hands lines to the system log. No log daemon runs here, so only `-s` shows them. */
export const logger: Applet = {
  name: 'logger',
  usage: `logger [-s] [-t TAG] [-p PRIO] [MESSAGE]

Write MESSAGE (or stdin) to syslog

\t-s\tLog to stderr as well as the system log
\t-t TAG\tLog using the specified tag (defaults to user name)
\t-p PRIO\tPriority (number or FACILITY.LEVEL pair)`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: flavourOf(process) === 'gnu' ? 'sp:t:if:' : 'sp:t:' });
    const tag = options.value('t') ?? userOfId(process, process.credentials.uid)?.name ?? 'root';
    const show = async (line: string): Promise<void> => {
      if (options.has('s')) await process.write(2, `${tag}: ${line}\n`);
    };
    if (options.operands.length > 0) await show(options.operands.join(' '));
    else for await (const { text } of linesOf(process)) await show(text);
    return 0;
  },
};
