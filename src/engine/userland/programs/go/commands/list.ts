import type { Process } from '../../../../kernel/process.ts';
import { GoFailure } from '../go-failure.ts';
import { findModule } from '../module.ts';
import { packageFolders, parseOptions, targetIn } from '../packages.ts';
import { STANDARD } from '../std/index.ts';

/** `go list [-m] [packages]`, with `-f` for the plainest templates. */
export async function list(process: Process, args: readonly string[]): Promise<number> {
  const format = args.indexOf('-f');
  const rest = format < 0 ? args : [...args.slice(0, format), ...args.slice(format + 2)];
  const { flags, operands } = parseOptions(rest);
  const refused = [...flags.keys()].find((name) => !['m', 'e'].includes(name));
  if (refused !== undefined) throw new GoFailure(`drydock: 'go list -${refused}' is not simulated`);
  if (flags.has('m')) {
    const module = findModule(process, process.fs.cwd);
    await process.write(1, `${module?.path ?? 'command-line-arguments'}\n`);
    return 0;
  }
  if (operands[0] === 'std') {
    await process.write(1, `${[...STANDARD.keys()].sort().join('\n')}\n`);
    return 0;
  }
  const rows = packageFolders(process, operands.length === 0 ? ['.'] : operands).map((one) => {
    if (format < 0) return one.path;
    const target = one.sources ? targetIn(process, one) : undefined;
    const name =
      /^package (\w+)/m.exec(
        target?.payload.packages.find(({ path }) => path === one.path)?.files[0]?.source ?? 'package main',
      )?.[1] ?? '';
    const fields: Readonly<Record<string, string>> = {
      ImportPath: one.path,
      Dir: one.folder,
      Name: target?.program ? 'main' : name,
    };
    return (args[format + 1] ?? '').replace(/\{\{\s*\.(\w+)\s*\}\}/g, (whole, field: string) => {
      if (fields[field] === undefined) throw new GoFailure(`drydock: ${whole} of 'go list' is not simulated`);
      return fields[field];
    });
  });
  await process.write(1, `${rows.join('\n')}\n`);
  return 0;
}
