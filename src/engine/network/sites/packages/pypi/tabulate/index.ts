import type { PythonSource } from '../package-source.ts';
import { CELLS } from './cells.ts';
import { FORMATS } from './formats.ts';
import { INIT } from './init.ts';
import { ROWS } from './rows.ts';

/** tabulate: rows of many kinds as tables in many formats. */
export const TABULATE: PythonSource = {
  'tabulate/__init__.py': INIT,
  'tabulate/_cells.py': CELLS,
  'tabulate/_formats.py': FORMATS,
  'tabulate/_rows.py': ROWS,
};
