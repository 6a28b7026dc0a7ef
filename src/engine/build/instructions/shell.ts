import { DockerfileError } from '../dockerfile/error.ts';
import { mistakes, type ParseRequest, type Written } from './instruction.ts';

/** `SHELL ["/bin/bash", "-c"]` */
export interface ShellInstruction extends Written {
  readonly kind: 'shell';
  readonly shell: readonly string[];
}

export function parseShell(request: ParseRequest): ShellInstruction {
  request.flags.read();
  if (request.words.length === 0) throw mistakes.atLeastOne('SHELL');
  if (!request.json) throw new DockerfileError('SHELL requires the arguments to be in JSON form');
  return { kind: 'shell', ...request.written, shell: request.words };
}
