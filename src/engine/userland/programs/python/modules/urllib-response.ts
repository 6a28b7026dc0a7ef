import type { LibraryModule } from '../vm/module-registry.ts';

/** _urllib_response: a file with headers and an address. */
export const urllibResponse: LibraryModule = {
  source: `
class addbase:
    def __init__(self, fp):
        self.fp = fp
    def __getattr__(self, name):
        return getattr(self.fp, name)
    def __iter__(self):
        return iter(self.fp)
    def __enter__(self):
        return self
    def __exit__(self, *exc):
        self.fp.close()

class addinfourl(addbase):
    def __init__(self, fp, headers, url, code=None):
        addbase.__init__(self, fp)
        self.headers, self.url, self.code = headers, url, code
    @property
    def status(self):
        return self.code
    def info(self):
        return self.headers
    def getcode(self):
        return self.code
    def geturl(self):
        return self.url
__all__ = ['addbase', 'addinfourl']
`,
};
