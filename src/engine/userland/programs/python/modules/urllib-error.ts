import type { LibraryModule } from '../vm/module-registry.ts';

/** urllib.error. */
export const urllibError: LibraryModule = {
  source: String.raw`
__all__ = ['URLError', 'HTTPError', 'ContentTooShortError']

class URLError(OSError):
    def __init__(self, reason, filename=None):
        self.args = reason,
        self.reason = reason
        if filename is not None:
            self.filename = filename
    def __str__(self):
        return '<urlopen error %s>' % self.reason

class HTTPError(URLError):
    def __init__(self, url, code, msg, hdrs, fp):
        self.code = code
        self.msg = msg
        self.hdrs = hdrs
        self.fp = fp
        self.filename = url
    def __str__(self):
        return 'HTTP Error %s: %s' % (self.code, self.msg)
    def __repr__(self):
        return '<HTTPError %s: %r>' % (self.code, self.msg)
    reason = property(lambda self: self.msg)
    headers = property(lambda self: self.hdrs, lambda self, headers: setattr(self, 'hdrs', headers))
    status = property(lambda self: self.code)
    url = property(lambda self: self.filename)
    def read(self, *args):
        return self.fp.read(*args) if self.fp else b''
    def readline(self, *args):
        return self.fp.readline(*args)
    def readlines(self, *args):
        return self.fp.readlines(*args)
    def __iter__(self):
        return iter(self.fp)
    def info(self):
        return self.hdrs
    def geturl(self):
        return self.filename
    def getcode(self):
        return self.code
    def close(self):
        if self.fp:
            self.fp.close()
    def __enter__(self):
        return self
    def __exit__(self, *exc):
        self.close()

class ContentTooShortError(URLError):
    def __init__(self, message, content):
        URLError.__init__(self, message)
        self.content = content
`,
};
