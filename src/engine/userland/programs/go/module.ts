import type { Process } from '../../../kernel/process.ts';
import { GoFailure } from './go-failure.ts';
import { GO_VERSION } from './std/runtime.ts';

/** What a go.mod says, and where it lies. */
export interface GoModule {
  readonly folder: string;
  readonly path: string;
  readonly requires: readonly string[];
}

const parent = (folder: string): string => folder.replace(/\/[^/]*$/, '') || '/';

/** The module that a folder belongs to; undefined when no go.mod is there or above. Throws GoFailure for one that is broken. */
export function findModule(process: Process, from: string): GoModule | undefined {
  for (let folder = from; ; folder = parent(folder)) {
    const file = folder === '/' ? '/go.mod' : `${folder}/go.mod`;
    if (process.fs.exists(file)) return parseModule(process.fs.readText(file), folder);
    if (folder === '/') return undefined;
  }
}

function parseModule(text: string, folder: string): GoModule {
  const [, path] = /^module\s+"?([^\s"]+)"?/m.exec(text) ?? [];
  if (path === undefined)
    throw new GoFailure(
      `go: error reading go.mod: missing module declaration. To specify the module path:\n\tgo mod edit -module=example.com/mod`,
    );
  const [, wanted] = /^go\s+([\d.]+)/m.exec(text) ?? [];
  const own = GO_VERSION.slice(2);
  if (wanted !== undefined && newer(wanted, own))
    throw new GoFailure(`go: go.mod requires go >= ${wanted} (running go ${own}; GOTOOLCHAIN=local)`);
  const requires = [...text.matchAll(/^\s*(?:require\s+)?([\w.-]+\.[\w-]+\/\S+)\s+v\d/gm)].map(([, name = '']) => name);
  return { folder, path, requires };
}

function newer(a: string, b: string): boolean {
  const [x, y] = [a, b].map((version) => version.split('.').map(Number)) as [number[], number[]];
  for (let i = 0; i < 3; i++) if ((x[i] ?? 0) !== (y[i] ?? 0)) return (x[i] ?? 0) > (y[i] ?? 0);
  return false;
}

/** `go mod init|tidy|download|verify`. */
export async function module_(process: Process, [command, ...args]: readonly string[]): Promise<number> {
  const { fs } = process;
  if (command === 'init') {
    const [path] = args.filter((arg) => !arg.startsWith('-'));
    if (fs.exists('go.mod')) throw new GoFailure(`go: ${fs.absolute('go.mod')} already exists`);
    if (path === undefined)
      throw new GoFailure(
        `go: cannot determine module path for source directory ${fs.cwd} (outside GOPATH, module path must be specified)\n\nExample usage:\n\t'go mod init example.com/m' to initialize a v0 or v1 module\n\t'go mod init example.com/m/v2' to initialize a v2 module\n\nRun 'go help mod init' for more information.`,
      );
    fs.writeFile('go.mod', `module ${path}\n\ngo ${GO_VERSION.slice(2)}\n`);
    await process.write(2, `go: creating new go.mod: module ${path}\n`);
    if (fs.readdir('.').some(({ name }) => name.endsWith('.go')))
      await process.write(2, 'go: to add module requirements and sums:\n\tgo mod tidy\n');
    return 0;
  }
  const own = findModule(process, fs.cwd);
  if (!own) throw new GoFailure(NO_MODULE);
  if (own.requires.length > 0)
    throw new GoFailure(`drydock: other people's Go modules (${own.requires.join(', ')}) are not simulated`);
  switch (command) {
    case 'tidy':
      return 0;
    case 'download':
      await process.write(2, 'go: no module dependencies to download\n');
      return 0;
    case 'verify':
      await process.write(1, 'all modules verified\n');
      return 0;
    default:
      throw new GoFailure(
        command === undefined
          ? 'go mod: usage: go mod <command> [arguments]'
          : `drydock: 'go mod ${command}' is not simulated`,
        command === undefined ? 2 : 1,
      );
  }
}

/** What stands for a module that somebody else wrote: nothing of the proxy's is simulated. */
export function unreachable(name: string): string {
  const [path, version = 'latest'] = name.split('@');
  return `drydock: other people's Go modules (${path}@${version}) are not simulated`;
}

export const NO_MODULE =
  "go: go.mod file not found in current directory or any parent directory; see 'go help modules'";
