import { goQuote } from '../../base/go-quote.ts';
import { DockerfileError } from '../dockerfile/error.ts';
import { type CommandLine, commandLine, type Expander, type ParseRequest, type Written } from './instruction.ts';
import { checkMount, parseMount, type RunMount } from './run-mount.ts';

/** `RUN --mount=type=cache,target=/var/cache/apk apk add curl` */
export interface RunInstruction extends Written {
  readonly kind: 'run';
  readonly line: CommandLine;
  /** --mount values as written; `from` alone is known before variables are replaced. */
  readonly mountTexts: readonly string[];
  readonly mountSources: readonly string[];
  /** Set by `expandRun`. */
  readonly mounts: readonly RunMount[];
  readonly network: string;
  readonly security: string;
}

export function parseRun(request: ParseRequest): RunInstruction {
  const flags = request.flags.read({ mount: 'strings', network: 'string', security: 'string', device: 'strings' });
  const mountTexts = flags.strings('mount');
  const network = flags.string('network') || 'default';
  const security = flags.string('security') || 'sandbox';
  if (flags.strings('device').length > 0) throw new DockerfileError("drydock: 'RUN --device' is not simulated");
  const mountSources = mountTexts.map(checkMount);
  if (!['default', 'none', 'host'].includes(network))
    throw new DockerfileError(`invalid network mode ${goQuote(network)}`);
  if (!['insecure', 'sandbox'].includes(security))
    throw new DockerfileError(`security ${goQuote(security)} is not valid`);
  return {
    kind: 'run',
    ...request.written,
    line: commandLine(request),
    mountTexts,
    mountSources,
    mounts: [],
    network,
    security,
  };
}

/** Only the mounts know variables; the command line is the shell's. */
export function expandRun(run: RunInstruction, expand: Expander): RunInstruction {
  return { ...run, mounts: run.mountTexts.map((text) => parseMount(text, expand)) };
}
