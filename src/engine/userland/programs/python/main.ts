import type { Main } from '../../../kernel/program.ts';
import { runInterpreter } from './vm/interpreter.ts';

/** python, python3, python3.13. */
export const main: Main = (process) => runInterpreter(process);
