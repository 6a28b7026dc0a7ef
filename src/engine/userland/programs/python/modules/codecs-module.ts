import type { LibraryModule } from '../vm/module-registry.ts';

/** codecs. */
export const codecsModule: LibraryModule = {
  source: String.raw`
import builtins, io
BOM_UTF8, BOM_UTF16_LE, BOM_UTF16_BE = b'\xef\xbb\xbf', b'\xff\xfe', b'\xfe\xff'
BOM_UTF32_LE, BOM_UTF32_BE = b'\xff\xfe\x00\x00', b'\x00\x00\xfe\xff'
BOM = BOM_LE = BOM_UTF16 = BOM_UTF16_LE
BOM_BE, BOM_UTF32 = BOM_UTF16_BE, BOM_UTF32_LE
_ROT = str.maketrans('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 'NOPQRSTUVWXYZABCDEFGHIJKLMnopqrstuvwxyzabcdefghijklm')
def encode(obj, encoding='utf-8', errors='strict'):
    if encoding in ('rot13', 'rot_13', 'rot-13'):
        return obj.translate(_ROT)
    if encoding in ('base64', 'base64_codec'):
        import base64
        return base64.encodebytes(obj)
    if encoding in ('hex', 'hex_codec'):
        return obj.hex().encode()
    return obj.encode(encoding, errors)
def decode(obj, encoding='utf-8', errors='strict'):
    if encoding in ('rot13', 'rot_13', 'rot-13'):
        return obj.translate(_ROT)
    if encoding in ('base64', 'base64_codec'):
        import base64
        return base64.decodebytes(obj)
    if encoding in ('hex', 'hex_codec'):
        return bytes.fromhex(obj.decode())
    return obj.decode(encoding, errors)
def open(filename, mode='r', encoding=None, errors='strict', buffering=-1):
    return builtins.open(filename, mode, encoding=encoding, errors=errors) if encoding else builtins.open(filename, mode)
class CodecInfo:
    def __init__(self, name):
        self.name = name
        self.encode = lambda s, errors='strict': (encode(s, name, errors), len(s))
        self.decode = lambda b, errors='strict': (decode(b, name, errors), len(b))
def lookup(encoding):
    name = encoding.lower().replace('_', '-')
    ''.encode(name)
    return CodecInfo({'utf8': 'utf-8', 'latin-1': 'iso8859-1', 'latin1': 'iso8859-1'}.get(name, name))
def getreader(encoding):
    return lambda stream, errors='strict': io.TextIOWrapper(stream, encoding=encoding, errors=errors)
def getwriter(encoding):
    return lambda stream, errors='strict': io.TextIOWrapper(stream, encoding=encoding, errors=errors, write_through=True)
def register_error(name, handler):
    _handlers[name] = handler
_handlers = {}
def lookup_error(name):
    if name not in _handlers:
        raise LookupError("unknown error handler name '%s'" % name)
    return _handlers[name]
def strict_errors(e):
    raise e
def ignore_errors(e):
    return '', e.end
def replace_errors(e):
    return ('?' if isinstance(e, UnicodeEncodeError) else '\ufffd') * (e.end - e.start if isinstance(e, UnicodeEncodeError) else 1), e.end
def backslashreplace_errors(e):
    return e.object[e.start:e.end].encode('ascii', 'backslashreplace').decode(), e.end
def xmlcharrefreplace_errors(e):
    return ''.join('&#%d;' % ord(c) for c in e.object[e.start:e.end]), e.end
_handlers.update({'strict': strict_errors, 'ignore': ignore_errors, 'replace': replace_errors, 'backslashreplace': backslashreplace_errors, 'xmlcharrefreplace': xmlcharrefreplace_errors})
class IncrementalEncoder:
    def __init__(self, errors='strict'):
        self.errors = errors
    def encode(self, s, final=False):
        return encode(s, self._name, self.errors)
    def reset(self):
        pass
class IncrementalDecoder:
    def __init__(self, errors='strict'):
        self.errors, self._rest = errors, b''
    def decode(self, b, final=False):
        data = self._rest + bytes(b)
        for back in range(0, 4):
            whole = data[:len(data) - back]
            try:
                text = decode(whole, self._name, 'strict' if not final else self.errors)
            except UnicodeDecodeError as e:
                if final or e.reason not in ('unexpected end of data', 'truncated data') or e.end < len(whole):
                    break
                continue
            self._rest = data[len(whole):]
            return text
        return decode(data, self._name, self.errors)
    def reset(self):
        self._rest = b''
def getincrementalencoder(encoding):
    return type('IncrementalEncoder', (IncrementalEncoder,), {'_name': encoding})
def getincrementaldecoder(encoding):
    return type('IncrementalDecoder', (IncrementalDecoder,), {'_name': encoding})
def getencoder(encoding):
    return lookup(encoding).encode
def getdecoder(encoding):
    return lookup(encoding).decode
def iterencode(iterator, encoding, errors='strict'):
    for s in iterator:
        yield encode(s, encoding, errors)
def iterdecode(iterator, encoding, errors='strict'):
    decoder = getincrementaldecoder(encoding)(errors)
    for b in iterator:
        text = decoder.decode(b)
        if text:
            yield text
    text = decoder.decode(b'', True)
    if text:
        yield text
def make_identity_dict(rng):
    return {i: i for i in rng}
def make_encoding_map(decoding_map):
    return {v: k for k, v in decoding_map.items()}
__all__ = ['BOM', 'BOM_BE', 'BOM_LE', 'BOM_UTF16', 'BOM_UTF16_BE', 'BOM_UTF16_LE', 'BOM_UTF32', 'BOM_UTF32_BE', 'BOM_UTF32_LE', 'BOM_UTF8', 'CodecInfo', 'IncrementalDecoder', 'IncrementalEncoder', 'backslashreplace_errors', 'decode', 'encode', 'getdecoder', 'getencoder', 'getincrementaldecoder', 'getincrementalencoder', 'getreader', 'getwriter', 'ignore_errors', 'iterdecode', 'iterencode', 'lookup', 'lookup_error', 'open', 'register_error', 'replace_errors', 'strict_errors', 'xmlcharrefreplace_errors']
`,
};
