import type { PythonSource } from './package-source.ts';

export const MARKUPSAFE: PythonSource = {
  'markupsafe/__init__.py': String.raw`
class Markup(str):
    def __html__(self):
        return self
    def __add__(self, other):
        return Markup(str(self) + str(escape(other)))
    def __mod__(self, args):
        args = tuple(escape(one) for one in args) if isinstance(args, tuple) else escape(args)
        return Markup(str(self) % args)
    def format(self, *args, **kwargs):
        return Markup(str(self).format(*[escape(one) for one in args], **{key: escape(value) for key, value in kwargs.items()}))
    def __repr__(self):
        return 'Markup(%s)' % str.__repr__(self)

def escape(value):
    if hasattr(value, '__html__'):
        return Markup(value.__html__())
    return Markup(str(value).replace('&', '&amp;').replace('>', '&gt;').replace('<', '&lt;').replace("'", '&#39;').replace('"', '&#34;'))
`,
};

export const CERTIFI: PythonSource = {
  'certifi/__init__.py': String.raw`
import os

def where():
    return os.path.join(os.path.dirname(__file__), 'cacert.pem')
`,
};

export const DOTENV: PythonSource = {
  'dotenv/__init__.py': String.raw`
import os, re

def find_dotenv(filename='.env', raise_error_if_not_found=False, usecwd=False):
    folder = os.getcwd()
    while True:
        path = os.path.join(folder, filename)
        if os.path.isfile(path):
            return path
        if folder == '/':
            return ''
        folder = os.path.dirname(folder)

def dotenv_values(dotenv_path=None, **options):
    path = dotenv_path or find_dotenv()
    values = {}
    if not path or not os.path.isfile(path):
        return values
    with open(path) as file:
        for line in file:
            found = re.match(r'\s*(?:export\s+)?([A-Za-z_][\w.]*)\s*=\s*(.*?)\s*$', line)
            if not found:
                continue
            key, value = found.groups()
            quoted = re.match(r"""(['"])(.*?)\1\s*(#.*)?$""", value)
            if quoted:
                value = quoted.group(2).replace('\\n', '\n') if quoted.group(1) == '"' else quoted.group(2)
            else:
                value = re.sub(r'\s+#.*$', '', value)
            values[key] = re.sub(r'\$\{(\w+)\}', lambda one: values.get(one.group(1), os.environ.get(one.group(1), '')), value)
    return values

def load_dotenv(dotenv_path=None, override=False, **options):
    values = dotenv_values(dotenv_path)
    for key, value in values.items():
        if override or key not in os.environ:
            os.environ[key] = value
    return bool(values)

def get_key(path, key):
    return dotenv_values(path).get(key)
`,
};

/** typing_extensions: by now all of it is in typing. */
export const TYPING_EXTENSIONS: PythonSource = {
  'typing_extensions.py': `
from typing import *
from typing import Annotated, Any, ClassVar, Final, Literal, NamedTuple, Optional, Protocol, TypedDict, Union, cast, get_args, get_origin, get_type_hints, overload, runtime_checkable
`,
};
