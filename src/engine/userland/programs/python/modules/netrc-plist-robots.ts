import type { LibraryModule } from '../vm/module-registry.ts';

/** netrc. */
export const netrc: LibraryModule = {
  source: String.raw`
import os, shlex

__all__ = ['netrc', 'NetrcParseError']

class NetrcParseError(Exception):
    def __init__(self, msg, filename=None, lineno=None):
        self.filename, self.lineno, self.msg = filename, lineno, msg
        Exception.__init__(self, msg)
    def __str__(self):
        return '%s (%s, line %s)' % (self.msg, self.filename, self.lineno)

class netrc:
    def __init__(self, file=None):
        default = file is None
        file = os.path.join(os.path.expanduser('~'), '.netrc') if default else file
        self.hosts, self.macros = {}, {}
        with open(file, encoding='utf-8') as source:
            self._parse(file, source.read())
    def _parse(self, file, text):
        tokens = []
        for number, line in enumerate(text.split('\n'), 1):
            lexer = shlex.shlex(line, posix=True)
            lexer.whitespace_split, lexer.commenters = True, '#'
            tokens += [(word, number) for word in lexer]
        i = 0
        while i < len(tokens):
            word, number = tokens[i]
            i += 1
            if word == 'machine':
                name = tokens[i][0]
                i += 1
            elif word == 'default':
                name = 'default'
            else:
                raise NetrcParseError('bad toplevel token %r' % word, file, number)
            found = {'login': '', 'account': '', 'password': ''}
            while i < len(tokens) and tokens[i][0] not in ('machine', 'default', 'macdef'):
                word, number = tokens[i]
                key = 'login' if word == 'user' else word
                if key not in found:
                    raise NetrcParseError('bad follower token %r' % word, file, number)
                found[key] = tokens[i + 1][0]
                i += 2
            self.hosts[name] = (found['login'], found['account'], found['password'])
    def authenticators(self, host):
        return self.hosts.get(host, self.hosts.get('default'))
    def __repr__(self):
        rows = []
        for host, (login, account, password) in self.hosts.items():
            rows.append('machine %s\n\tlogin %s\n' % (host, login) + ('\taccount %s\n' % account if account else '') + '\tpassword %s\n' % password)
        return ''.join(rows)
`,
};

