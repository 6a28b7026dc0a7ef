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

/** pip: its commands hand over to the machine's own pip, which reads its version from the folder beside. */
export const PIP: PythonSource = {
  'pip/__init__.py': `
__version__ = '@VERSION@'

def main(args=None):
    from pip._internal.cli.main import main
    return main(args)
`,
  'pip/__main__.py': `
import sys
from pip._internal.cli.main import main

if __name__ == '__main__':
    sys.exit(main())
`,
  'pip/_internal/__init__.py': '',
  'pip/_internal/cli/__init__.py': '',
  'pip/_internal/cli/main.py': `
import os, sys

def main(args=None):
    words = sys.argv[1:] if args is None else list(args)
    os.execv(sys.executable, [sys.executable, '-m', 'pip', *words])
`,
};

/** typing_extensions: by now all of it is in typing. */
export const TYPING_EXTENSIONS: PythonSource = {
  'typing_extensions.py': `
from typing import *
from typing import Annotated, Any, ClassVar, Final, Literal, NamedTuple, Optional, Protocol, TypedDict, Union, cast, get_args, get_origin, get_type_hints, overload, runtime_checkable
`,
};
