import type { NodeProcess } from './node-process.ts';

/** Above a rejection that no line of the program stands behind. */
export function nowhere(node: NodeProcess): string {
  if (node.majorVersion < 22) return '';
  return 'node:internal/process/promises:394\n    triggerUncaughtException(err, true /* fromPromise */);\n    ^\n';
}
