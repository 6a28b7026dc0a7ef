import { FsError } from '../fs/errno.ts';
import { type Kernel, LaunchError, type Launched, type LaunchRequest } from '../kernel/machine-kernel.ts';
import { DEFAULT_PATH } from './environment.ts';
import { launchFailure, type Stage } from './runtime-errors.ts';

/**
 * Starts a program as runc does. What runc finds wrong before execve(2) is thrown as RuntimeError; what execve itself refuses (a
 * script whose interpreter is missing, a file that is no program) the started process says on its standard error and ends with 255.
 */
export async function launch(kernel: Kernel, stage: Stage, request: LaunchRequest): Promise<Launched> {
  const [command = ''] = request.argv;
  try {
    return await kernel.launch({ path: DEFAULT_PATH, ...request });
  } catch (error) {
    if (!(error instanceof LaunchError)) throw error;
    const found = refusedFile(request, command, error);
    if (found === undefined) throw launchFailure(stage, command, error);
    const cause = error.reason === 'exec-format' ? 'exec format error' : 'no such file or directory';
    return kernel.launch({
      ...request,
      main: async (process) => {
        await process.write(2, `exec ${found}: ${cause}\n`);
        return 255;
      },
    });
  }
}

/** The file that was found and may be executed, but is nothing that the kernel can run. */
function refusedFile(request: LaunchRequest, command: string, error: LaunchError): string | undefined {
  if (error.reason !== 'exec-format' && error.reason !== 'no-such-file') return undefined;
  const folders = command.includes('/')
    ? ['']
    : (request.env.get('PATH') ?? DEFAULT_PATH).split(':').map((folder) => `${folder}/`);
  return folders.map((folder) => folder + command).find((path) => isExecutable(request, path));
}

function isExecutable(request: LaunchRequest, path: string): boolean {
  try {
    request.fs.access(path, { execute: true });
    return request.fs.stat(path).type === 'file';
  } catch (error) {
    if (error instanceof FsError) return false;
    throw error;
  }
}
