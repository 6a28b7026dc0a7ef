import type { LibraryModule } from '../vm/module-registry.ts';

/** unittest. */
export const unittest: LibraryModule = {
  source: `
from _unittest_case import *
from _unittest_run import *
from _unittest_case import _AssertRaises
import _unittest_case as case, _unittest_run as runner
import sys
__all__ = ['FunctionTestCase', 'IsolatedAsyncioTestCase', 'SkipTest', 'TestCase', 'TestLoader', 'TestResult', 'TestSuite', 'TextTestResult', 'TextTestRunner', 'addModuleCleanup', 'defaultTestLoader', 'expectedFailure', 'main', 'skip', 'skipIf', 'skipUnless']
`,
};
