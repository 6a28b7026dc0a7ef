import type { Process } from '../../../../kernel/process.ts';
import { GoFailure } from '../go-failure.ts';
import { findModule, unreachable } from '../module.ts';
import { parseOptions } from '../packages.ts';

/** `go get`: without modules of others there is nothing to get, and it says so. */
export async function get(process: Process, args: readonly string[]): Promise<number> {
  const { operands } = parseOptions(args);
  const module = findModule(process, process.fs.cwd);
  if (!module)
    throw new GoFailure(
      "go: go.mod file not found in current directory or any parent directory.\n\t'go get' is no longer supported outside a module.\n\tTo build and install a command, use 'go install' with a version,\n\tlike 'go install example.com/cmd@latest'\n\tFor more information, see https://golang.org/doc/go-get-install-deprecation\n\tor run 'go help get' or 'go help install'.",
    );
  const other = operands.find((one) => !/^\.|^\.\.\.$/.test(one) && !one.startsWith(module.path));
  if (other !== undefined) throw new GoFailure(unreachable(other));
  return 0;
}
