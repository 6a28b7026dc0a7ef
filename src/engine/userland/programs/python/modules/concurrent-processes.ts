import type { LibraryModule } from '../vm/module-registry.ts';

/** _concurrent_processes: ProcessPoolExecutor, over multiprocessing's processes. */
export const concurrentProcesses: LibraryModule = {
  source: String.raw`
import os, queue, traceback, pickle
import concurrent.futures as _base
import multiprocessing as _mp
from multiprocessing.pool import _mine
from _multiprocessing_shared import _carried

class _RemoteTraceback(Exception):
    __module__ = 'concurrent.futures.process'
    def __init__(self, tb):
        self.tb = tb
    def __str__(self):
        return self.tb

class _Calls(_mp._Shared):
    def __init__(self):
        held = queue.SimpleQueue()
        self.get, self.put = held.get, held.put

def _process_worker(calls, initializer, initargs):
    if initializer is not None:
        initializer(*initargs)
    while True:
        item = calls.get()
        if item is None:
            calls.put(None)
            return
        if not item.future.set_running_or_notify_cancel():
            continue
        call_item = item
        call_item.fn = _mine(item.fn)
        try:
            r = call_item.fn(*call_item.args, **call_item.kwargs) #@ 255 concurrent/futures/process.py
        except BaseException as exc:
            text = ''.join(traceback.format_exception(exc))
            exc.__cause__, exc.__traceback__ = _RemoteTraceback('\n"""\n%s"""' % text), None
            item.future.set_exception(exc)
        else:
            item.future.set_result(_carried(r))

class ProcessPoolExecutor(_base.Executor):
    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None):
        if max_workers is not None and max_workers <= 0:
            raise ValueError('max_workers must be greater than 0')
        self._max_workers = max_workers or os.cpu_count() or 1
        self._calls, self._processes, self._shutdown = _Calls(), [], False
        self._initializer, self._initargs = initializer, initargs
    def submit(self, fn, /, *args, **kwargs):
        if self._shutdown:
            raise RuntimeError('cannot schedule new futures after shutdown')
        f = _base.Future()
        try:
            pickle.dumps(fn)
        except Exception as e:
            f.set_exception(e)
            return f
        self._calls.put(_base._WorkItem(f, fn, _carried(args), _carried(kwargs)))
        if len(self._processes) < self._max_workers:
            p = _mp.ForkProcess(target=_process_worker, args=(self._calls, self._initializer, self._initargs))
            self._processes.append(p)
            p.start()
        return f
    def shutdown(self, wait=True, *, cancel_futures=False):
        self._shutdown = True
        self._calls.put(None)
        if wait:
            for p in self._processes:
                p.join()
`,
};
