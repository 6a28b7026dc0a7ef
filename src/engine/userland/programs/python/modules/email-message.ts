import type { LibraryModule } from '../vm/module-registry.ts';

/** _email_message: what email, email.message and email.mime are made of */
export const emailMessage: LibraryModule = {
  source: String.raw`
import base64
import quopri
import re

class MessageError(Exception): pass

class Message:
    def __init__(self, policy=None):
        self._headers, self._payload, self._charset = [], None, None
        self.preamble = self.epilogue = None
        self.defects = []
        self._policy = policy
    def __len__(self):
        return len(self._headers)
    def __contains__(self, name):
        return any(k.lower() == name.lower() for k, v in self._headers)
    def __getitem__(self, name):
        return self.get(name)
    def _single(self, name):
        return None
    def __setitem__(self, name, value):
        single = self._single(name)
        if single and self.get(name) is not None:
            raise ValueError("There may be at most {} {} headers "
                             "in a message".format(1, name))
        if single is not None and isinstance(value, str) and len(value.splitlines()) > 1:
            raise ValueError("Header values may not contain linefeed "
                             "or carriage return characters")
        self._headers.append((name, value))
    def __delitem__(self, name):
        self._headers = [(k, v) for k, v in self._headers if k.lower() != name.lower()]
    def __iter__(self):
        return iter(self.keys())
    def get(self, name, failobj=None):
        return next((v for k, v in self._headers if k.lower() == name.lower()), failobj)
    def get_all(self, name, failobj=None):
        return [v for k, v in self._headers if k.lower() == name.lower()] or failobj
    def keys(self):
        return [k for k, v in self._headers]
    def values(self):
        return [v for k, v in self._headers]
    def items(self):
        return list(self._headers)
    def add_header(self, _name, _value, **params):
        parts = [_value] if _value is not None else []
        for k, v in params.items():
            k = k.replace('_', '-')
            parts.append(k if v is None else '%s="%s"' % (k, v))
        self[_name] = '; '.join(parts)
    def replace_header(self, _name, _value):
        for i, (k, v) in enumerate(self._headers):
            if k.lower() == _name.lower():
                self._headers[i] = (k, _value)
                return
        raise KeyError(_name)
    def is_multipart(self):
        return isinstance(self._payload, list)
    def attach(self, payload):
        self._payload = [payload] if self._payload is None else self._payload + [payload]
    def get_payload(self, i=None, decode=False):
        if i is not None:
            return self._payload[i]
        if decode and isinstance(self._payload, str):
            how = (self.get('content-transfer-encoding') or '').lower()
            if how == 'base64':
                return base64.b64decode(self._payload)
            if how == 'quoted-printable':
                return quopri.decodestring(self._payload.encode('utf-8'))
            return self._payload.encode('utf-8', 'surrogateescape')
        return self._payload
    def set_payload(self, payload, charset=None):
        self._payload = payload
    def get_content_type(self):
        value = (self.get('content-type') or 'text/plain').split(';')[0].strip().lower()
        return value if value.count('/') == 1 else 'text/plain'
    def get_content_maintype(self):
        return self.get_content_type().split('/')[0]
    def get_content_subtype(self):
        return self.get_content_type().split('/')[1]
    def get_param(self, param, failobj=None, header='content-type', unquote=True):
        m = re.search(r';\s*%s="?([^";]*)"?' % re.escape(param), self.get(header) or '', re.I)
        return m[1] if m else failobj
    def get_content_charset(self, failobj=None):
        value = self.get_param('charset')
        return value.lower() if value else failobj
    def get_filename(self, failobj=None):
        return self.get_param('filename', None, 'content-disposition') or self.get_param('name', failobj)
    def get_boundary(self, failobj=None):
        return self.get_param('boundary', failobj)
    def get_content_disposition(self):
        value = self.get('content-disposition')
        return value.split(';')[0].strip().lower() if value else None
    def walk(self):
        yield self
        if self.is_multipart():
            for part in self._payload:
                yield from part.walk()
    def as_string(self, unixfrom=False, maxheaderlen=0, policy=None):
        head = ''.join('%s: %s\n' % (k, _folded(k, str(v))) for k, v in self._headers)
        if self.is_multipart():
            boundary = self.get_boundary()
            if boundary is None:
                boundary = '===============%019d==' % _boundary()
                self.replace_header('Content-Type', '%s; boundary="%s"' % (self['content-type'], boundary))
                return self.as_string()
            parts = ''.join('\n--%s\n%s' % (boundary, p.as_string()) for p in self._payload)
            return head + '%s\n--%s--\n' % (parts if parts else '\n', boundary)
        text = self._payload or ''
        if not text.isascii() and self._cte() == '8bit':
            head = re.sub('(?im)^(Content-Transfer-Encoding: )8bit$', r'\1base64', head)
            text = base64.encodebytes(text.encode(self._text_charset())).decode('ascii')
        return head + '\n' + text
    def _cte(self):
        return str(self.get('content-transfer-encoding', '')).lower()
    def _text_charset(self):
        found = re.search('charset="?([^";]+)', str(self.get('content-type', '')))
        return found[1] if found else 'utf-8'
    def __str__(self):
        return self.as_string()
    def as_bytes(self, unixfrom=False, policy=None):
        if not self.is_multipart() and self._cte() == '8bit':
            head = ''.join('%s: %s\n' % (k, _folded(k, str(v))) for k, v in self._headers)
            return head.encode() + b'\n' + (self._payload or '').encode(self._text_charset(), 'surrogateescape')
        return self.as_string().encode('utf-8', 'surrogateescape')
    __bytes__ = as_bytes

def _boundary():
    import random
    return random.randrange(10 ** 18)

def _encoded(text):
    raw = text.encode()
    quoted = ''.join('_' if b == 32 else chr(b) if chr(b).isascii() and (chr(b).isalnum() or chr(b) in '-!*+/') else '=%02X' % b for b in raw)
    packed = base64.b64encode(raw).decode('ascii')
    return '=?utf-8?q?%s?=' % quoted if len(quoted) - len(packed) < 5 else '=?utf-8?b?%s?=' % packed
def _folded(name, value):
    if not value.isascii():
        words = value.split(' ')
        odd = [i for i, w in enumerate(words) if not w.isascii()]
        middle = ' '.join(words[odd[0]:odd[-1] + 1])
        value = ' '.join(words[:odd[0]] + [_encoded(middle)] + words[odd[-1] + 1:])
    lines, line = [], ''
    room = 78 - len(name) - 2
    for word in value.split(' '):
        if line and len(line) + 1 + len(word) > room:
            lines.append(line)
            line, room = word, 77
        else:
            line = line + ' ' + word if line else word
    return '\n '.join(lines + [line])

_ONCE = frozenset(('date', 'sender', 'from', 'reply-to', 'to', 'cc', 'bcc', 'message-id', 'subject', 'mime-version', 'content-type', 'content-transfer-encoding', 'content-disposition'))

class EmailMessage(Message):
    def _single(self, name):
        return name.lower() in _ONCE
    def __init__(self, policy=None):
        super().__init__(policy)
    def _only(self, text, subtype='plain', charset='utf-8', cte=None):
        if not text.endswith('\n'):
            text += '\n'
        how = cte or ('7bit' if text.isascii() and all(len(l) < 79 for l in text.split('\n')) else None)
        if how is None and all(len(l.encode(charset)) < 79 for l in text.split('\n')):
            how = '8bit'
        if how is None:
            quoted = quopri.encodestring(text.encode(charset)).decode('ascii')
            packed = base64.encodebytes(text.encode(charset)).decode('ascii')
            how, text = ('quoted-printable', quoted) if len(quoted) <= len(packed) else ('base64', packed)
        for h in ('Content-Type', 'Content-Transfer-Encoding'):
            del self[h]
        self['Content-Type'] = 'text/%s; charset="%s"' % (subtype, charset)
        self['Content-Transfer-Encoding'] = how
        self._payload = text
    def set_content(self, obj, maintype=None, subtype='plain', charset='utf-8', cte=None, filename=None, disposition=None, **kw):
        if isinstance(obj, str):
            self._only(obj, maintype and subtype or subtype, charset, cte)
        else:
            self['Content-Type'] = '%s/%s' % (maintype, subtype)
            self['Content-Transfer-Encoding'] = 'base64'
            self._payload = base64.encodebytes(obj).decode('ascii')
        if filename or disposition:
            self.add_header('Content-Disposition', disposition or 'attachment', **({'filename': filename} if filename else {}))
        if 'MIME-Version' not in self and not getattr(self, '_part', False):
            self['MIME-Version'] = '1.0'
    def get_content(self):
        data = self.get_payload(decode=True)
        if self.get_content_maintype() == 'text':
            return data.decode(self.get_content_charset('ascii'), 'replace')
        return data
    def _wrap(self, subtype):
        if self.get_content_type() == 'multipart/' + subtype:
            return
        part = EmailMessage()
        keep = []
        for k, v in self._headers:
            (part._headers if k.lower().startswith('content-') else keep).append((k, v))
        part._payload, self._headers = self._payload, keep
        self._payload = [part] if part._headers else []
        self['Content-Type'] = 'multipart/%s; boundary="===============%019d=="' % (subtype, _boundary())
    def _added(self, subtype, args, kw, disposition=None):
        self._wrap(subtype)
        part = EmailMessage()
        part._part = True
        part.set_content(*args, **kw, **({'disposition': disposition} if disposition and 'disposition' not in kw else {}))
        if subtype == 'mixed' and 'MIME-Version' not in part:
            part['MIME-Version'] = '1.0'
        self._payload.append(part)
    def add_alternative(self, *args, **kw):
        self._added('alternative', args, kw)
    def add_attachment(self, *args, **kw):
        self._added('mixed', args, kw, 'attachment')
    def add_related(self, *args, **kw):
        self._added('related', args, kw)
    def iter_attachments(self):
        return (p for p in self._payload[1:] if self.is_multipart()) if self.is_multipart() else iter(())
    def iter_parts(self):
        return iter(self._payload if self.is_multipart() else ())
    def is_attachment(self):
        return self.get_content_disposition() == 'attachment'
    def get_body(self, preferencelist=('related', 'html', 'plain')):
        for kind in reversed(preferencelist) if False else preferencelist:
            for part in self.walk():
                if part.get_content_type() == 'text/' + kind and not part.is_attachment():
                    return part
        return None

class MIMEBase(Message):
    def __init__(self, _maintype, _subtype, *, policy=None, **params):
        super().__init__()
        self.add_header('Content-Type', '%s/%s' % (_maintype, _subtype), **params)
        self['MIME-Version'] = '1.0'
class MIMENonMultipart(MIMEBase):
    pass
class MIMEMultipart(MIMEBase):
    def __init__(self, _subtype='mixed', boundary=None, _subparts=None, *, policy=None, **params):
        MIMEBase.__init__(self, 'multipart', _subtype, **params, **({'boundary': boundary} if boundary else {}))
        self._payload = list(_subparts or [])
class MIMEText(MIMENonMultipart):
    def __init__(self, _text, _subtype='plain', _charset=None, *, policy=None):
        charset = _charset or ('us-ascii' if _text.isascii() else 'utf-8')
        MIMEBase.__init__(self, 'text', _subtype, charset=charset)
        self['Content-Transfer-Encoding'] = '7bit' if charset == 'us-ascii' else 'base64'
        self._payload = _text if charset == 'us-ascii' else base64.encodebytes(_text.encode(charset)).decode('ascii')
class MIMEApplication(MIMENonMultipart):
    def __init__(self, _data, _subtype='octet-stream', _encoder=None, *, policy=None, **params):
        MIMEBase.__init__(self, 'application', _subtype, **params)
        self['Content-Transfer-Encoding'] = 'base64'
        self._payload = base64.encodebytes(_data).decode('ascii')
class MIMEImage(MIMENonMultipart):
    def __init__(self, _imagedata, _subtype=None, _encoder=None, *, policy=None, **params):
        MIMEBase.__init__(self, 'image', _subtype or 'png', **params)
        self['Content-Transfer-Encoding'] = 'base64'
        self._payload = base64.encodebytes(_imagedata).decode('ascii')

def parse(text, cls=Message):
    text = text.replace('\r\n', '\n')
    made = cls()
    head, gap, body = text.partition('\n\n')
    if text.startswith('\n'):
        head, body = '', text[1:]
    for line in head.split('\n'):
        if line[:1] in (' ', '\t') and made._headers:
            k, v = made._headers[-1]
            made._headers[-1] = (k, v + '\n' + line)
        elif ':' in line:
            k, v = line.split(':', 1)
            made._headers.append((k, v.lstrip(' \t')))
    boundary = made.get_boundary()
    if made.get_content_maintype() == 'multipart' and boundary:
        parts = re.split(r'(?:^|\n)--%s(?:--)?[ \t]*(?:\n|$)' % re.escape(boundary), body)
        made._payload = [parse(p, cls) for p in parts[1:-1]]
    else:
        made._payload = body
    return made
__all__ = ['EmailMessage', 'Message']
`,
};
