/** jinja2/loaders.py. */
export const LOADERS = String.raw`
import os, posixpath, sys
from .exceptions import TemplateNotFound

def split_template_path(template):
    pieces = []
    for piece in template.split('/'):
        if os.path.sep in piece or piece == os.path.pardir:
            raise TemplateNotFound(template)
        elif piece and piece != '.':
            pieces.append(piece)
    return pieces

class BaseLoader:
    has_source_access = True
    def get_source(self, environment, template):
        raise TemplateNotFound(template)
    def list_templates(self):
        raise TypeError('this loader cannot iterate over all templates')
    #@ 106
    def load(self, environment, name, globals=None):
        code = None
        if globals is None:
            globals = {}
        #@ 126
        source, filename, uptodate = self.get_source(environment, name)
        #@ 138
        code = environment.compile(source, name, filename)
        return environment.template_class.from_code(environment, code, globals, uptodate)

class FileSystemLoader(BaseLoader):
    def __init__(self, searchpath, encoding='utf-8', followlinks=False):
        if isinstance(searchpath, (str, os.PathLike)):
            searchpath = [searchpath]
        self.searchpath = [os.fspath(one) for one in searchpath]
        self.encoding = encoding
    def get_source(self, environment, template):
        pieces = split_template_path(template)
        for searchpath in self.searchpath:
            filename = posixpath.join(searchpath, *pieces)
            if os.path.isfile(filename):
                break
        else:
            plural = 'path' if len(self.searchpath) == 1 else 'paths'
            paths_str = ', '.join(repr(p) for p in self.searchpath)
            #@ 209
            raise TemplateNotFound(
                template,
                f"{template!r} not found in search {plural}: {paths_str}",
            )
        with open(filename, encoding=self.encoding) as f:
            contents = f.read()
        mtime = os.path.getmtime(filename)
        def uptodate():
            try:
                return os.path.getmtime(filename) == mtime
            except OSError:
                return False
        return contents, os.path.normpath(filename), uptodate
    def list_templates(self):
        found = set()
        for searchpath in self.searchpath:
            for folder, _, files in os.walk(searchpath):
                found.update(os.path.relpath(os.path.join(folder, one), searchpath) for one in files)
        return sorted(found)

class PackageLoader(FileSystemLoader):
    def __init__(self, package_name, package_path='templates', encoding='utf-8'):
        __import__(package_name)
        module = sys.modules[package_name]
        super().__init__(os.path.join(os.path.dirname(os.path.abspath(module.__file__)), package_path), encoding)

class DictLoader(BaseLoader):
    def __init__(self, mapping):
        self.mapping = mapping
    def get_source(self, environment, template):
        if template in self.mapping:
            source = self.mapping[template]
            return source, None, lambda: source == self.mapping.get(template)
        raise TemplateNotFound(template)
    def list_templates(self):
        return sorted(self.mapping)

class FunctionLoader(BaseLoader):
    def __init__(self, load_func):
        self.load_func = load_func
    def get_source(self, environment, template):
        rv = self.load_func(template)
        if rv is None:
            raise TemplateNotFound(template)
        return (rv, None, None) if isinstance(rv, str) else rv

class PrefixLoader(BaseLoader):
    def __init__(self, mapping, delimiter='/'):
        self.mapping, self.delimiter = mapping, delimiter
    def get_source(self, environment, template):
        prefix, found, name = template.partition(self.delimiter)
        if not found or prefix not in self.mapping:
            raise TemplateNotFound(template)
        return self.mapping[prefix].get_source(environment, name)

class ChoiceLoader(BaseLoader):
    def __init__(self, loaders):
        self.loaders = loaders
    def get_source(self, environment, template):
        for loader in self.loaders:
            try:
                return loader.get_source(environment, template)
            except TemplateNotFound:
                pass
        raise TemplateNotFound(template)
    def list_templates(self):
        return sorted({one for loader in self.loaders for one in loader.list_templates()})
`;
