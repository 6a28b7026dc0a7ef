import { FsError } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { toByteText } from '../../applets/byte-text.ts';
import { build, install, runProgram, vet } from './build.ts';
import { clean } from './commands/clean.ts';
import { get } from './commands/get.ts';
import { list } from './commands/list.ts';
import { GoFailure } from './go-failure.ts';
import { module_ } from './module.ts';
import { GO_VERSION } from './std/runtime.ts';
import { test } from './test-command.ts';

const USAGE = `Go is a tool for managing Go source code.

Usage:

	go <command> [arguments]

The commands that are simulated here:

	build       compile packages and dependencies
	clean       remove object files and cached files
	env         print Go environment information
	get         add dependencies to current module and install them
	install     compile and install packages and dependencies
	list        list packages or modules
	mod         module maintenance (init, tidy, download, verify)
	run         compile and run Go program
	test        test packages
	version     print Go version
	vet         report mistakes that the compiler finds

Use "go help <command>" for more information about a command.

`;
const OTHERS = new Set(['bug', 'clean', 'doc', 'fix', 'fmt', 'generate', 'get', 'list', 'telemetry', 'tool', 'work']);

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
        return await version(process, args);
      case 'env':
        return await environment(process, args);
      case 'build':
        return await build(process, args);
      case 'run':
        return await runProgram(process, args);
      case 'clean':
        return await clean(process, args);
      case 'get':
        return await get(process, args);
      case 'list':
        return await list(process, args);
      case 'install':
        return await install(process, args);
      case 'test':
        return await test(process, args);
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

/** `go version`, and `go version FILE…` of what `go build` made. */
async function version(process: Process, args: readonly string[]): Promise<number> {
  if (args.length === 0) await process.write(1, `go version ${GO_VERSION} linux/amd64\n`);
  if (args.includes('-m')) throw new GoFailure("drydock: 'go version -m' is not simulated");
  for (const name of args) {
    const head = process.fs.exists(name) ? toByteText(process.fs.readFile(name).subarray(0, 256)) : undefined;
    if (head === undefined) throw new GoFailure(`stat ${name}: no such file or directory`);
    if (!head.includes('drydock:go-binary')) throw new GoFailure(`${name}: not executable file`);
    await process.write(1, `${name}: ${GO_VERSION}\n`);
  }
  return 0;
}
