import type { PythonSource } from '../package-source.ts';
import { ANSI } from './ansi.ts';
import { ANSITOWIN32 } from './ansitowin32.ts';
import { INITIALISE } from './initialise.ts';

/** colorama: names for the escape sequences of colours, which init takes out where no terminal reads them. */
export const COLORAMA: PythonSource = {
  'colorama/__init__.py': String.raw`
from .initialise import init, deinit, reinit, colorama_text, just_fix_windows_console
from .ansi import Fore, Back, Style, Cursor
from .ansitowin32 import AnsiToWin32

__version__ = '@VERSION@'
`,
  'colorama/ansi.py': ANSI,
  'colorama/ansitowin32.py': ANSITOWIN32,
  'colorama/initialise.py': INITIALISE,
};
