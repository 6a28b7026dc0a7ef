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
__all__ = ['ALL_COMPLETED', 'AbstractEventLoop', 'Barrier', 'BoundedSemaphore', 'BrokenBarrierError', 'CancelledError', 'Condition', 'DefaultEventLoopPolicy', 'Event', 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'Future', 'Handle', 'IncompleteReadError', 'InvalidStateError', 'LifoQueue', 'Lock', 'PriorityQueue', 'Queue', 'QueueEmpty', 'QueueFull', 'QueueShutDown', 'Runner', 'SelectorEventLoop', 'Semaphore', 'StreamReader', 'StreamWriter', 'Task', 'TaskGroup', 'Timeout', 'TimeoutError', 'TimerHandle', '_get_running_loop', 'all_tasks', 'as_completed', 'create_subprocess_exec', 'create_subprocess_shell', 'create_task', 'current_task', 'ensure_future', 'gather', 'get_event_loop', 'get_event_loop_policy', 'get_running_loop', 'iscoroutine', 'iscoroutinefunction', 'isfuture', 'new_event_loop', 'open_connection', 'run', 'run_coroutine_threadsafe', 'set_event_loop', 'set_event_loop_policy', 'shield', 'sleep', 'start_server', 'timeout', 'timeout_at', 'to_thread', 'wait', 'wait_for', 'wrap_future']
`,
};
