import type { LibraryModule } from '../vm/module-registry.ts';

/** html.parser */
export const htmlParser: LibraryModule = {
  source: String.raw`
import re
from html import unescape

_CDATA = ('script', 'style')
_ATTRIBUTE = re.compile(r'\s*/?([^\s/>=][^\s/>=]*)(?:\s*=\s*("[^"]*"|\'[^\']*\'|[^\s>]*))?')

class HTMLParser:
    CDATA_CONTENT_ELEMENTS = _CDATA
    def __init__(self, *, convert_charrefs=True):
        self.convert_charrefs = convert_charrefs
        self.reset()
    def reset(self):
        self.rawdata = ''
        self.lasttag = '???'
        self.interesting = self.cdata_elem = None
        self.lineno, self.offset = 1, 0
    def feed(self, data):
        self.rawdata = self.rawdata + data
        self._go(False)
    def close(self):
        self._go(True)
    def getpos(self):
        return self.lineno, self.offset
    def get_starttag_text(self):
        return self._text
    def _move(self, text):
        lines = text.count('\n')
        if lines:
            self.lineno += lines
            self.offset = len(text) - text.rindex('\n') - 1
        else:
            self.offset += len(text)
    def _data(self, text):
        if not text:
            return
        if self.cdata_elem or self.convert_charrefs:
            self.handle_data(text if self.cdata_elem else unescape(text))
            return
        for part in re.split(r'(&#?\w+;?)', text):
            m = re.fullmatch(r'&(#?)(\w+);?', part)
            if m:
                (self.handle_charref if m[1] else self.handle_entityref)(m[2])
            elif part:
                self.handle_data(part)
    def _go(self, end):
        raw, i = self.rawdata, 0
        while i < len(raw):
            if self.cdata_elem:
                m = re.compile('</%s(?=[\\s/>])' % self.cdata_elem, re.I).search(raw, i)
                j = m.start() if m else len(raw) if end else -1
                if j < 0:
                    break
            else:
                j = raw.find('<', i)
                if j < 0:
                    amp = raw.rfind('&', max(i, len(raw) - 34))
                    if not end and amp >= 0 and ';' not in raw[amp:]:
                        j = amp
                        self._data(raw[i:j])
                        self._move(raw[i:j])
                        i = j
                        break
                    j = len(raw)
            if i < j:
                self._data(raw[i:j])
                self._move(raw[i:j])
                i = j
                continue
            k = self._markup(raw, i, end)
            if k is None:
                break
            self._move(raw[i:k])
            i = k
        self.rawdata = raw[i:]
    def _markup(self, raw, i, end):
        if raw.startswith('<!--', i):
            k = raw.find('-->', i + 4)
            if k < 0:
                return self._rest(raw, i, end)
            self.handle_comment(raw[i + 4:k])
            return k + 3
        if raw.startswith('<!', i):
            k = raw.find('>', i)
            if k < 0:
                return self._rest(raw, i, end)
            text = raw[i + 2:k]
            (self.handle_decl if text[:7].lower() == 'doctype' else self.unknown_decl if text[:1] == '[' else self.handle_comment)(text)
            return k + 1
        if raw.startswith('<?', i):
            k = raw.find('>', i)
            if k < 0:
                return self._rest(raw, i, end)
            self.handle_pi(raw[i + 2:k])
            return k + 1
        m = re.compile(r'</([a-zA-Z][^\s/>]*)[^>]*>').match(raw, i)
        if m:
            tag = m[1].lower()
            self.cdata_elem = None
            self.handle_endtag(tag)
            return m.end()
        m = re.compile(r'<([a-zA-Z][^\s/>]*)((?:"[^"]*"|\'[^\']*\'|[^>"\'])*)>').match(raw, i)
        if m:
            tag, rest = m[1].lower(), m[2]
            self.lasttag, self._text = tag, m[0]
            closed = rest.rstrip().endswith('/')
            attrs = []
            for name, value in _ATTRIBUTE.findall(rest[:rest.rindex('/')] if closed and not re.search(r'=[^\s"\']*/$', rest.rstrip()) else rest):
                quoted = value[:1] in ('"', "'") and value[-1:] == value[:1]
                shown = unescape(value[1:-1] if quoted else value)
                attrs.append((name.lower(), shown if value or re.search(re.escape(name) + r'\s*=', rest) else None))
            if closed:
                self.handle_startendtag(tag, attrs)
            else:
                self.handle_starttag(tag, attrs)
                if tag in _CDATA:
                    self.cdata_elem = tag
            return m.end()
        if re.compile(r'</?[a-zA-Z]').match(raw, i) and not end:
            return None
        self._data('<')
        return i + 1
    def _rest(self, raw, i, end):
        if not end:
            return None
        self._data(raw[i:])
        return len(raw)
    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)
    def handle_starttag(self, tag, attrs): pass
    def handle_endtag(self, tag): pass
    def handle_charref(self, name): pass
    def handle_entityref(self, name): pass
    def handle_data(self, data): pass
    def handle_comment(self, data): pass
    def handle_decl(self, decl): pass
    def handle_pi(self, data): pass
    def unknown_decl(self, data): pass
__all__ = ['HTMLParser']
`,
};
