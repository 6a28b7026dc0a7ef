import type { LibraryModule } from '../vm/module-registry.ts';

/** json. */
export const json: LibraryModule = {
  source: String.raw`
from json.decoder import JSONDecoder, JSONDecodeError
from json.encoder import JSONEncoder
import _json

__all__ = ['dump', 'dumps', 'load', 'loads', 'JSONDecoder', 'JSONDecodeError', 'JSONEncoder']

def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None, separators=None, default=None, sort_keys=False, **kw):
    if not skipkeys and ensure_ascii and check_circular and allow_nan and cls is indent is separators is default is None and not sort_keys and not kw:
        return _default_encoder.encode(obj) #@ 235
    encoder = JSONEncoder if cls is None else cls
    return encoder(skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan, indent=indent, separators=separators, default=default, sort_keys=sort_keys, **kw).encode(obj)

_default_encoder = JSONEncoder()

def dump(obj, fp, **kw):
    fp.write(dumps(obj, **kw))

def detect_encoding(b):
    return 'utf-8'

_default_decoder = JSONDecoder()

def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, object_pairs_hook=None, **kw):
    if isinstance(s, str):
        if s.startswith('\ufeff'):
            raise JSONDecodeError('Unexpected UTF-8 BOM (decode using utf-8-sig)', s, 0)
    else:
        if not isinstance(s, (bytes, bytearray)):
            raise TypeError(f'the JSON object must be str, bytes or bytearray, ' #@ 345
                            f'not {s.__class__.__name__}')
        s = s.decode('utf-8', 'surrogatepass')
    if cls is None:
        cls = JSONDecoder
    if cls is JSONDecoder and object_hook is parse_float is parse_int is parse_constant is object_pairs_hook is None and not kw:
        return _default_decoder.decode(s) #@ 352
    return cls(object_hook=object_hook, parse_float=parse_float, parse_int=parse_int, parse_constant=parse_constant, object_pairs_hook=object_pairs_hook, **kw).decode(s)

def load(fp, **kw):
    return loads(fp.read(), #@ 298
        cls=kw.pop('cls', None), **kw)
`,
};
