import type { ContainerRequest } from '../../api/container.ts';
import { EngineError } from '../../base/errors.ts';
import { CliError } from '../errors.ts';
import { systemReason } from '../flags/env-file.ts';
import { checkPlatform } from '../flags/platform.ts';
import type { Invocation } from '../invocation.ts';
import { displayProgress } from '../progress/display.ts';
import { familiarString, parseReference, withDefaultTag } from '../reference.ts';
import { accountFor } from '../registry/config-file.ts';

/** Checks --pull's value; `command` is run or create. */
export function checkPullPolicy(policy: string): void {
  if (!['always', 'missing', 'never', ''].includes(policy)) {
    throw new CliError(`invalid pull option: '${policy}': must be one of "always", "missing" or "never"`);
  }
}

/** Creates a container, pulling its image where --pull says so, and answers its id (docker/cli create.go). */
export async function createContainer(invocation: Invocation, request: ContainerRequest): Promise<string> {
  const { api, flags, terminal } = invocation;
  checkPlatform(request.platform ?? '');
  const cidFile = flags.string('cidfile');
  if (cidFile !== '') {
    if (terminal.files.exists(cidFile))
      throw new CliError(`container ID file found, make sure the other container isn't running or delete ${cidFile}`);
    writeCidFile(invocation, cidFile, '');
  }
  try {
    const policy = flags.string('pull');
    const reference =
      /^[a-f0-9]{64}$/.test(request.image) || /^sha256:[a-f0-9]{64}$/.test(request.image)
        ? undefined
        : parseReference(request.image);
    if (policy === 'always') await pull(invocation, request);
    let created: { readonly id: string; readonly warnings: readonly string[] };
    try {
      created = await api.containers.create(request);
    } catch (error) {
      if (!isMissingImage(error) || !reference || policy !== 'missing') throw error;
      if (!flags.bool('quiet'))
        await terminal.err(`Unable to find image '${familiarString(withDefaultTag(reference))}' locally\n`);
      await pull(invocation, request);
      created = await api.containers.create(request);
    }
    for (const warning of created.warnings) await terminal.err(`WARNING: ${warning}\n`);
    if (cidFile !== '') writeCidFile(invocation, cidFile, created.id);
    return created.id;
  } catch (error) {
    if (cidFile !== '') terminal.files.remove(cidFile);
    throw error;
  }
}

/** The image is not here, or not for the platform that is asked for: both are fetched. */
function isMissingImage(error: unknown): boolean {
  return (
    error instanceof EngineError &&
    error.kind === 'not-found' &&
    /^(No such image:|image with reference \S+ was found but does not provide )/.test(error.message)
  );
}

function writeCidFile(invocation: Invocation, path: string, id: string): void {
  try {
    invocation.terminal.files.writeFile(path, new TextEncoder().encode(id));
  } catch (error) {
    throw new CliError(`failed to create the container ID file: open ${path}: ${systemReason(error)}`);
  }
}

async function pull(invocation: Invocation, request: ContainerRequest): Promise<void> {
  const { api, flags, terminal } = invocation;
  const shown = displayProgress({
    write: (text) => terminal.err(text),
    isTerminal: terminal.stderrIsTerminal,
    columns: terminal.size().columns,
  });
  const auth = accountFor(terminal, parseReference(request.image));
  let begun = false;
  try {
    await api.images.pull(
      request.image,
      { ...(request.platform === undefined ? {} : { platform: request.platform }), ...(auth ? { auth } : {}) },
      (message) => {
        begun = true;
        return flags.bool('quiet') ? undefined : shown(message);
      },
    );
  } catch (error) {
    // What goes wrong in the middle of a stream arrives without the daemon's prefix.
    if (begun && error instanceof EngineError) throw new CliError(error.message);
    throw error;
  }
}
