import { EngineError } from '../base/errors.ts';
import type { LaunchError } from '../kernel/machine-kernel.ts';

/** A start that the OCI runtime refused: the sentence, and the exit code that the container or exec is left with. */
export class RuntimeError extends EngineError {
  readonly exitCode: number;

  constructor(exitCode: number, message: string) {
    super('invalid', message);
    this.name = 'RuntimeError';
    this.exitCode = exitCode;
  }
}

const CREATE =
  'failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: ';
const EXEC = 'OCI runtime exec failed: exec failed: unable to start container process: ';

/** Whether a container's first process or an exec failed: containerd and runc word it differently. */
export type Stage = 'create' | 'exec';

/** A sentence of runc with its frame; the exit code follows from the words (moby daemon/errors.go, setExitCodeFromError). */
export function runtimeError(stage: Stage, cause: string): RuntimeError {
  const message = (stage === 'create' ? CREATE : EXEC) + cause;
  if (cause.includes('permission denied')) return new RuntimeError(126, message);
  if (cause.includes('is a directory')) return new RuntimeError(126, `${message}: permission denied`);
  if (cause.includes('not a directory')) {
    return new RuntimeError(
      127,
      `${message}: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type`,
    );
  }
  if (cause.includes('executable file not found') || cause.includes('no such file or directory'))
    return new RuntimeError(127, message);
  return new RuntimeError(128, message);
}

/** Why the kernel could not launch `command`, in runc's words (libcontainer standard_init_linux.go, Go's exec.LookPath). */
export function launchFailure(stage: Stage, command: string, error: LaunchError): RuntimeError {
  return runtimeError(stage, `exec: ${JSON.stringify(command)}: ${reason(command, error)}`);
}

function reason(command: string, error: LaunchError): string {
  switch (error.reason) {
    case 'not-in-path':
      return 'executable file not found in $PATH';
    case 'no-such-file':
      return command.includes('/')
        ? `stat ${command}: no such file or directory`
        : 'executable file not found in $PATH';
    case 'denied':
      return command.includes('/') ? 'permission denied' : 'executable file not found in $PATH';
    case 'is-directory':
      return command.includes('/') ? 'is a directory' : 'executable file not found in $PATH';
    case 'not-a-directory':
      return `stat ${command}: not a directory`;
    case 'exec-format':
      return 'exec format error';
  }
}

/** `-w` that cannot be entered. */
export function cwdFailure(stage: Stage, path: string, cause: string): RuntimeError {
  return runtimeError(stage, `chdir to cwd (${JSON.stringify(path)}) set in config.json failed: ${cause}`);
}
