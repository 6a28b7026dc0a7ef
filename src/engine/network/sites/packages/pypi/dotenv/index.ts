import type { PythonSource } from '../package-source.ts';
import { CLI } from './cli.ts';
import { MAIN } from './main.ts';
import { PARSER } from './parser.ts';

/** python-dotenv: .env files and the command that changes them. */
export const DOTENV: PythonSource = {
  'dotenv/__init__.py': String.raw`
from .main import dotenv_values, find_dotenv, get_key, load_dotenv, set_key, unset_key

def get_cli_string(path=None, action=None, key=None, value=None, quote=None):
    return ' '.join(one for one in ('dotenv', '-q %s' % quote if quote else '', '-f %s' % path if path else '', action or '', key or '', value or '') if one)
`,
  'dotenv/__main__.py': String.raw`
from .cli import cli

if __name__ == '__main__':
    cli()
`,
  'dotenv/cli.py': CLI,
  'dotenv/main.py': MAIN,
  'dotenv/parser.py': PARSER,
  'dotenv/version.py': String.raw`
__version__ = '@VERSION@'
`,
};
