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
__all__ = [n for n in 'ALL_COMPLETED AbstractChildWatcher AbstractEventLoop AbstractEventLoopPolicy AbstractServer Barrier BaseEventLoop BaseProtocol BaseTransport BoundedSemaphore BrokenBarrierError BufferedProtocol CancelledError Condition DatagramProtocol DatagramTransport DefaultEventLoopPolicy Event EventLoop FIRST_COMPLETED FIRST_EXCEPTION FastChildWatcher Future Handle IncompleteReadError InvalidStateError LifoQueue LimitOverrunError Lock MultiLoopChildWatcher PidfdChildWatcher PriorityQueue Protocol Queue QueueEmpty QueueFull QueueShutDown ReadTransport Runner SafeChildWatcher SelectorEventLoop Semaphore SendfileNotAvailableError Server StreamReader StreamReaderProtocol StreamWriter SubprocessProtocol SubprocessTransport Task TaskGroup ThreadedChildWatcher Timeout TimeoutError TimerHandle Transport WriteTransport _enter_task _get_running_loop _leave_task _register_task _set_running_loop _unregister_task all_tasks as_completed create_eager_task_factory create_subprocess_exec create_subprocess_shell create_task current_task eager_task_factory ensure_future gather get_child_watcher get_event_loop get_event_loop_policy get_running_loop iscoroutine iscoroutinefunction isfuture new_event_loop open_connection open_unix_connection run run_coroutine_threadsafe set_child_watcher set_event_loop set_event_loop_policy shield sleep start_server start_unix_server timeout timeout_at to_thread wait wait_for wrap_future'.split() if n in globals()]
`,
};
