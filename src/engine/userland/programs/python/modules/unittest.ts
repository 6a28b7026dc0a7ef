import type { LibraryModule } from '../vm/module-registry.ts';

/** unittest. */
export const unittest: LibraryModule = {
  source: `
from _unittest_case import *
from _unittest_run import *
from _unittest_case import _AssertRaises
import _unittest_case as case, _unittest_run as runner
import sys
__all__ = [n for n in 'FunctionTestCase IsolatedAsyncioTestCase SkipTest TestCase TestLoader TestResult TestSuite TextTestResult TextTestRunner addModuleCleanup defaultTestLoader doModuleCleanups enterModuleContext expectedFailure installHandler main registerResult removeHandler removeResult skip skipIf skipUnless'.split() if n in globals()]
`,
};
