import type { LibraryModule } from '../vm/module-registry.ts';

/** importlib.metadata. */
export const importlibMetadata: LibraryModule = {
  source: String.raw`
import os, re, sys
class PackageNotFoundError(ModuleNotFoundError):
    def __str__(self):
        return 'No package metadata was found for ' + self.args[0]
    @property
    def name(self):
        return self.args[0]
class Distribution:
    def __init__(self, path):
        self._path = path
        # What its folder is called does for a package whose METADATA says nothing.
        first, _, rest = os.path.basename(path).removesuffix('.dist-info').partition('-')
        self.metadata, self.requires = {}, []
        with open(os.path.join(path, 'METADATA')) as f:
            for line in f:
                if line.strip() == '':
                    break
                if ': ' in line and not line.startswith(' '):
                    key, value = line.rstrip('\n').split(': ', 1)
                    self.metadata.setdefault(key, value)
                    if key == 'Requires-Dist':
                        self.requires.append(value)
        self.metadata.setdefault('Name', first)
        self.metadata.setdefault('Version', rest)
    name = property(lambda self: self.metadata['Name'])
    version = property(lambda self: self.metadata['Version'])
def distributions():
    for d in sys.path:
        if os.path.isdir(d):
            for name in sorted(os.listdir(d)):
                if name.endswith('.dist-info') and os.path.exists(os.path.join(d, name, 'METADATA')):
                    yield Distribution(os.path.join(d, name))
def distribution(name):
    if not name:
        raise ValueError('A distribution name is required.')
    norm = re.sub(r'[-_.]+', '_', name).lower()
    for d in sys.path:
        for folder in os.listdir(d) if os.path.isdir(d) else ():
            if folder.endswith('.dist-info') and re.sub(r'[-_.]+', '_', folder.partition('-')[0]).lower() == norm:
                return Distribution(os.path.join(d, folder))
    raise PackageNotFoundError(name)
def version(name):
    return distribution(name).version
def metadata(name):
    return distribution(name).metadata
def requires(name):
    return distribution(name).requires or None
class EntryPoint:
    def __init__(self, name, value, group):
        self.name, self.value, self.group = name, value, group
    def load(self):
        import importlib
        module, _, attribute = self.value.partition(':')
        found = importlib.import_module(module)
        for part in attribute.split('.') if attribute else ():
            found = getattr(found, part)
        return found
    def __repr__(self):
        return 'EntryPoint(name=%r, value=%r, group=%r)' % (self.name, self.value, self.group)
class EntryPoints(tuple):
    def select(self, **params):
        return EntryPoints(one for one in self if all(getattr(one, key) == value for key, value in params.items()))
    names = property(lambda self: {one.name for one in self})
def entry_points(**params):
    found = []
    for d in distributions():
        path = os.path.join(d._path, 'entry_points.txt')
        group = None
        for line in open(path).read().split('\n') if os.path.exists(path) else ():
            if line.startswith('['):
                group = line.strip()[1:-1]
            elif '=' in line:
                name, _, value = line.partition('=')
                found.append(EntryPoint(name.strip(), value.strip(), group))
    return EntryPoints(found).select(**params)
__all__ = ['Distribution', 'PackageNotFoundError', 'distribution', 'distributions', 'entry_points', 'metadata', 'requires', 'version']
`,
};
