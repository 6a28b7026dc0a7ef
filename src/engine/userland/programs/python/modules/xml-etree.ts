import type { LibraryModule } from '../vm/module-registry.ts';

/** xml.etree.ElementTree */
export const xmlEtree: LibraryModule = {
  source: String.raw`
import io
import re
from _xml_reader import read as _read, ParseError

__all__ = ['Element', 'ElementTree', 'SubElement', 'Comment', 'ParseError', 'parse', 'fromstring', 'tostring', 'XML', 'dump', 'indent', 'iterparse', 'QName', 'register_namespace', 'iselement']

class Element:
    def __init__(self, tag, attrib={}, **extra):
        if not isinstance(attrib, dict):
            raise TypeError('attrib must be dict, not %s' % type(attrib).__name__)
        self.tag, self.attrib = tag, {**attrib, **extra}
        self._children = []
        self.text = self.tail = None
    def __repr__(self):
        return '<Element %r at %#x>' % (self.tag, id(self))
    def makeelement(self, tag, attrib):
        return Element(tag, attrib)
    def __len__(self):
        return len(self._children)
    def __bool__(self):
        return len(self._children) != 0
    def __getitem__(self, i):
        return self._children[i]
    def __setitem__(self, i, element):
        self._children[i] = element
    def __delitem__(self, i):
        del self._children[i]
    def __iter__(self):
        return iter(self._children)
    def append(self, element):
        if not isinstance(element, Element):
            raise TypeError('append() argument must be xml.etree.ElementTree.Element, not %s' % type(element).__name__)
        self._children.append(element)
    def extend(self, elements):
        for e in elements:
            self.append(e)
    def insert(self, index, element):
        self._children.insert(index, element)
    def remove(self, element):
        for i, child in enumerate(self._children):
            if child is element:
                del self._children[i]
                return
        raise ValueError('list.remove(x): x not in list')
    def find(self, path, namespaces=None):
        return next(_select(self, path, namespaces), None)
    def findtext(self, path, default=None, namespaces=None):
        found = self.find(path, namespaces)
        return default if found is None else found.text or ''
    def findall(self, path, namespaces=None):
        return list(_select(self, path, namespaces))
    def iterfind(self, path, namespaces=None):
        return _select(self, path, namespaces)
    def clear(self):
        self.attrib.clear()
        self._children = []
        self.text = self.tail = None
    def get(self, key, default=None):
        return self.attrib.get(key, default)
    def set(self, key, value):
        self.attrib[key] = value
    def keys(self):
        return self.attrib.keys()
    def items(self):
        return self.attrib.items()
    def iter(self, tag=None):
        if tag is None or tag == '*' or self.tag == tag:
            yield self
        for child in self._children:
            yield from child.iter(tag)
    def itertext(self):
        if isinstance(self.tag, str):
            if self.text:
                yield self.text
            for child in self._children:
                yield from child.itertext()
                if child.tail:
                    yield child.tail

_STEP = re.compile(r'\[([^\]]*)\]')

def _named(name, namespaces):
    if ':' in name and name[0] != '{' and namespaces:
        prefix, local = name.split(':', 1)
        if prefix not in namespaces:
            raise SyntaxError('prefix %r not found in prefix map' % prefix)
        return '{%s}%s' % (namespaces[prefix], local)
    return '{%s}%s' % (namespaces[''], name) if namespaces and '' in namespaces and name[:1] not in '{*.' else name

def _passes(e, test, rank, size):
    test = test.strip()
    m = re.fullmatch(r'@([^=!]+?)(?:\s*(!?=)\s*[\'"](.*)[\'"])?', test)
    if m:
        value = e.get(m[1])
        return value is not None if m[2] is None else value is not None and (value == m[3]) == (m[2] == '=')
    if test.isdigit():
        return rank == int(test)
    if test.startswith('last()'):
        return rank == size + int(test[6:].replace(' ', '') or 0)
    m = re.fullmatch(r'(\.|[^=!]+?)\s*(!?=)\s*[\'"](.*)[\'"]', test)
    if m:
        texts = [''.join(e.itertext())] if m[1] == '.' else [''.join(c.itertext()) for c in e.findall(m[1])]
        return any((t == m[3]) == (m[2] == '=') for t in texts)
    return e.find(test) is not None

def _select(root, path, namespaces):
    if path[:1] == '/':
        raise SyntaxError('cannot use absolute path on element')
    parents = None
    found, deep = [root], False
    steps = re.findall(r'((?:\{[^}]*\}|\[[^\]]*\]|[^/\[])+)|(/)', path)
    before = None
    for step, slash in steps:
        if slash:
            deep = before == '/'
            before = '/'
            continue
        before = step
        name = re.match(r'(?:\{[^}]*\})?[^\[]*', step)[0]
        if name == '.':
            if deep:
                found = [e for f in found for e in f.iter()]
            deep = False
            continue
        if name == '..':
            parents = {id(c): p for p in root.iter() for c in p}
            found = list({id(parents[id(e)]): parents[id(e)] for e in found if id(e) in parents}.values())
        else:
            wanted = _named(name, namespaces)
            fits = lambda e: isinstance(e.tag, str) and (wanted == '*' or e.tag == wanted or wanted[:3] == '{*}' and e.tag.split('}')[-1] == wanted[3:])
            below = (lambda f: [e for e in f.iter() if e is not f]) if deep else list
            groups = [[e for e in below(f) if fits(e)] for f in found]
            for test in _STEP.findall(step[len(name):]):
                if test.strip().isdigit() or test.strip().startswith('last()'):
                    ranked = []
                    for g in groups:
                        by = {}
                        for p in found:
                            for e in p.iter():
                                same = [c for c in e if fits(c)]
                                by.update({id(c): (n + 1, len(same)) for n, c in enumerate(same)})
                        ranked.append([e for e in g if _passes(e, test, *by[id(e)])])
                    groups = ranked
                else:
                    groups = [[e for e in g if _passes(e, test, 0, 0)] for g in groups]
            found = [e for g in groups for e in g]
        deep = False
    return iter(found)

def SubElement(parent, tag, attrib={}, **extra):
    element = Element(tag, {**attrib, **extra})
    parent.append(element)
    return element
def Comment(text=None):
    element = Element(Comment)
    element.text = text
    return element
def ProcessingInstruction(target, text=None):
    element = Element(ProcessingInstruction)
    element.text = target + (' ' + text if text else '')
    return element
PI = ProcessingInstruction
def iselement(element):
    return hasattr(element, 'tag')

class QName:
    def __init__(self, text_or_uri, tag=None):
        self.text = '{%s}%s' % (text_or_uri, tag) if tag else text_or_uri
    def __str__(self):
        return self.text

_prefixes = {'http://www.w3.org/XML/1998/namespace': 'xml', 'http://www.w3.org/1999/xhtml': 'html', 'http://www.w3.org/2001/XMLSchema': 'xs', 'http://www.w3.org/2001/XMLSchema-instance': 'xsi'}
def register_namespace(prefix, uri):
    if re.match(r'ns\d+$', prefix):
        raise ValueError('Prefix format reserved for internal use')
    _prefixes[uri] = prefix

def _text(s):
    return s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
def _attribute(s):
    return _text(s).replace('"', '&quot;').replace('\r', '&#13;').replace('\n', '&#10;').replace('\t', '&#09;')

def _write(out, e, names, extra, empty):
    if e.tag is Comment:
        out.append('<!--%s-->' % e.text)
    elif e.tag is ProcessingInstruction:
        out.append('<?%s?>' % e.text)
    elif e.tag is None:
        out.append(_text(e.text or ''))
        for c in e:
            _write(out, c, names, '', empty)
    else:
        tag = names(e.tag)
        out.append('<' + tag + extra)
        for k, v in e.items():
            if not isinstance(v, (str, QName)):
                raise TypeError('cannot serialize %r (type %s)' % (v, type(v).__name__))
            out.append(' %s="%s"' % (names(k), _attribute(str(v))))
        if e.text or len(e) or not empty:
            out.append('>')
            if e.text:
                out.append(_text(e.text))
            for c in e:
                _write(out, c, names, '', empty)
            out.append('</' + tag + '>')
        else:
            out.append(' />')
    if e.tail:
        out.append(_text(e.tail))

def _serialize(root, empty=True):
    used = {}
    def names(tag):
        tag = tag.text if isinstance(tag, QName) else tag
        if not isinstance(tag, str):
            raise TypeError('cannot serialize %r (type %s)' % (tag, type(tag).__name__))
        if tag[:1] != '{':
            return tag
        uri, local = tag[1:].rsplit('}', 1)
        if uri not in used:
            used[uri] = _prefixes.get(uri) or 'ns%d' % len(used)
        return used[uri] + ':' + local
    for e in root.iter():
        for t in [e.tag, *e.attrib]:
            if isinstance(t, (str, QName)):
                names(t)
    out = []
    extra = ''.join(' xmlns:%s="%s"' % (p, _attribute(u)) for u, p in sorted(used.items(), key=lambda x: x[1]) if p != 'xml')
    _write(out, root, names, extra, empty)
    return ''.join(out)

def tostring(element, encoding=None, method=None, *, xml_declaration=None, default_namespace=None, short_empty_elements=True):
    text = ''.join(element.itertext()) if method == 'text' else _serialize(element, short_empty_elements)
    if encoding == 'unicode':
        return ("<?xml version='1.0' encoding='utf-8'?>\n" if xml_declaration else '') + text
    declare = xml_declaration or (xml_declaration is None and encoding is not None and encoding.lower() not in ('utf-8', 'us-ascii'))
    head = "<?xml version='1.0' encoding='%s'?>\n" % encoding if declare else ''
    return (head + text).encode(encoding or 'us-ascii', 'xmlcharrefreplace')
def tostringlist(element, encoding=None, **kw):
    return [tostring(element, encoding, **kw)]

class ElementTree:
    def __init__(self, element=None, file=None):
        self._root = element
        if file:
            self.parse(file)
    def getroot(self):
        return self._root
    def parse(self, source, parser=None):
        if hasattr(source, 'read'):
            data = source.read()
        else:
            with open(source, 'rb') as f:
                data = f.read()
        self._root = fromstring(data, parser)
        return self._root
    def iter(self, tag=None):
        return self._root.iter(tag)
    def find(self, path, namespaces=None):
        return self._root.find('.' + path if path[:1] == '/' else path, namespaces)
    def findtext(self, path, default=None, namespaces=None):
        return self._root.findtext('.' + path if path[:1] == '/' else path, default, namespaces)
    def findall(self, path, namespaces=None):
        return self._root.findall('.' + path if path[:1] == '/' else path, namespaces)
    iterfind = findall
    def write(self, file_or_filename, encoding=None, xml_declaration=None, default_namespace=None, method=None, *, short_empty_elements=True):
        data = tostring(self._root, encoding or 'us-ascii', method, xml_declaration=xml_declaration, short_empty_elements=short_empty_elements)
        if hasattr(file_or_filename, 'write'):
            file_or_filename.write(data)
        else:
            with open(file_or_filename, 'w' if encoding == 'unicode' else 'wb') as f:
                f.write(data)

def _build(events):
    stack, root, last = [], None, None
    for kind, *rest in events:
        if kind == 'start':
            e = Element(rest[0], rest[1])
            if stack:
                stack[-1].append(e)
            else:
                root = e
            stack.append(e)
            last = None
        elif kind == 'end':
            last = stack.pop()
        elif stack:
            if last is None:
                stack[-1].text = (stack[-1].text or '') + rest[0]
            else:
                last.tail = (last.tail or '') + rest[0]
    return root

class TreeBuilder:
    def __init__(self, element_factory=None, *, comment_factory=None, pi_factory=None, insert_comments=False, insert_pis=False):
        self._make = element_factory or Element
        self._stack, self._root, self._last = [], None, None
    def start(self, tag, attrs):
        e = self._make(tag, attrs)
        if self._stack:
            self._stack[-1].append(e)
        elif self._root is None:
            self._root = e
        self._stack.append(e)
        self._last = None
        return e
    def end(self, tag):
        self._last = self._stack.pop()
        return self._last
    def data(self, data):
        if self._last is not None:
            self._last.tail = (self._last.tail or '') + data
        elif self._stack:
            self._stack[-1].text = (self._stack[-1].text or '') + data
    def comment(self, text):
        pass
    def close(self):
        return self._root

class XMLParser:
    def __init__(self, *, target=None, encoding=None):
        self.target, self._parts = TreeBuilder() if target is None else target, []
    def feed(self, data):
        self._parts.append(data if isinstance(data, str) else bytes(data).decode('utf-8-sig'))
    def close(self):
        target = self.target
        calls = {kind: getattr(target, name, None) for kind, name in (('start', 'start'), ('end', 'end'), ('text', 'data'), ('data', 'data'))}
        for kind, *rest in _read(''.join(self._parts)):
            call = calls.get(kind)
            if call:
                call(*rest)
        self._parts = []
        return target.close() if hasattr(target, 'close') else None

def XMLID(text, parser=None):
    tree = XML(text, parser)
    return tree, {e.get('id'): e for e in tree.iter() if e.get('id')}

def fromstring(text, parser=None):
    if parser is not None:
        parser.feed(text)
        return parser.close()
    return _build(_read(text if isinstance(text, str) else bytes(text).decode('utf-8-sig')))
XML = fromstring
def fromstringlist(sequence, parser=None):
    return fromstring(''.join(sequence))
def parse(source, parser=None):
    tree = ElementTree()
    tree.parse(source, parser) #@ 1223
    return tree
def iterparse(source, events=None, parser=None):
    wanted = events or ('end',)
    def walk(e):
        if 'start' in wanted:
            yield 'start', e
        for c in e:
            yield from walk(c)
        if 'end' in wanted:
            yield 'end', e
    return walk(parse(source).getroot())
def dump(elem):
    import sys
    sys.stdout.write(tostring(elem.getroot() if isinstance(elem, ElementTree) else elem, 'unicode') + '\n')

def indent(tree, space='  ', level=0):
    if isinstance(tree, ElementTree):
        tree = tree.getroot()
    if level < 0:
        raise ValueError(f'Initial indentation level must be >= 0, got {level}')
    def go(e, level):
        inner = '\n' + space * (level + 1)
        if not (e.text or '').strip():
            e.text = inner
        for c in e:
            if len(c):
                go(c, level + 1)
            if not (c.tail or '').strip():
                c.tail = inner
        if not (c.tail or '').strip() or c.tail == inner:
            c.tail = inner[:-len(space)] if space else '\n'
    if len(tree):
        go(tree, level)
`,
};
