import type { LibraryModule } from '../vm/module-registry.ts';

/** html. */
export const html: LibraryModule = {
  source: String.raw`
def escape(s, quote=True):
    s = s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
    if quote:
        s = s.replace('"', '&quot;').replace("'", '&#x27;')
    return s

_NAMES = {'amp': '&', 'lt': '<', 'gt': '>', 'quot': '"', 'apos': "'", 'nbsp': '\xa0', 'copy': '\xa9', 'reg': '\xae', 'eacute': '\xe9', 'euro': '\u20ac', 'hellip': '\u2026', 'mdash': '\u2014', 'ndash': '\u2013'}

def unescape(s):
    import re
    def one(m):
        t = m.group(1)
        if t.startswith('#x') or t.startswith('#X'):
            return chr(int(t[2:], 16))
        if t.startswith('#'):
            return chr(int(t[1:]))
        return _NAMES.get(t, m.group(0))
    return re.sub(r'&(#[0-9]+|#[xX][0-9a-fA-F]+|\w+);', one, s)
`,
};
