import { FsError } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { build, runProgram, vet } from './build.ts';
import { GoFailure } from './go-failure.ts';
import { module_ } from './module.ts';
import { GO_VERSION } from './std/runtime.ts';

const USAGE = `Go is a tool for managing Go source code.

Usage:

	go <command> [arguments]

The commands that are simulated here:

	build       compile packages and dependencies
	env         print Go environment information
	mod         module maintenance (init, tidy, download, verify)
	run         compile and run Go program
	version     print Go version
	vet         report mistakes that the compiler finds

Use "go help <command>" for more information about a command.

`;
const OTHERS = new Set([
  'bug',
  'clean',
  'doc',
  'fix',
  'fmt',
  'generate',
  'get',
  'install',
  'list',
  'telemetry',
  'test',
  'tool',
  'work',
]);

/** `go COMMAND …`: exit code 0, 1 for what the compiler finds, 2 for wrong use. */
export async function main(process: Process): Promise<number> {
  const [, command, ...args] = process.argv;
  try {
    switch (command) {
      case undefined:
      case 'help':
      case '-h':
      case '--help':
        await process.write(command === undefined ? 2 : 1, USAGE);
        return command === undefined ? 2 : 0;
      case 'version':
        await process.write(1, `go version ${GO_VERSION} linux/amd64\n`);
        return 0;
      case 'env':
        return await environment(process, args);
      case 'build':
        return await build(process, args);
      case 'run':
        return await runProgram(process, args);
      case 'vet':
        return await vet(process, args);
      case 'mod':
        return await module_(process, args);
      default:
        if (OTHERS.has(command)) throw new GoFailure(`drydock: 'go ${command}' is not simulated`, 1);
        throw new GoFailure(`go ${command}: unknown command\nRun 'go help' for usage.`, 2);
    }
  } catch (error) {
    if (error instanceof GoFailure) {
      await process.write(2, `${error.message}\n`);
      return error.status;
    }
    if (error instanceof FsError) {
      await process.write(2, `go: ${error.message}\n`);
      return 1;
    }
    throw error;
  }
}

async function environment(process: Process, names: readonly string[]): Promise<number> {
  const { env } = process;
  const home = env.get('HOME') ?? '/root';
  const known: Readonly<Record<string, string>> = {
    CGO_ENABLED: env.get('CGO_ENABLED') ?? (process.lookupExecutable('gcc') ? '1' : '0'),
    GOARCH: env.get('GOARCH') ?? 'amd64',
    GOCACHE: env.get('GOCACHE') ?? `${home}/.cache/go-build`,
    GOMODCACHE: `${env.get('GOPATH') ?? '/go'}/pkg/mod`,
    GOOS: env.get('GOOS') ?? 'linux',
    GOPATH: env.get('GOPATH') ?? '/go',
    GOROOT: '/usr/local/go',
    GOTOOLCHAIN: env.get('GOTOOLCHAIN') ?? 'local',
    GOVERSION: GO_VERSION,
  };
  const lines =
    names.length > 0
      ? names.map((name) => known[name] ?? env.get(name) ?? '')
      : Object.entries(known).map(([name, value]) => `${name}='${value}'`);
  await process.write(1, `${lines.join('\n')}\n`);
  return 0;
}
