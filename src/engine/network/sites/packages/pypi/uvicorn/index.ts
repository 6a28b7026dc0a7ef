import type { PythonSource } from '../package-source.ts';
import { MAIN } from './main.ts';

// DIFFERS: uvicorn serves with one worker; its reloader, TLS and websockets are not simulated.

/** uvicorn: a server for asynchronous applications, and its command. */
export const UVICORN: PythonSource = {
  'uvicorn/__init__.py': String.raw`
from .main import Config, Server, main, run
__version__ = '@VERSION@'
`,
  'uvicorn/__main__.py': String.raw`
from .main import main
main()
`,
  'uvicorn/main.py': MAIN,
};
