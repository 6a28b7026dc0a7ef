import type { PythonSource } from '../package-source.ts';
import { OUTCOMES, PYTHON_API } from './api.ts';
import { ASSERTION, IO } from './assertion.ts';
import { CAPTURE, MONKEYPATCH, PLUGIN } from './builtin-fixtures.ts';
import { COLLECTING } from './collecting.ts';
import { MAIN } from './config.ts';
import { FIXTURES, MARK } from './fixtures.ts';
import { PHASES } from './phases.ts';
import { PROVIDING } from './providing.ts';
import { CODE } from './reports.ts';
import { SESSION } from './session.ts';
import { SHORT_SUMMARY } from './short-summary.ts';
import { TERMINAL } from './terminal.ts';

// DIFFERS: pytest prints without colours, also on a terminal; it has no plugins, and --junitxml, --pdb, --stepwise, --setup-show and --fixtures are not simulated.

/** pytest: assertions are rewritten by the interpreter (`_assert_rewrite`); fixtures, marks, parameters, reports. */
export const PYTEST: PythonSource = {
  'pytest/__init__.py': String.raw`
import enum
from _pytest.capture import CaptureFixture
from _pytest.collecting import Class, Function, Module
from _pytest.fixtures import FixtureLookupError, FixtureRequest, fixture, yield_fixture
from _pytest.config import Config, UsageError, console_main, main
from _pytest.mark import MarkGenerator, Mark, MarkDecorator, PytestCollectionWarning, PytestUnknownMarkWarning, PytestWarning, param
from _pytest.monkeypatch import MonkeyPatch
from _pytest.outcomes import exit, fail, importorskip, skip, xfail
from _pytest.plugin import LogCaptureFixture, TempPathFactory
from _pytest.python_api import ExceptionInfo, WarningsRecorder, approx, deprecated_call, raises, warns
from _pytest.session import Session

__version__ = '@VERSION@'
version_tuple = tuple(int(one) if one.isdigit() else one for one in __version__.split('.'))
mark = MarkGenerator()

class ExitCode(enum.IntEnum):
    OK, TESTS_FAILED, INTERRUPTED, INTERNAL_ERROR, USAGE_ERROR, NO_TESTS_COLLECTED = range(6)

def hookimpl(function=None, **options):
    return function if function is not None else lambda found: found

hookspec = hookimpl
def register_assert_rewrite(*names):
    pass
`,
  'pytest/__main__.py': `
import sys
import pytest

if __name__ == '__main__':
    sys.exit(pytest.console_main())
`,
  'py.py': '',
  '_pytest/__init__.py': '',
  '_pytest/_code.py': CODE,
  '_pytest/_io.py': IO,
  '_pytest/assertion/__init__.py': '',
  '_pytest/assertion/util.py': ASSERTION,
  '_pytest/capture.py': CAPTURE,
  '_pytest/collecting.py': COLLECTING,
  '_pytest/fixtures.py': FIXTURES,
  '_pytest/config.py': MAIN,
  '_pytest/mark.py': MARK,
  '_pytest/monkeypatch.py': MONKEYPATCH,
  '_pytest/outcomes.py': OUTCOMES,
  '_pytest/phases.py': PHASES,
  '_pytest/plugin.py': PLUGIN,
  '_pytest/providing.py': PROVIDING,
  '_pytest/python_api.py': PYTHON_API,
  '_pytest/session.py': SESSION,
  '_pytest/short_summary.py': SHORT_SUMMARY,
  '_pytest/terminal.py': TERMINAL,
};
