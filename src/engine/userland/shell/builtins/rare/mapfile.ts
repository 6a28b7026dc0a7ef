import { decodeUtf8 } from '../../../../base/bytes.ts';
import { assignArray } from '../../assign.ts';
import type { BuiltinCode } from '../../builtin.ts';
import { badOption, parseOptions } from '../../builtin.ts';
import { byteReader } from '../../input.ts';
import { singleQuoted } from '../../messages.ts';
import { newVariable } from '../../variables.ts';

export const mapfile: BuiltinCode = async (call, builtin) => {
  const { shell } = call;
  const { flags, rest, bad } = parseOptions(call.args, 'd:n:O:s:tu:C:c:');
  if (bad) return badOption(call, builtin, bad);
  const name = rest[0] ?? 'MAPFILE';
  const end = flags.has('d') ? (flags.get('d') as string).charCodeAt(0) || 0 : 10;
  const limit = Number(flags.get('n') ?? 0) || Number.POSITIVE_INFINITY;
  let skip = Number(flags.get('s') ?? 0);
  const origin = Number(flags.get('O') ?? 0);
  const reader = byteReader(shell, Number(flags.get('u') ?? 0));
  const callback = flags.get('C');
  const quantum = Number(flags.get('c') ?? 5000) || 5000;
  const lines: string[] = [];
  let bytes: number[] = [];
  while (lines.length < limit) {
    const byte = await reader.next();
    if (byte >= 0) bytes.push(byte);
    if (byte === end || (byte < 0 && bytes.length > 0)) {
      const text = decodeUtf8(Uint8Array.from(flags.has('t') && byte === end ? bytes.slice(0, -1) : bytes));
      if (skip > 0) skip--;
      else {
        lines.push(text);
        if (callback !== undefined && lines.length % quantum === 0) {
          await shell.hooks.runText(shell, `${callback} ${origin + lines.length - 1} ${singleQuoted(text)}`, {
            firstLine: shell.line,
            file: shell.source.file,
          });
        }
      }
      bytes = [];
    }
    if (byte < 0) break;
  }
  reader.done();
  if (!shell.variables.map.has(name)) shell.variables.map.set(name, newVariable());
  assignArray(
    shell,
    name,
    lines.map((line, index) => [String(origin + index), line] as const),
    flags.has('O'),
  );
  return 0;
};
