import { type CommandLine, commandLine, type ParseRequest, type Written } from './instruction.ts';

/** `ENTRYPOINT ["/entrypoint.sh"]` */
export interface EntrypointInstruction extends Written {
  readonly kind: 'entrypoint';
  readonly line: CommandLine;
}

export function parseEntrypoint(request: ParseRequest): EntrypointInstruction {
  request.flags.read();
  return { kind: 'entrypoint', ...request.written, line: commandLine(request) };
}
