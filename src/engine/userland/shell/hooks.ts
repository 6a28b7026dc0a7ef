import { findBuiltin, namesFor, SPECIAL } from './builtins/index.ts';
import { runNode, runStatements } from './execute.ts';
import { environmentFor } from './parameter.ts';
import { becomeProgram } from './program-lookup.ts';
import { runText } from './run-text.ts';
import { runScriptFile } from './script.ts';
import { runArguments } from './simple.ts';
import type { Hooks } from './state.ts';

/** The executor as the floors below it know it. */
export const HOOKS: Hooks = {
  runStatements,
  runNode,
  runText,
  runArguments,
  runScript: (process, dialect, path, argv) => runScriptFile(HOOKS, process, dialect, path, argv),
  replace: (shell, argv, options) =>
    becomeProgram(
      shell,
      options.argv0 === undefined ? argv : argv,
      options.env ?? environmentFor(shell, new Map()),
      undefined,
      'exec',
    ),
  isBuiltin: (shell, name) => findBuiltin(shell, name) !== undefined,
  isSpecial: (name) => SPECIAL.has(name),
  builtinNames: (shell) => namesFor(shell.dialect.name),
};