/** plistlib: property lists in XML. */
export const plistlib: LibraryModule = {
  source: String.raw`
import base64, datetime, enum, io, re

__all__ = ['InvalidFileException', 'FMT_XML', 'FMT_BINARY', 'load', 'dump', 'loads', 'dumps', 'UID']

class PlistFormat(enum.Enum):
    FMT_XML = 1
    FMT_BINARY = 2
FMT_XML, FMT_BINARY = PlistFormat.FMT_XML, PlistFormat.FMT_BINARY

class InvalidFileException(ValueError):
    def __init__(self, message='Invalid file'):
        ValueError.__init__(self, message)

class UID:
    def __init__(self, data):
        if not isinstance(data, int):
            raise TypeError('data must be an int')
        self.data = data
    def __index__(self):
        return self.data
    def __repr__(self):
        return '%s(%s)' % (self.__class__.__name__, repr(self.data))
    def __eq__(self, other):
        return self.data == other.data if isinstance(other, UID) else NotImplemented
    def __hash__(self):
        return hash(self.data)

_HEADER = '''<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
'''

def _escape(text):
    if re.search(r'[\x00-\x08\x0b\x0c\x0e-\x1f]', text):
        raise ValueError("strings can't contain control characters; use bytes instead")
    return text.replace('\r\n', '\n').replace('\r', '\n').replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')

def _write(value, level, out, sort_keys, skipkeys):
    gap = '\t' * level
    def line(text):
        out.append(gap + text + '\n')
    if isinstance(value, str):
        line('<string>%s</string>' % _escape(value))
    elif value is True or value is False:
        line('<true/>' if value else '<false/>')
    elif isinstance(value, int):
        if not -1 << 63 <= value < 1 << 64:
            raise OverflowError(value)
        line('<integer>%d</integer>' % value)
    elif isinstance(value, float):
        line('<real>%r</real>' % value)
    elif isinstance(value, dict):
        if not value:
            return line('<dict/>')
        line('<dict>')
        for key, one in sorted(value.items()) if sort_keys else value.items():
            if not isinstance(key, str):
                if skipkeys:
                    continue
                raise TypeError('keys must be strings')
            out.append(gap + '\t<key>%s</key>\n' % _escape(key))
            _write(one, level + 1, out, sort_keys, skipkeys)
        line('</dict>')
    elif isinstance(value, (bytes, bytearray)):
        line('<data>')
        width = max(16, 76 - len(gap.replace('\t', ' ' * 8)))
        size = width // 4 * 3
        for i in range(0, len(value), size):
            line(base64.b64encode(value[i:i + size]).decode())
        line('</data>')
    elif isinstance(value, datetime.datetime):
        line('<date>%s</date>' % value.strftime('%Y-%m-%dT%H:%M:%SZ'))
    elif isinstance(value, (tuple, list)):
        if not value:
            return line('<array/>')
        line('<array>')
        for one in value:
            _write(one, level + 1, out, sort_keys, skipkeys)
        line('</array>')
    else:
        raise TypeError('unsupported type: %s' % type(value))

def _read(node):
    kind, text = node.tag, node.text or ''
    if kind == 'dict':
        parts = list(node)
        return {key.text or '': _read(value) for key, value in zip(parts[::2], parts[1::2])}
    if kind == 'array':
        return [_read(one) for one in node]
    if kind == 'string':
        return text
    if kind == 'integer':
        return int(text, 16) if text.startswith(('0x', '0X')) else int(text)
    if kind == 'real':
        return float(text)
    if kind in ('true', 'false'):
        return kind == 'true'
    if kind == 'data':
        return base64.b64decode(''.join(text.split()))
    if kind == 'date':
        return datetime.datetime.strptime(text, '%Y-%m-%dT%H:%M:%SZ')
    raise ValueError('unknown element ' + kind)

def loads(value, *, fmt=None, dict_type=dict, aware_datetime=False):
    import xml.etree.ElementTree as ET
    data = value.encode() if isinstance(value, str) else bytes(value)
    if data[:8] == b'bplist00':
        raise InvalidFileException('drydock: binary property lists are not simulated')
    if not data.lstrip().startswith((b'<?xml', b'<plist', b'\xef\xbb\xbf')):
        raise InvalidFileException()
    root = ET.fromstring(data)
    return _read(root[0])
def load(fp, *, fmt=None, dict_type=dict, aware_datetime=False):
    return loads(fp.read(), fmt=fmt, dict_type=dict_type)
def dumps(value, *, fmt=FMT_XML, skipkeys=False, sort_keys=True, aware_datetime=False):
    if fmt is not FMT_XML:
        raise ValueError('drydock: binary property lists are not simulated')
    out = [_HEADER, '<plist version="1.0">\n']
    _write(value, 0, out, sort_keys, skipkeys)
    return ''.join([*out, '</plist>\n']).encode()
def dump(value, fp, *, fmt=FMT_XML, sort_keys=True, skipkeys=False, aware_datetime=False):
    fp.write(dumps(value, fmt=fmt, skipkeys=skipkeys, sort_keys=sort_keys))
`,
};

