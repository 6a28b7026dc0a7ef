import multiprocessing as mp, os, time, sys
from multiprocessing import Process, Queue, Pool, Value, Array, Lock, Manager, Pipe, Event
counter = 0
data = [1, 2]
def worker(n):
    global counter
    counter += n
    data.append(n)
    print("worker", n, counter, data, mp.current_process().name, os.getpid() != os.getppid())
def fail(): raise ValueError("boom")
def leave(): sys.exit(3)
def slow(): 
    try: time.sleep(100)
    finally: pass
def add(v, l):
    for _ in range(10):
        with l: v.value += 1
def sq(x): return x * x
def bad(x): return 1 / x
def send(c): c.send({"a": 1}); c.close()
def md(d, l): d["k"] = [1]; l.append(5)
class P2(Process):
    def __init__(self, n): super().__init__(); self.n = n
    def run(self): print("P2", self.n, self.name)
if __name__ == "__main__":
    print("main start")
    ps = [Process(target=worker, args=(i,)) for i in range(3)]
    for p in ps: p.start(); 
    print("started")
    for p in ps: p.join()
    print(counter, data, [p.exitcode for p in ps])
    for t in (fail, leave):
        p = Process(target=t); p.start(); p.join(); print(p.exitcode, p.is_alive())
    p = Process(target=slow, name="slowpoke"); print(p.name, p.exitcode); p.start(); print(p.is_alive()); p.terminate(); p.join(); print(p.exitcode)
    v, l = Value("i", 0), Lock(); ps = [Process(target=add, args=(v, l)) for _ in range(4)]; [p.start() for p in ps]; [p.join() for p in ps]; print(v.value)
    with Pool(2) as pool:
        print(pool.map(sq, range(5)), list(pool.imap(sq, [1, 2])), pool.apply_async(sq, (4,)).get(), sorted(pool.imap_unordered(sq, [3, 1])))
        try: pool.map(bad, [1, 0])
        except ZeroDivisionError as e: print("caught", e, type(e.__cause__).__name__)
        try: pool.map(lambda x: x, [1])
        except Exception as e: print(type(e).__name__, str(e)[:30])
    a, b = Pipe(); p = Process(target=send, args=(b,)); p.start(); print(a.recv()); p.join()
    with Manager() as m:
        d, ls = m.dict(), m.list(); p = Process(target=md, args=(d, ls)); p.start(); p.join(); print(dict(d), list(ls), d)
    p = P2(7); p.start(); p.join(); arr = Array("d", [1, 2]); print(arr[:], len(arr), mp.cpu_count() > 0, mp.current_process().name, mp.active_children())
    from concurrent.futures import ProcessPoolExecutor
    with ProcessPoolExecutor(max_workers=2) as ex: print(list(ex.map(sq, [1, 2, 3])), ex.submit(sq, 9).result())
    with Pool(2) as pool: pool.map(bad, [0])
