import { command } from '../command.ts';
import { printLine } from '../invocation.ts';
import { currentContext } from './connection.ts';

/** `docker context show` */
export const show = command({
  use: 'show',
  short: 'Print the name of the current context',
  run: (invocation) => printLine(invocation, currentContext(invocation.terminal, invocation.connection)),
});
