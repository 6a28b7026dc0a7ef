import { complain } from './messages.ts';
import type { ShellFunction, ShellState } from './state.ts';
import { Failure, Jump } from './state.ts';
import { runHookTrap } from './traps.ts';
import { getText, popFrame, pushFrame } from './variables.ts';

const ASH_LIMIT = 1000;
const BASH_LIMIT = 4000;

/** Runs a function with its own positional parameters and locals. */
export async function callFunction(shell: ShellState, fn: ShellFunction, argv: readonly string[]): Promise<number> {
  const { positional, source, functionNames, calls, loops, line, localOptions } = shell;
  const bash = shell.dialect.name === 'bash';
  const limit = bash ? Number(getText(shell.variables, 'FUNCNEST')) || BASH_LIMIT : ASH_LIMIT;
  if (functionNames.length >= limit) {
    // DIFFERS: a real bash or busybox that recurses without end dies of SIGSEGV; here it is stopped with a sentence, as dash does.
    await complain(
      shell,
      bash
        ? `${fn.name}: maximum function nesting level exceeded (${limit})`
        : `Maximum function recursion depth (${limit}) reached`,
    );
    throw new Failure(bash ? 1 : 2, bash ? 'discard' : 'exit');
  }
  if (functionNames.length % 8 === 7) await undefined;
  shell.positional = argv.slice(1);
  shell.source = fn.source;
  shell.functionNames = [fn.name, ...functionNames];
  shell.calls = [{ line, file: source.file }, ...calls];
  shell.loops = 0;
  shell.localOptions = undefined;
  pushFrame(shell.variables);
  const { traps } = shell;
  const hidden = bash && !shell.options.has('errtrace') ? traps.get('ERR') : undefined;
  if (hidden !== undefined) traps.delete('ERR');
  try {
    const body = fn.node.body;
    if (body.type === 'CompoundList') return await shell.hooks.runStatements(shell, body.commands);
    return await shell.hooks.runNode(shell, body);
  } catch (error) {
    if (error instanceof Jump && error.kind === 'return') return error.value;
    throw error;
  } finally {
    popFrame(shell.variables);
    restoreOptions(shell);
    shell.localOptions = localOptions;
    if (hidden !== undefined && !traps.has('ERR')) traps.set('ERR', hidden);
    if (bash && shell.traps.has('RETURN')) await runHookTrap(shell, 'RETURN');
    shell.positional = positional;
    shell.source = source;
    shell.functionNames = functionNames;
    shell.calls = calls;
    shell.loops = loops;
    shell.line = line;
  }
}

/** Ends what `local -` began. */
function restoreOptions(shell: ShellState): void {
  if (!shell.localOptions) return;
  shell.options.clear();
  for (const option of shell.localOptions) shell.options.add(option);
}