/** urllib.robotparser. */
export const urllibRobotparser: LibraryModule = {
  source: String.raw`
import collections, time, urllib.error, urllib.parse, urllib.request

__all__ = ['RobotFileParser']
RequestRate = collections.namedtuple('RequestRate', 'requests seconds')

class RobotFileParser:
    def __init__(self, url=''):
        self.entries, self.sitemaps, self.default_entry = [], [], None
        self.disallow_all = self.allow_all = False
        self.last_checked = 0
        self.set_url(url)
    def mtime(self):
        return self.last_checked
    def modified(self):
        self.last_checked = time.time()
    def set_url(self, url):
        self.url = url
        self.host, self.path = urllib.parse.urlparse(url)[1:3]
    def read(self):
        try:
            f = urllib.request.urlopen(self.url)
        except urllib.error.HTTPError as err:
            if err.code in (401, 403):
                self.disallow_all = True
            elif 400 <= err.code < 500:
                self.allow_all = True
            err.close()
        else:
            self.parse(f.read().decode('utf-8', 'surrogateescape').splitlines())
    def _add(self, entry):
        if '*' in entry.useragents:
            self.default_entry = self.default_entry or entry
        else:
            self.entries.append(entry)
    def parse(self, lines):
        state, entry = 0, Entry()
        self.modified()
        for line in lines:
            if not line:
                if state == 2:
                    self._add(entry)
                if state:
                    state, entry = 0, Entry()
            line = line.partition('#')[0].strip()
            key, colon, value = line.partition(':')
            if not colon:
                continue
            key, value = key.strip().lower(), urllib.parse.unquote(value.strip())
            if key == 'user-agent':
                if state == 2:
                    self._add(entry)
                    entry = Entry()
                entry.useragents.append(value)
                state = 1
            elif key in ('disallow', 'allow') and state:
                entry.rulelines.append(RuleLine(value, key == 'allow'))
                state = 2
            elif key == 'crawl-delay' and state:
                if value.isdigit():
                    entry.delay = int(value)
                state = 2
            elif key == 'request-rate' and state:
                parts = value.split('/')
                if len(parts) == 2 and all(part.strip().isdigit() for part in parts):
                    entry.req_rate = RequestRate(int(parts[0]), int(parts[1]))
                state = 2
            elif key == 'sitemap':
                self.sitemaps.append(value)
        if state == 2:
            self._add(entry)
    def _entry(self, useragent):
        return next((one for one in self.entries if one.applies_to(useragent)), self.default_entry)
    def can_fetch(self, useragent, url):
        if self.disallow_all or self.allow_all:
            return self.allow_all
        if not self.last_checked:
            return False
        parts = urllib.parse.urlparse(urllib.parse.unquote(url))
        path = urllib.parse.quote(urllib.parse.urlunparse(('', '', parts.path, parts.params, parts.query, parts.fragment))) or '/'
        entry = self._entry(useragent)
        return True if entry is None else entry.allowance(path)
    def crawl_delay(self, useragent):
        entry = self._entry(useragent) if self.mtime() else None
        return None if entry is None else entry.delay
    def request_rate(self, useragent):
        entry = self._entry(useragent) if self.mtime() else None
        return None if entry is None else entry.req_rate
    def site_maps(self):
        return self.sitemaps or None
    def __str__(self):
        return '\n\n'.join(map(str, ([self.default_entry] if self.default_entry is not None else []) + self.entries))

class RuleLine:
    def __init__(self, path, allowance):
        if path == '' and not allowance:
            allowance = True
        self.path, self.allowance = urllib.parse.quote(urllib.parse.urlunparse(urllib.parse.urlparse(path))), allowance
    def applies_to(self, filename):
        return self.path == '*' or filename.startswith(self.path)
    def __str__(self):
        return ('Allow' if self.allowance else 'Disallow') + ': ' + self.path

class Entry:
    def __init__(self):
        self.useragents, self.rulelines, self.delay, self.req_rate = [], [], None, None
    def __str__(self):
        rows = ['User-agent: ' + agent for agent in self.useragents]
        if self.delay is not None:
            rows.append('Crawl-delay: %s' % self.delay)
        if self.req_rate is not None:
            rows.append('Request-rate: %s/%s' % self.req_rate)
        return '\n'.join(rows + list(map(str, self.rulelines)))
    def applies_to(self, useragent):
        useragent = useragent.split('/')[0].lower()
        return any(agent == '*' or agent.lower() in useragent for agent in self.useragents)
    def allowance(self, filename):
        return next((line.allowance for line in self.rulelines if line.applies_to(filename)), True)
`,
};
