import type { LibraryModule } from '../vm/module-registry.ts';

/** asyncio. */
export const asyncio: LibraryModule = {
  source: `
from _asyncio_futures import *
from _asyncio_futures import _all_tasks, _running
from _asyncio_loop import *
from _asyncio_tasks import *
from _asyncio_sync import *
from _asyncio_io import *
import _asyncio_futures, _asyncio_loop, _asyncio_sync, _asyncio_io, sys
exceptions = tasks = futures = events = _asyncio_futures
for _name in ('exceptions', 'futures', 'events', 'tasks'):
    sys.modules['asyncio.' + _name] = _asyncio_futures
sys.modules['asyncio.queues'] = sys.modules['asyncio.locks'] = queues = locks = _asyncio_sync
sys.modules['asyncio.subprocess'] = subprocess = _asyncio_io
`,
};
