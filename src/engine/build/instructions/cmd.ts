import { type CommandLine, commandLine, type ParseRequest, type Written } from './instruction.ts';

/** `CMD ["nginx", "-g", "daemon off;"]`, `CMD echo hi` */
export interface CmdInstruction extends Written {
  readonly kind: 'cmd';
  readonly line: CommandLine;
}

export function parseCmd(request: ParseRequest): CmdInstruction {
  request.flags.read();
  return { kind: 'cmd', ...request.written, line: commandLine(request) };
}
