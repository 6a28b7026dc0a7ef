/** starlette/datastructures.py. */
export const DATASTRUCTURES = String.raw`
from urllib.parse import parse_qsl, urlsplit

class Headers(dict):
    """Headers by their lower-case names."""
    def __init__(self, pairs=()):
        super().__init__()
        self.raw = [(key.lower(), value) for key, value in pairs]
        for key, value in self.raw:
            self.setdefault(key, value)
    def __getitem__(self, key):
        return super().__getitem__(key.lower())
    def get(self, key, default=None):
        return super().get(key.lower(), default)
    def __contains__(self, key):
        return super().__contains__(key.lower())
    def __setitem__(self, key, value):
        key = key.lower()
        self.raw = [pair for pair in self.raw if pair[0] != key] + [(key, str(value))]
        super().__setitem__(key, str(value))
    def append(self, key, value):
        self.raw.append((key.lower(), value))
        self.setdefault(key.lower(), value)
    def update(self, other):
        for key, value in dict(other).items():
            self[key] = value
    def getlist(self, key):
        return [value for name, value in self.raw if name == key.lower()]

class QueryParams(dict):
    def __init__(self, pairs):
        self._list = list(pairs)
        super().__init__(self._list)
    def getlist(self, key):
        return [value for name, value in self._list if name == key]
    def multi_items(self):
        return list(self._list)

class URL:
    def __init__(self, url):
        self._url = url
        found = urlsplit(url)
        self.scheme, self.path, self.query, self.hostname, self.port, self.netloc = found.scheme, found.path, found.query, found.hostname, found.port, found.netloc
    def __str__(self):
        return self._url
    def __repr__(self):
        return "URL(%r)" % self._url

class Address(tuple):
    host = property(lambda self: self[0])
    port = property(lambda self: self[1])

class State:
    pass

class UploadFile:
    def __init__(self, file, filename=None, size=None, headers=None):
        self.file, self.filename, self.size, self.headers = file, filename, size, headers or Headers()
    content_type = property(lambda self: self.headers.get('content-type'))
    async def read(self, size=-1):
        return self.file.read(size)
    async def seek(self, offset):
        self.file.seek(offset)
    async def close(self):
        self.file.close()
`;
