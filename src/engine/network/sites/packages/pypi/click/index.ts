import type { PythonSource } from '../package-source.ts';
import { CORE } from './core.ts';
import { CORE_GROUPS } from './core-groups.ts';
import { CORE_PARAMETERS } from './core-parameters.ts';
import { DECORATORS } from './decorators.ts';
import { EXCEPTIONS } from './exceptions.ts';
import { FORMATTING } from './formatting.ts';
import { GLOBALS } from './globals.ts';
import { PARAM_TYPES } from './param-types.ts';
import { PARSER } from './parser.ts';
import { SMALL_PARTS } from './small-parts.ts';
import { TERMUI } from './termui.ts';
import { TESTING } from './testing.ts';

/** click: commands, groups, options, arguments, prompts, help, and the runner for tests. */
export const CLICK: PythonSource = {
  'click/__init__.py': String.raw`
from .core import Argument, Command, CommandCollection, Context, Group, Option, Parameter
from .decorators import argument, command, confirmation_option, group, help_option, make_pass_decorator, option, pass_context, pass_obj, password_option, version_option
from .exceptions import Abort, BadArgumentUsage, BadOptionUsage, BadParameter, ClickException, FileError, MissingParameter, NoSuchCommand, NoSuchOption, UsageError
from .formatting import HelpFormatter, wrap_text
from .globals import get_current_context
from .termui import clear, confirm, echo_via_pager, edit, getchar, launch, pause, progressbar, prompt, secho, style, unstyle
from .types import BOOL, FLOAT, INT, STRING, UNPROCESSED, UUID, Choice, DateTime, File, FloatRange, IntRange, ParamType, Path, Tuple
from .utils import echo, format_filename, get_app_dir, get_binary_stream, get_text_stream, open_file

BaseCommand = Command
MultiCommand = Group
__version__ = '@VERSION@'
`,
  'click/core.py': CORE + CORE_GROUPS + CORE_PARAMETERS,
  'click/decorators.py': DECORATORS,
  'click/exceptions.py': EXCEPTIONS,
  'click/formatting.py': FORMATTING,
  'click/globals.py': GLOBALS,
  'click/parser.py': PARSER,
  'click/termui.py': TERMUI,
  'click/testing.py': TESTING,
  'click/types.py': PARAM_TYPES,
  'click/utils.py': SMALL_PARTS,
};
