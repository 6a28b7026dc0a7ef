import type { LibraryModule } from '../vm/module-registry.ts';

/** _xml_reader: XML as a list of events, with the complaints of expat */
export const xmlReader: LibraryModule = {
  source: String.raw`
import re

class ParseError(SyntaxError):
    __module__ = 'xml.etree.ElementTree'

_NAME = re.compile(r'[^\s/>=<"\'!?&]+')
_ENTITIES = {'lt': '<', 'gt': '>', 'amp': '&', 'quot': '"', 'apos': "'"}

def _declared(text):
    found = dict((name, value[1:-1]) for name, value in re.findall(r'(\w+)\s*=\s*("[^"]*"|\'[^\']*\')', text))
    return found.get('version'), found.get('encoding'), found.get('standalone')

def _doctype(text):
    m = re.match(r'\s*([^\s\[>]+)\s*(?:PUBLIC\s*("[^"]*"|\'[^\']*\')\s*("[^"]*"|\'[^\']*\')|SYSTEM\s*("[^"]*"|\'[^\']*\'))?\s*(?:\[(.*)\])?', text, re.S)
    bare = lambda part: part and part[1:-1]
    return m[1], bare(m[2]), bare(m[3] or m[4]), m[5]

# All that stands there, with names as they are written: everything.
def read(s, everything=False):
    s = s.replace('\r\n', '\n')
    def fail(message, code, at):
        line = s.count('\n', 0, at) + 1
        column = at - (s.rfind('\n', 0, at) + 1)
        error = ParseError('%s: line %d, column %d' % (message, line, column))
        error.code, error.position = code, (line, column)
        return error
    def text_of(raw, at):
        def one(m):
            name = m[1]
            if name[0] == '#':
                return chr(int(name[2:], 16) if name[1] in 'xX' else int(name[1:]))
            if name not in _ENTITIES:
                raise fail('undefined entity &%s;' % name if False else 'undefined entity', 11, at + m.start())
            return _ENTITIES[name]
        bad = re.search(r'&(?!#?\w+;)', raw)
        if bad:
            raise fail('not well-formed (invalid token)', 4, at + bad.end())
        return re.sub(r'&(#?\w+);', one, raw)
    events, stack, spaces = [], [], [{'xml': 'http://www.w3.org/XML/1998/namespace'}]
    i, done = 0, False
    while i < len(s):
        j = s.find('<', i)
        if j != i:
            raw = s[i:j] if j >= 0 else s[i:]
            if stack:
                if everything:
                    events += [('text', text_of(part, i)) for part in re.split(r'(&#?\w+;)', raw) if part]
                else:
                    events.append(('text', text_of(raw, i)))
            elif raw.strip():
                raise fail('junk after document element' if done else 'syntax error', 9 if done else 2, i + len(raw) - len(raw.lstrip()))
            i = j if j >= 0 else len(s)
            continue
        if s.startswith('<!--', i):
            k = s.find('--', i + 4)
            if k >= 0 and s[k + 2:k + 3] not in ('>', ''):
                raise fail('not well-formed (invalid token)', 4, k + 2)
            if k < 0 or k + 2 >= len(s):
                raise fail('unclosed token', 5, i)
            if everything:
                events.append(('comment', s[i + 4:k]))
            i = k + 3
        elif s.startswith('<![CDATA[', i):
            k = s.find(']]>', i)
            if k < 0:
                raise fail('unclosed CDATA section', 20, len(s))
            events.append(('cdata' if everything else 'text', s[i + 9:k]))
            i = k + 3
        elif s.startswith('<?', i):
            k = s.find('?>', i)
            if k < 0:
                raise fail('unclosed token', 5, i)
            if s.startswith('<?xml ', i) and i != 0:
                raise fail('XML or text declaration not at start of entity', 30, i)
            if everything:
                target, _, data = s[i + 2:k].partition(' ')
                events.append(('xml', *_declared(data)) if target == 'xml' else ('pi', target, data.lstrip()))
            i = k + 2
        elif s.startswith('<!', i):
            k = i
            depth = 0
            while k < len(s) and (s[k] != '>' or depth):
                depth += (s[k] == '[') - (s[k] == ']')
                k += 1
            if everything and s.startswith('<!DOCTYPE', i):
                events.append(('doctype', *_doctype(s[i + 9:k])))
            i = k + 1
        elif s.startswith('</', i):
            k = s.find('>', i)
            if k < 0:
                raise fail('unclosed token', 5, i)
            name = s[i + 2:k].strip()
            if not stack or stack[-1][0] != name:
                raise fail('mismatched tag' if stack else 'not well-formed (invalid token)', 7 if stack else 4, i + 2 if stack else i + 1)
            events.append(('end', stack.pop()[1]))
            spaces.pop()
            done = not stack
            i = k + 1
        else:
            if done:
                raise fail('junk after document element', 9, i)
            m = _NAME.match(s, i + 1)
            if not m or m[0][0] in '0123456789.-':
                raise fail('not well-formed (invalid token)', 4, i + 1)
            name, k = m[0], m.end()
            raw, seen = [], set()
            while True:
                before = k
                while k < len(s) and s[k].isspace():
                    k += 1
                if k >= len(s):
                    raise fail('unclosed token', 5, i)
                if s[k] == '>' or s.startswith('/>', k):
                    break
                m = _NAME.match(s, k)
                if not m or before == k:
                    raise fail('not well-formed (invalid token)', 4, k)
                key, at = m[0], m.end()
                m = re.compile(r'\s*=\s*("[^"<]*"|\'[^\'<]*\')').match(s, at)
                if not m:
                    raise fail('not well-formed (invalid token)', 4, re.compile(r'\s*(?:=\s*)?').match(s, at).end())
                if key in seen:
                    raise fail('duplicate attribute', 8, k)
                seen.add(key)
                raw.append((key, text_of(m[1][1:-1], m.start(1) + 1).replace('\n', ' ').replace('\t', ' ')))
                k = m.end()
            here = dict(spaces[-1])
            for key, value in raw:
                if key == 'xmlns':
                    here[''] = value
                elif key.startswith('xmlns:'):
                    here[key[6:]] = value
            def full(n, attribute):
                prefix, colon, local = n.partition(':')
                if colon:
                    if prefix not in here:
                        raise fail('unbound prefix', 27, i)
                    return '{%s}%s' % (here[prefix], local)
                return '{%s}%s' % (here[''], n) if not attribute and here.get('') else n
            tag = full(name, False)
            events.append(('start', name, raw) if everything else ('start', tag, {full(a, True): v for a, v in raw if a != 'xmlns' and not a.startswith('xmlns:')}))
            spaces.append(here)
            stack.append((name, name if everything else tag))
            if s[k] == '/':
                events.append(('end', name if everything else tag))
                stack.pop()
                spaces.pop()
                done = not stack
                k += 1
            i = k + 1
    if stack or not done:
        raise fail('no element found', 3, len(s))
    return events
`,
};
