import { EngineError } from '../base/errors.ts';

/**
 * How a docker command ends badly (docker/cli cli/error.go, StatusError): the text for standard error, without a last newline,
 * and the exit code. Empty text prints nothing: `docker run busybox false` only exits with 1.
 */
export class CliError extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.name = 'CliError';
    this.exitCode = exitCode;
  }
}

/** Ends the command with an exit code and without a word. */
export function exitWith(exitCode: number): CliError {
  return new CliError('', exitCode);
}

/** A question answered with no, or Ctrl-C at a prompt: docker ends quietly with 0 (errdefs.IsCanceled). */
export class Cancelled extends Error {}

/** What docker prints for an error: the daemon's sentences get their prefix, everything else is as it is. */
export function errorText(error: unknown): string {
  if (error instanceof EngineError) return `Error response from daemon: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}

/** Joins what several targets of one verb answered, one sentence a line (Go's errors.Join). */
export function joinErrors(errors: readonly unknown[]): void {
  if (errors.length > 0) throw new CliError(errors.map(errorText).join('\n'));
}

/** `drydock: 'docker swarm' is not simulated`: plain words where Docker could and Drydock cannot. */
export function notSimulated(what: string): CliError {
  return new CliError(`drydock: '${what}' is not simulated`);
}

/** The daemon had nothing to do (HTTP 304): for docker a success. */
export function isNotModified(error: unknown): boolean {
  return error instanceof EngineError && error.kind === 'not-modified';
}
