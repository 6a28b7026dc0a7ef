import type { PythonSource } from '../package-source.ts';
import { INIT } from './init.ts';
import { TZINFO } from './tzinfo.ts';

// DIFFERS: pytz reads the zones of the image, not a list of its own, and does not know the lists of common zones and of countries.

/** pytz: zones with localize and normalize. */
export const PYTZ: PythonSource = {
  'pytz/__init__.py': INIT,
  'pytz/exceptions.py': String.raw`
__all__ = ['UnknownTimeZoneError', 'InvalidTimeError', 'AmbiguousTimeError', 'NonExistentTimeError']

class Error(Exception):
    """Base class for all exceptions raised by the pytz library"""
class UnknownTimeZoneError(KeyError, Error):
    pass
class InvalidTimeError(Error):
    pass
class AmbiguousTimeError(InvalidTimeError):
    pass
class NonExistentTimeError(InvalidTimeError):
    pass
`,
  'pytz/tzinfo.py': TZINFO,
};
