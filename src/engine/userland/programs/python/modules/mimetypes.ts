import type { LibraryModule } from '../vm/module-registry.ts';

/** mimetypes. */
export const mimetypes: LibraryModule = {
  source: `
import os, posixpath
types_map = {'.html': 'text/html', '.htm': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.mjs': 'text/javascript', '.json': 'application/json', '.txt': 'text/plain', '.py': 'text/x-python', '.md': 'text/markdown', '.csv': 'text/csv', '.xml': 'text/xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.gif': 'image/gif', '.svg': 'image/svg+xml', '.ico': 'image/vnd.microsoft.icon', '.pdf': 'application/pdf', '.zip': 'application/zip', '.tar': 'application/x-tar', '.gz': 'application/gzip', '.sh': 'application/x-sh', '.wasm': 'application/wasm', '.mp3': 'audio/mpeg', '.mp4': 'video/mp4', '.webp': 'image/webp', '.c': 'text/plain', '.h': 'text/plain', '.bin': 'application/octet-stream', '.woff2': 'font/woff2', '.doc': 'application/msword', '.xls': 'application/vnd.ms-excel'}
encodings_map = {'.gz': 'gzip', '.Z': 'compress', '.bz2': 'bzip2', '.xz': 'xz'}
def guess_type(url, strict=True):
    url = os.fspath(url)
    base, ext = posixpath.splitext(str(url).split('?')[0])
    encoding = None
    if ext in encodings_map:
        encoding = encodings_map[ext]
        base, ext = posixpath.splitext(base)
    return types_map.get(ext.lower()), encoding
def guess_extension(type, strict=True):
    for ext, t in types_map.items():
        if t == type:
            return ext
    return None
def init(files=None):
    pass
def add_type(type, ext, strict=True):
    types_map[ext] = type
__all__ = ['add_type', 'encodings_map', 'guess_extension', 'guess_type', 'init', 'types_map']
`,
};
