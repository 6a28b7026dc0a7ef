import threading, queue
q = queue.Queue(maxsize=2)
out = []
def producer():
    for i in range(5):
        q.put(i)
    q.put(None)
def consumer():
    while (item := q.get()) is not None:
        out.append(item * 10)
        q.task_done()
ts = [threading.Thread(target=f) for f in (producer, consumer)]
[t.start() for t in ts]; [t.join() for t in ts]
print(out, q.empty())
