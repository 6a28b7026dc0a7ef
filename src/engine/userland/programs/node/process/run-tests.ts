import { getProperty } from '../runtime/property.ts';
import type { NodeProcess } from './node-process.ts';

/** `node --test [files]`: runs the test files that the words name, or all that are found. */
export function runTests(node: NodeProcess, patterns: readonly string[]): unknown {
  const { rt, builtins } = node;
  return rt.after(builtins.load('internal/test-files'), (files) =>
    rt.call(getProperty(rt, files, 'main'), undefined, [[...patterns]]),
  );
}
