import type { LibraryModule } from '../vm/module-registry.ts';

/** unittest.__main__. */
export const unittestMain: LibraryModule = {
  source: `
import sys
from unittest import main
if sys.argv[0].endswith('__main__.py'):
    sys.argv[0] = 'python -m unittest'
main(module=None)
`,
};
