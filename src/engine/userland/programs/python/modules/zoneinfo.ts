import type { LibraryModule } from '../vm/module-registry.ts';

/** zoneinfo */
export const zoneinfo: LibraryModule = {
  source: String.raw`
import datetime as _dt
from _zoneinfo_rules import exists as _exists, names as _names, at as _at, local as _local

class ZoneInfoNotFoundError(KeyError):
    pass
class InvalidTZPathWarning(RuntimeWarning):
    pass
TZPATH = ('/usr/share/zoneinfo', '/usr/lib/zoneinfo', '/usr/share/lib/zoneinfo', '/etc/zoneinfo')

_known = {}
_epoch = _dt.datetime(1970, 1, 1)

class ZoneInfo(_dt.tzinfo):
    def __new__(cls, key):
        found = _known.get(key)
        if found is None:
            found = _known[key] = cls.no_cache(key)
        return found
    @classmethod
    def no_cache(cls, key):
        if key.startswith('/'):
            raise ValueError(
                f"ZoneInfo keys may not be absolute paths, got: {key}"
            )
        if not _exists(key):
            raise ZoneInfoNotFoundError(f'No time zone found with key {key}')
        self = _dt.tzinfo.__new__(cls)
        self._key = key
        return self
    key = property(lambda self: self._key)
    @classmethod
    def clear_cache(cls, *, only_keys=None):
        _known.clear()
    def _row(self, dt):
        if dt is None:
            return None
        seconds = (dt.replace(tzinfo=None) - _epoch).total_seconds()
        return _local(self._key, seconds, dt.fold)
    def utcoffset(self, dt):
        row = self._row(dt)
        return None if row is None else _dt.timedelta(seconds=row[0])
    def dst(self, dt):
        row = self._row(dt)
        return None if row is None else _dt.timedelta(seconds=row[1])
    def tzname(self, dt):
        row = self._row(dt)
        return None if row is None else row[2]
    def fromutc(self, dt):
        seconds = (dt.replace(tzinfo=None) - _epoch).total_seconds()
        offset = _at(self._key, seconds)[0]
        made = dt + _dt.timedelta(seconds=offset)
        later = _local(self._key, seconds + offset, 0)[0] != offset
        return made.replace(fold=1) if later else made
    def __str__(self):
        return self._key
    def __repr__(self):
        return 'zoneinfo.ZoneInfo(key=%r)' % self._key
    def __reduce__(self):
        return ZoneInfo, (self._key,)

def available_timezones():
    return set(_names())
def reset_tzpath(to=None):
    pass
__all__ = ['InvalidTZPathWarning', 'TZPATH', 'ZoneInfo', 'ZoneInfoNotFoundError', 'available_timezones', 'reset_tzpath']
`,
};
