import { type Expander, onlyWord, type ParseRequest, type Written } from './instruction.ts';

/** `WORKDIR /app` */
export interface WorkdirInstruction extends Written {
  readonly kind: 'workdir';
  readonly path: string;
}

export function parseWorkdir(request: ParseRequest): WorkdirInstruction {
  const path = onlyWord(request, 'WORKDIR');
  request.flags.read();
  return { kind: 'workdir', ...request.written, path };
}

export function expandWorkdir(workdir: WorkdirInstruction, expand: Expander): WorkdirInstruction {
  return { ...workdir, path: expand(workdir.path) };
}
