import type { LibraryModule } from '../vm/module-registry.ts';

/** quopri */
export const quopri: LibraryModule = {
  source: String.raw`
import re
def encodestring(s, quotetabs=False, header=False):
    out = []
    for line in s.split(b'\n'):
        text = ''.join(chr(b) if 33 <= b <= 126 and b != 61 or b in (32, 9) and not quotetabs else '=%02X' % b for b in line)
        if text[-1:] in (' ', '\t'):
            text = text[:-1] + '=%02X' % ord(text[-1])
        while len(text) > 76:
            cut = 75
            while '=' in text[cut - 2:cut]:
                cut -= 1
            out.append(text[:cut] + '=\n')
            text = text[cut:]
        out.append(text + '\n')
    return ''.join(out)[:-1].encode('ascii')
def decodestring(s, header=False):
    return re.sub(rb'=([0-9A-Fa-f]{2})', lambda m: bytes([int(m[1], 16)]), re.sub(rb'=[ \t]*\r?\n', b'', s))
__all__ = ['decodestring', 'encodestring']
`,
};
