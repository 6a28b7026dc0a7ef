import type { LibraryModule } from '../vm/module-registry.ts';

/** sched */
export const sched: LibraryModule = {
  source: String.raw`
import heapq
import threading
import time
from collections import namedtuple
from itertools import count

Event = namedtuple('Event', 'time, priority, sequence, action, argument, kwargs')

class scheduler:
    def __init__(self, timefunc=time.monotonic, delayfunc=time.sleep):
        self._queue, self._count = [], count()
        self._lock = threading.RLock()
        self.timefunc, self.delayfunc = timefunc, delayfunc
    def enterabs(self, time, priority, action, argument=(), kwargs=None):
        event = Event(time, priority, next(self._count), action, argument, kwargs or {})
        with self._lock:
            heapq.heappush(self._queue, event)
        return event
    def enter(self, delay, priority, action, argument=(), kwargs=None):
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)
    def cancel(self, event):
        with self._lock:
            self._queue.remove(event)
            heapq.heapify(self._queue)
    def empty(self):
        return not self._queue
    def run(self, blocking=True):
        while self._queue:
            event = self._queue[0]
            wait = event.time - self.timefunc()
            if wait > 0:
                if not blocking:
                    return wait
                self.delayfunc(wait)
                continue
            heapq.heappop(self._queue)
            event.action(*event.argument, **event.kwargs)
            self.delayfunc(0)
    @property
    def queue(self):
        return sorted(self._queue)
__all__ = ['scheduler']
`,
};
