import { DockerfileError } from '../dockerfile/error.ts';
import { mistakes, type ParseRequest, type Written } from './instruction.ts';

/** `ONBUILD COPY . /app` */
export interface OnbuildInstruction extends Written {
  readonly kind: 'onbuild';
  /** The instruction that waits for the next build, as written. */
  readonly expression: string;
}

export function parseOnbuild(request: ParseRequest): OnbuildInstruction {
  const [first] = request.words;
  if (first === undefined) throw mistakes.atLeastOne('ONBUILD');
  request.flags.read();
  const trigger = first.trim().toUpperCase();
  if (trigger === 'ONBUILD') throw new DockerfileError("Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed");
  if (trigger === 'MAINTAINER' || trigger === 'FROM')
    throw new DockerfileError(`${trigger} isn't allowed as an ONBUILD trigger`);
  const bare = request.written.code.replace(/^\s*ONBUILD\s*/i, '');
  const expression = [bare, ...request.heredocs.map(({ content, name }) => content + name)].join('\n');
  return { kind: 'onbuild', ...request.written, expression };
}
