import type { Process } from '../../../../kernel/process.ts';
import { parseSignal } from '../../../../kernel/signal.ts';
import type { WatchOptions } from '../modules/watch-mode.ts';
import { getProperty } from '../runtime/property.ts';
import type { CommandLine } from './command-line.ts';
import { type NodeOptions, NodeProcess } from './node-process.ts';

/** `node --watch script.js`: a Node that runs the script in another one, again when a file changes. */
export async function runWatched(
  proc: Process,
  options: Omit<NodeOptions, 'argv'>,
  line: CommandLine & { readonly kind: 'run' },
): Promise<number> {
  const { watch, source, args, envFiles } = line;
  const command = source.kind === 'script' ? [source.path, ...args] : [];
  const node = new NodeProcess(proc, { ...options, argv: command });
  const { rt } = node;
  if (!watch) return 0;
  const { paths, preserveOutput, execArgv } = watch;
  const signal = parseSignal(watch.killSignal);
  const given: WatchOptions = {
    paths,
    preserveOutput,
    killSignal: `SIG${signal ?? ''}`,
    execArgv,
    command,
    envFiles,
    colors: node.colors(2),
  };
  return node.run(() =>
    rt.after(node.builtins.load('internal/watch-mode'), (watching) =>
      signal
        ? rt.call(getProperty(rt, watching, 'run'), undefined, [given])
        : rt.call(getProperty(rt, watching, 'unknownSignal'), undefined, [watch.killSignal]),
    ),
  );
}
