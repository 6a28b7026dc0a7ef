import type { LibraryModule } from '../vm/module-registry.ts';

/** importlib.metadata. */
export const importlibMetadata: LibraryModule = {
  source: String.raw`
import os, sys
class PackageNotFoundError(ModuleNotFoundError):
    def __str__(self):
        return 'No package metadata was found for ' + self.args[0]
    @property
    def name(self):
        return self.args[0]
class Distribution:
    def __init__(self, path):
        self._path = path
        self.metadata = {}
        with open(os.path.join(path, 'METADATA')) as f:
            for line in f:
                if line.strip() == '':
                    break
                if ': ' in line and not line.startswith(' '):
                    key, value = line.rstrip('\n').split(': ', 1)
                    self.metadata.setdefault(key, value)
    name = property(lambda self: self.metadata['Name'])
    version = property(lambda self: self.metadata['Version'])
def distributions():
    for d in sys.path:
        if os.path.isdir(d):
            for name in sorted(os.listdir(d)):
                if name.endswith('.dist-info') and os.path.exists(os.path.join(d, name, 'METADATA')):
                    yield Distribution(os.path.join(d, name))
def distribution(name):
    norm = name.lower().replace('_', '-')
    for d in distributions():
        if d.name.lower().replace('_', '-') == norm:
            return d
    raise PackageNotFoundError(name)
def version(name):
    return distribution(name).version
def metadata(name):
    return distribution(name).metadata
`,
};
