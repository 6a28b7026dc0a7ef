import type { BuildInput, BuildRequest } from '../../api/build.ts';
import type { CliTerminal } from '../../api/terminal.ts';
import { concatBytes } from '../../base/bytes.ts';
import { isGzip } from '../../base/gzip.ts';
import { CliError } from '../errors.ts';

/** A mistake that docker finds before anything is built. */
export function buildError(message: string): CliError {
  return new CliError(`ERROR: failed to build: ${message}`);
}

export type BuildFiles = Pick<BuildRequest, 'context' | 'dockerfile'>;

/** Where the context and the Dockerfile come from: `docker build PATH`, `-`, `-f FILE`, `-f -`. */
export async function buildFiles(terminal: CliTerminal, path: string, file: string): Promise<BuildFiles> {
  const { files } = terminal;
  if (path === '-') return fromInput(terminal, file);
  if (isRemote(path)) {
    const bytes = file === '-' ? await readAll(terminal) : undefined;
    return {
      context: { kind: 'url', url: path },
      dockerfile: { name: file === '' || file === '-' ? 'Dockerfile' : file, local: false, read: () => bytes },
    };
  }
  if (files.stat(path)?.isDirectory !== true) throw buildError(`unable to prepare context: path "${path}" not found`);
  const context = folderInput(terminal, path);
  if (file === '-') {
    const bytes = await readAll(terminal);
    return {
      context,
      dockerfile: { name: 'Dockerfile', local: false, read: (name) => (name === 'Dockerfile' ? bytes : undefined) },
    };
  }
  const place = files.absolute(file === '' ? `${path}/Dockerfile` : file);
  const cut = place.lastIndexOf('/');
  const folder = place.slice(0, cut);
  return {
    context,
    dockerfile: { name: place.slice(cut + 1), local: true, read: (name) => readIfAny(terminal, `${folder}/${name}`) },
  };
}

async function fromInput(terminal: CliTerminal, file: string): Promise<BuildFiles> {
  if (file === '-') throw buildError("invalid argument: can't use stdin for both build context and dockerfile");
  const bytes = await readAll(terminal);
  if (isArchive(bytes))
    return {
      context: { kind: 'archive', tar: bytes },
      dockerfile: { name: file || 'Dockerfile', local: false, read: () => undefined },
    };
  if (file !== '') throw buildError('ambiguous Dockerfile source: both stdin and flag correspond to Dockerfiles');
  return {
    context: { kind: 'none' },
    dockerfile: {
      name: 'Dockerfile',
      local: false,
      read: (name) => (bytes.length > 0 && name === 'Dockerfile' ? bytes : undefined),
    },
  };
}

/** A context that the daemon fetches. */
export function isRemote(text: string): boolean {
  return /^(?:https?:\/\/|git:\/\/|git@|ssh:\/\/|github\.com\/)/.test(text);
}

/** A folder of the host, packed when the build asks for it. */
export function folderInput({ files }: CliTerminal, path: string): BuildInput {
  return {
    kind: 'folder',
    key: files.absolute(path),
    pack: () => files.pack(path, '.', { followLink: true }),
    ignoreFile: () =>
      files.stat(`${path}/.dockerignore`)?.isDirectory === false ? files.readFile(`${path}/.dockerignore`) : undefined,
  };
}

function readIfAny({ files }: CliTerminal, path: string): Uint8Array | undefined {
  return files.stat(path)?.isDirectory === false ? files.readFile(path) : undefined;
}

async function readAll(terminal: CliTerminal): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (let part = await terminal.read(); part.length > 0; part = await terminal.read()) parts.push(part.slice());
  return parts.length === 0 ? new Uint8Array() : concatBytes(parts);
}

/** Whether bytes begin like an archive: gzip, or a tar's magic. */
function isArchive(bytes: Uint8Array): boolean {
  const magic = String.fromCharCode(...bytes.subarray(257, 262));
  return isGzip(bytes) || magic === 'ustar';
}
