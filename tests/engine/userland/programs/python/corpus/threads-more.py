import threading
import time
import queue
from concurrent.futures import ThreadPoolExecutor, wait, FIRST_COMPLETED

counter = 0
lock = threading.Lock()


def add(n):
    global counter
    for _ in range(n):
        with lock:
            counter += 1


ts = [threading.Thread(target=add, args=(200,), name=f"adder-{i}") for i in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(counter, [t.name for t in ts], threading.active_count(), threading.current_thread().name, threading.main_thread().is_alive())
q = queue.Queue()


def worker():
    while True:
        item = q.get()
        if item is None:
            break
        results.append(item * 2)
        q.task_done()


results = []
w = threading.Thread(target=worker, daemon=True)
w.start()
for i in range(5):
    q.put(i)
q.join()
q.put(None)
w.join()
print(results, q.empty())
ev = threading.Event()
timer = threading.Timer(0.01, ev.set)
timer.start()
print(ev.wait(1), ev.is_set())
cond = threading.Condition()
items = []


def consumer():
    with cond:
        cond.wait_for(lambda: items)
        print("got", items.pop())


c = threading.Thread(target=consumer)
c.start()
with cond:
    items.append("thing")
    cond.notify()
c.join()
sem = threading.BoundedSemaphore(1)
with sem:
    print(sem.acquire(blocking=False))
barrier = threading.Barrier(2)
b = threading.Thread(target=barrier.wait)
b.start()
barrier.wait()
b.join()
local = threading.local()
local.x = 1


def see():
    print(hasattr(local, "x"))


s = threading.Thread(target=see)
s.start()
s.join()
with ThreadPoolExecutor(2, thread_name_prefix="pool") as ex:
    fs = [ex.submit(time.sleep, d) for d in (0.05, 0.01)]
    done, not_done = wait(fs, return_when=FIRST_COMPLETED)
    print(len(done), len(not_done))
    print(ex.submit(lambda: threading.current_thread().name).result().startswith("pool"))
pq = queue.PriorityQueue()
for p in (3, 1, 2):
    pq.put((p, f"job{p}"))
print([pq.get() for _ in range(3)], queue.LifoQueue().qsize())
try:
    queue.Queue().get_nowait()
except queue.Empty as e:
    print(repr(e))


def crash():
    raise ValueError("in thread")


t = threading.Thread(target=crash, name="crasher")
t.start()
t.join()
print("main goes on")
