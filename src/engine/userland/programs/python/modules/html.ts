import type { LibraryModule } from '../vm/module-registry.ts';

/** html. */
export const html: LibraryModule = {
  source: String.raw`
def escape(s, quote=True):
    s = s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
    if quote:
        s = s.replace('"', '&quot;').replace("'", '&#x27;')
    return s

def unescape(s):
    if '&' not in s:
        return s
    import re
    from html.entities import html5
    def one(m):
        t = m.group(1)
        if t[0] == '#':
            n = int(t[2:].rstrip(';'), 16) if t[1] in 'xX' else int(t[1:].rstrip(';'))
            return '\ufffd' if 0xd800 <= n <= 0xdfff or n > 0x10ffff or n == 0 else chr(n)
        for end in range(len(t), 1, -1):
            if t[:end] in html5:
                return html5[t[:end]] + t[end:]
        return '&' + t
    return re.sub(r'&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)', one, s)
__all__ = ['escape', 'unescape']
`,
};
