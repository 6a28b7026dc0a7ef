import type { LibraryModule } from '../vm/module-registry.ts';

/** _shutil_archives: shutil.make_archive and unpack_archive */
export const shutilArchives: LibraryModule = {
  source: String.raw`
import os
import tarfile
import zipfile

class ReadError(OSError):
    __module__ = 'shutil'
_ENDS = {'zip': '.zip', 'tar': '.tar', 'gztar': '.tar.gz'}

def make_archive(base_name, format, root_dir=None, base_dir=None, verbose=0, dry_run=0, owner=None, group=None, logger=None):
    if format not in _ENDS:
        raise ValueError("unknown archive format '%s'" % format)
    name = os.path.abspath(base_name) + _ENDS[format]
    root = root_dir or os.curdir
    base = base_dir or os.curdir
    os.makedirs(os.path.dirname(name), exist_ok=True)
    top = os.path.join(root, base)
    if format == 'zip':
        with zipfile.ZipFile(name, 'w', zipfile.ZIP_DEFLATED) as z:
            if base != os.curdir:
                z.write(top, base)
            for folder, dirs, files in os.walk(top):
                shown = os.path.relpath(folder, root)
                for d in sorted(dirs):
                    z.write(os.path.join(folder, d), os.path.normpath(os.path.join(shown, d)))
                for f in files:
                    path = os.path.join(folder, f)
                    if os.path.isfile(path) and os.path.abspath(path) != name:
                        z.write(path, os.path.normpath(os.path.join(shown, f)))
    else:
        with tarfile.open(name, 'w:gz' if format == 'gztar' else 'w') as t:
            t.add(top, arcname=base, filter=lambda i: None if os.path.abspath(os.path.join(root, i.name)) == name else i)
    return name if root_dir is None or os.path.isabs(base_name) else name

def unpack_archive(filename, extract_dir=None, format=None, *, filter=None):
    target = os.getcwd() if extract_dir is None else os.fspath(extract_dir)
    filename = os.fspath(filename)
    if format is None:
        format = next((f for f, e in {**_ENDS, 'tgz': '.tgz'}.items() if filename.endswith(e)), None)
        if format is None:
            raise ReadError("Unknown archive format '{0}'".format(filename))
    if format == 'zip':
        if not zipfile.is_zipfile(filename):
            raise ReadError('%s is not a zip file' % filename)
        with zipfile.ZipFile(filename) as z:
            z.extractall(target)
    else:
        try:
            t = tarfile.open(filename)
        except tarfile.TarError:
            raise ReadError('%s is not a compressed or uncompressed tar file' % filename) from None
        with t:
            t.extractall(target, filter=filter or 'data')
def get_archive_formats():
    return [('gztar', "gzip'ed tar-file"), ('tar', 'uncompressed tar file'), ('zip', 'ZIP file')]
`,
};
