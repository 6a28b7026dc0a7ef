import type { Process } from '../../../../kernel/process.ts';
import type { NodeOptions } from '../process/node-process.ts';

export async function repl(_proc: Process, _options: NodeOptions): Promise<number> {
  return 0;
}
