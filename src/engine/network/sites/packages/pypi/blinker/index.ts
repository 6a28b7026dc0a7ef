import type { PythonSource } from '../package-source.ts';
import { BASE } from './base.ts';

/** blinker: signals. */
export const BLINKER: PythonSource = {
  'blinker/__init__.py': String.raw`
from .base import ANY, NamedSignal, Namespace, Signal, default_namespace, signal
__version__ = '@VERSION@'
`,
  'blinker/base.py': BASE,
};
