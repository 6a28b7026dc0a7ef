import type { LibraryModule } from '../vm/module-registry.ts';

/** base64. */
export const base64Module: LibraryModule = {
  source: String.raw`
import binascii

def _bytes(s):
    if isinstance(s, str):
        try:
            return s.encode('ascii')
        except UnicodeEncodeError:
            raise ValueError('string argument should contain only ASCII characters')
    if isinstance(s, (bytes, bytearray, memoryview)):
        return bytes(s)
    raise TypeError("argument should be a bytes-like object or ASCII string, not %r" % s.__class__.__name__)

def b64encode(s, altchars=None):
    encoded = binascii.b2a_base64(s, newline=False) #@ 58
    return encoded if altchars is None else encoded.translate(bytes.maketrans(b'+/', altchars))
def b64decode(s, altchars=None, validate=False):
    s = _bytes(s)
    if altchars is not None:
        s = s.translate(bytes.maketrans(_bytes(altchars), b'+/'))
    if validate:
        import re
        if not re.fullmatch(rb'[A-Za-z0-9+/]*={0,2}', s):
            raise binascii.Error('Only base64 data is allowed')
    return binascii.a2b_base64(s, strict_mode=validate) #@ 88
def standard_b64encode(s):
    return b64encode(s)
def standard_b64decode(s):
    return b64decode(s)
def urlsafe_b64encode(s):
    return b64encode(s).translate(bytes.maketrans(b'+/', b'-_'))
def urlsafe_b64decode(s):
    s = _bytes(s).translate(bytes.maketrans(b'-_', b'+/'))
    return b64decode(s) #@ 134
def b16encode(s):
    return binascii.hexlify(s).upper()
def b16decode(s, casefold=False):
    s = _bytes(s)
    if casefold:
        s = s.upper()
    if any(c not in b'0123456789ABCDEF' for c in s):
        raise binascii.Error('Non-base16 digit found')
    return binascii.unhexlify(s)
_B32 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
def b32encode(s):
    s = bytes(s)
    out = bytearray()
    for i in range(0, len(s), 5):
        part = s[i:i + 5]
        n = int.from_bytes(part.ljust(5, b'\0'), 'big')
        text = bytes(_B32[(n >> (35 - 5 * k)) & 31] for k in range(8))
        keep = {1: 2, 2: 4, 3: 5, 4: 7, 5: 8}[len(part)]
        out += text[:keep] + b'=' * (8 - keep)
    return bytes(out)
def b32decode(s, casefold=False, map01=None):
    s = _bytes(s)
    if len(s) % 8:
        raise binascii.Error('Incorrect padding')
    if casefold:
        s = s.upper()
    body = s.rstrip(b'=')
    bits = ''
    for c in body:
        i = _B32.find(bytes([c]))
        if i < 0:
            raise binascii.Error('Non-base32 digit found')
        bits += format(i, '05b')
    return bytes(int(bits[i:i + 8], 2) for i in range(0, len(bits) // 8 * 8, 8))
_HEX32 = b'0123456789ABCDEFGHIJKLMNOPQRSTUV'
def b32hexencode(s):
    return b32encode(s).translate(bytes.maketrans(_B32, _HEX32))
def b32hexdecode(s, casefold=False):
    s = _bytes(s)
    if casefold:
        s = s.upper()
    if s.rstrip(b'=').translate(None, _HEX32):
        raise binascii.Error('Non-base32 digit found')
    return b32decode(s.translate(bytes.maketrans(_HEX32, _B32)))
def encodebytes(s):
    return b''.join(binascii.b2a_base64(s[i:i + 57]) for i in range(0, len(s), 57))
def decodebytes(s):
    return binascii.a2b_base64(s)
_A85 = bytes(range(33, 118))
_B85 = b'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_' + bytes([96]) + b'{|}~'
def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    b = bytes(b)
    fill = -len(b) % 4
    words = []
    for i in range(0, len(b) + fill, 4):
        n = int.from_bytes(b[i:i + 4].ljust(4, b'\0'), 'big')
        if n == 0:
            words.append(b'z')
        elif foldspaces and n == 0x20202020:
            words.append(b'y')
        else:
            words.append(bytes(_A85[n // 85 ** k % 85] for k in (4, 3, 2, 1, 0)))
    if fill and not pad:
        last = b'!' * 5 if words[-1] == b'z' else words[-1]
        words[-1] = last[:-fill]
    out = b''.join(words)
    if adobe:
        out = b'<~' + out
    if wrapcol:
        width = max(2 if adobe else 1, wrapcol)
        rows = [out[i:i + width] for i in range(0, len(out), width)]
        if adobe and len(rows[-1]) + 2 > width:
            rows.append(b'')
        out = b'\n'.join(rows)
    return out + b'~>' if adobe else out
def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b' \t\n\r\x0b'):
    b = _bytes(b)
    if adobe:
        if not b.endswith(b'~>'):
            raise ValueError('Ascii85 encoded byte sequences must end with %r' % b'~>')
        b = b[2:-2] if b.startswith(b'<~') else b[:-2]
    out, word = bytearray(), []
    for c in b + b'u' * 4:
        if 33 <= c <= 117:
            word.append(c - 33)
            if len(word) == 5:
                n = 0
                for x in word:
                    n = n * 85 + x
                if n > 0xffffffff:
                    raise ValueError('Ascii85 overflow')
                out += n.to_bytes(4, 'big')
                word = []
        elif c == 122:
            if word:
                raise ValueError('z inside Ascii85 5-tuple')
            out += b'\0\0\0\0'
        elif foldspaces and c == 121:
            if word:
                raise ValueError('y inside Ascii85 5-tuple')
            out += b'    '
        elif c not in ignorechars:
            raise ValueError('Non-Ascii85 digit found: %c' % c)
    extra = 4 - len(word)
    return bytes(out[:-extra] if extra else out)
def b85encode(b, pad=False):
    b = bytes(b)
    fill = -len(b) % 4
    out = bytearray()
    for i in range(0, len(b) + fill, 4):
        n = int.from_bytes(b[i:i + 4].ljust(4, b'\0'), 'big')
        out += bytes(_B85[n // 85 ** k % 85] for k in (4, 3, 2, 1, 0))
    return bytes(out[:len(out) - fill] if fill and not pad else out)
def b85decode(b):
    b = _bytes(b)
    fill = -len(b) % 5
    b += b'~' * fill
    out = bytearray()
    for i in range(0, len(b), 5):
        n = 0
        for j, c in enumerate(b[i:i + 5]):
            if c not in _B85:
                raise ValueError('bad base85 character at position %d' % (i + j))
            n = n * 85 + _B85.index(c)
        out += n.to_bytes(4, 'big')
    return bytes(out[:len(out) - fill] if fill else out)

if __name__ == '__main__':
    import sys
    _mode = next((a for a in sys.argv[1:] if a in ('-d', '-e', '-u')), '-e')
    _names = [a for a in sys.argv[1:] if not a.startswith('-')]
    if _names:
        with open(_names[0], 'rb') as _f:
            _data = _f.read()
    else:
        _data = sys.stdin.buffer.read()
    sys.stdout.buffer.write(encodebytes(_data) if _mode == '-e' else decodebytes(_data))
__all__ = ['a85decode', 'a85encode', 'b16decode', 'b16encode', 'b32decode', 'b32encode', 'b32hexdecode', 'b32hexencode', 'b64decode', 'b64encode', 'b85decode', 'b85encode', 'decodebytes', 'encodebytes', 'standard_b64decode', 'standard_b64encode', 'urlsafe_b64decode', 'urlsafe_b64encode']
`,
};
