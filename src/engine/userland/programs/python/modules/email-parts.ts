import type { LibraryModule } from '../vm/module-registry.ts';

/** email.encoders. */
export const emailEncoders: LibraryModule = {
  source: String.raw`
import base64, quopri

__all__ = ['encode_7or8bit', 'encode_base64', 'encode_noop', 'encode_quopri']

def _data(msg):
    payload = msg.get_payload()
    return payload.encode('ascii', 'surrogateescape') if isinstance(payload, str) else payload

def encode_base64(msg):
    msg.set_payload(base64.encodebytes(_data(msg)).decode('ascii'))
    msg['Content-Transfer-Encoding'] = 'base64'
def encode_quopri(msg):
    msg.set_payload(quopri.encodestring(_data(msg), quotetabs=True).replace(b' ', b'=20').decode('ascii'))
    msg['Content-Transfer-Encoding'] = 'quoted-printable'
def encode_7or8bit(msg):
    payload = msg.get_payload()
    if payload is None:
        msg['Content-Transfer-Encoding'] = '7bit'
        return
    plain = payload.isascii() if isinstance(payload, str) else bytes(payload).isascii()
    msg['Content-Transfer-Encoding'] = '7bit' if plain else '8bit'
def encode_noop(msg):
    payload = msg.get_payload()
    if isinstance(payload, bytes):
        msg.set_payload(payload.decode('ascii', 'surrogateescape'))
`,
};

/** email.header. */
export const emailHeader: LibraryModule = {
  source: String.raw`
import base64, binascii, quopri, re
from email.errors import HeaderParseError

__all__ = ['Header', 'decode_header', 'make_header']
_WORD = re.compile(r'=\?([^?]*?)\?([qQbB])\?(.*?)\?=')

def decode_header(header):
    if hasattr(header, '_chunks'):
        return [(text if charset is None else text.encode(charset), charset) for text, charset in header._chunks]
    if not _WORD.search(header):
        return [(header, None)]
    found, at = [], 0
    for match in _WORD.finditer(header):
        before = header[at:match.start()]
        if before.strip() or not found and before:
            found.append((before.lstrip() if not found else before, None, False))
        charset, how, text = match.groups()
        try:
            data = quopri.decodestring(text.replace('_', '=20').encode('ascii')) if how in 'qQ' else base64.b64decode(text + '=' * (-len(text) % 4))
        except binascii.Error:
            raise HeaderParseError('Base64 decoding error') from None
        if found and found[-1][2] and found[-1][1] == charset.lower():
            found[-1] = (found[-1][0] + data, charset.lower(), True)
        else:
            found.append((data, charset.lower(), True))
        at = match.end()
    if header[at:].strip():
        found.append((header[at:].rstrip(), None, False))
    return [(text if encoded else text.encode('raw_unicode_escape' if not text.isascii() else 'ascii'), charset) for text, charset, encoded in found]

def make_header(decoded_seq, maxlinelen=None, header_name=None, continuation_ws=' '):
    made = Header()
    for text, charset in decoded_seq:
        made.append(text, charset)
    return made

class Header:
    def __init__(self, s=None, charset=None, maxlinelen=None, header_name=None, continuation_ws=' ', errors='strict'):
        self._charset, self._chunks = charset, []
        if s is not None:
            self.append(s, charset)
    def append(self, s, charset=None, errors='strict'):
        charset = charset or self._charset
        if isinstance(s, bytes):
            s = s.decode(str(charset or 'us-ascii'), errors)
        if charset is None and not s.isascii():
            charset = 'utf-8'
        self._chunks.append((s, charset))
    def __str__(self):
        out, last = [], None
        for i, (text, charset) in enumerate(self._chunks):
            if i and out and (last is None) != (charset is None) and not out[-1].endswith(' ') and not text.startswith(' '):
                out.append(' ')
            out.append(text)
            last = charset
        return ''.join(out)
    def __eq__(self, other):
        return other == str(self)
    def encode(self, splitchars=';, \t', maxlinelen=None, linesep='\n'):
        parts = []
        for text, charset in self._chunks:
            if charset is None or str(charset).lower() in ('us-ascii', 'ascii'):
                parts.append(text)
                continue
            name = str(charset).lower()
            data = text.encode(name)
            if name.startswith('iso-8859'):
                body = ''.join(chr(b) if b < 128 and chr(b).isalnum() or b in b'-!*+/' else '_' if b == 32 else '=%02X' % b for b in data)
                parts.append('=?%s?q?%s?=' % (name, body))
                continue
            pieces, size = [''], 0
            room = (75 - len(name) - 7) // 4 * 3
            for char in text:
                extra = len(char.encode(name))
                if size + extra > room:
                    pieces.append('')
                    size = 0
                pieces[-1] += char
                size += extra
            parts.append((linesep + ' ').join('=?%s?b?%s?=' % (name, base64.b64encode(one.encode(name)).decode()) for one in pieces))
        return ' '.join(parts)
`,
};

/** email.errors. */
export const emailErrors: LibraryModule = {
  source: String.raw`
class MessageError(Exception):
    pass
class MessageParseError(MessageError):
    pass
class HeaderParseError(MessageParseError):
    pass
class BoundaryError(MessageParseError):
    pass
class MultipartConversionError(MessageError, TypeError):
    pass
class CharsetError(MessageError):
    pass
class HeaderWriteError(MessageError):
    pass
class MessageDefect(ValueError):
    pass
`,
};

/** email.parser. */
export const emailParser: LibraryModule = {
  source: String.raw`
from email import message_from_string, message_from_bytes

__all__ = ['Parser', 'HeaderParser', 'BytesParser', 'BytesHeaderParser', 'FeedParser', 'BytesFeedParser']

class Parser:
    def __init__(self, _class=None, *, policy=None):
        self._class, self.policy = _class, policy
    def parsestr(self, text, headersonly=False):
        return message_from_string(text, self._class, policy=self.policy)
    def parse(self, fp, headersonly=False):
        return self.parsestr(fp.read())
class HeaderParser(Parser):
    pass
class BytesParser:
    def __init__(self, *args, **kw):
        self.parser = Parser(*args, **kw)
    def parsebytes(self, text, headersonly=False):
        return message_from_bytes(text, self.parser._class, policy=self.parser.policy)
    def parse(self, fp, headersonly=False):
        return self.parsebytes(fp.read())
class BytesHeaderParser(BytesParser):
    pass
class FeedParser:
    def __init__(self, _factory=None, *, policy=None):
        self._factory, self._policy, self._text = _factory, policy, ''
    def feed(self, data):
        self._text += data
    def close(self):
        return message_from_string(self._text, self._factory, policy=self._policy)
class BytesFeedParser(FeedParser):
    def feed(self, data):
        self._text += data.decode('ascii', 'surrogateescape')
`,
};
