import { FsError, strerror } from '../../fs/errno.ts';
import type { ExecRequest, Process } from '../../kernel/process.ts';
import { complain, flush } from './streams.ts';

/** Why a program could not be started, with the exit code that goes with it: 127 not found, 126 anything else. */
export interface StartFailure {
  readonly reason: string;
  readonly status: 126 | 127;
}

/** execvp(3)'s search of PATH, `env`'s when given. */
export function requestFor(
  process: Process,
  argv: readonly string[],
  env: ReadonlyMap<string, string> = process.env,
): ExecRequest | StartFailure {
  const name = argv[0] ?? '';
  const found = process.lookupExecutable(name, env.get('PATH'));
  if (!found || name === '') return { reason: strerror('ENOENT'), status: 127 };
  if (found.denied) return { reason: strerror('EACCES'), status: 126 };
  return { path: found.path, argv, env };
}

function isFailure(request: ExecRequest | StartFailure): request is StartFailure {
  return 'reason' in request;
}

/**
 * Becomes another program, as `env`, `nice`, `chroot` and their like do. When it cannot, prints what `sentence` makes of the reason (behind
 * `NAME: `) and answers 126 or 127.
 */
export async function becomeProgram(
  process: Process,
  argv: readonly string[],
  env: ReadonlyMap<string, string>,
  sentence: (reason: string) => string,
): Promise<number> {
  await flush(process);
  const request = requestFor(process, argv, env);
  if (isFailure(request)) {
    await complain(process, sentence(request.reason));
    return request.status;
  }
  try {
    return await process.exec(request);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    // execvp(3) hands a text file without #! to the shell.
    if (error.errno === 'ENOEXEC')
      return process.exec({ path: '/bin/sh', argv: ['/bin/sh', request.path, ...argv.slice(1)], env });
    await complain(process, sentence(strerror(error.errno)));
    return error.errno === 'ENOENT' ? 127 : 126;
  }
}

/** Starts a child that runs a program; answers its pid or why not. */
export async function startProgram(
  process: Process,
  argv: readonly string[],
  options: { readonly env?: ReadonlyMap<string, string>; readonly setup?: (child: Process) => void } = {},
): Promise<number | StartFailure> {
  await flush(process);
  const env = options.env ?? process.env;
  const request = requestFor(process, argv, env);
  if (isFailure(request)) return request;
  const setup = options.setup ? { setup: options.setup } : {};
  try {
    return process.spawn({ ...request, ...setup });
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    if (error.errno === 'ENOEXEC')
      return process.spawn({ path: '/bin/sh', argv: ['/bin/sh', request.path, ...argv.slice(1)], env, ...setup });
    return { reason: strerror(error.errno), status: error.errno === 'ENOENT' ? 127 : 126 };
  }
}
