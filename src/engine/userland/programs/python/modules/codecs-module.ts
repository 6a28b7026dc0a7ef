import type { LibraryModule } from '../vm/module-registry.ts';

/** codecs. */
export const codecsModule: LibraryModule = {
  source: String.raw`
import builtins, io
BOM_UTF8, BOM_UTF16_LE, BOM_UTF16_BE = b'\xef\xbb\xbf', b'\xff\xfe', b'\xfe\xff'
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
    pass
`,
};
