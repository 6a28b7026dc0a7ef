import type { Process } from '../../../kernel/process.ts';
import { byteTextOf } from '../../applets/byte-text.ts';
import { payloadOf } from '../compiled-binary.ts';
import { link, type Source } from './link.ts';
import { CMachine } from './run/machine.ts';

/** What gcc puts into an executable. */
export interface GccPayload {
  readonly sources: readonly Source[];
}

/** Runs an executable that gcc made. */
export async function main(process: Process): Promise<number> {
  const payload = payloadOf(process) as GccPayload | undefined;
  const program = payload && link(payload.sources);
  if (program?.kind !== 'program') {
    await process.write(2, 'Segmentation fault\n');
    return 139;
  }
  const machine = new CMachine(process, program.data);
  return machine.run(
    (function* () {
      yield* program.initialise(machine);
      const pointers = process.argv.map((argument) => {
        const text = byteTextOf(argument);
        const at = machine.allocate(text.length + 1);
        machine.putText(at, text);
        return at;
      });
      const argv = machine.allocate(8 * (pointers.length + 1));
      for (const [i, pointer] of [...pointers, 0].entries())
        machine.store({ kind: 'pointer', to: { kind: 'void' } }, argv + 8 * i, pointer, 8);
      return yield* program.main.call([pointers.length, argv], machine);
    })(),
  );
}
