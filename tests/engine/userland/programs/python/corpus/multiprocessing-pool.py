from multiprocessing import Process, Pool, Queue, cpu_count, current_process, Value, Lock
import os
def square(x): return x * x
def worker(q, name):
    q.put(f"{name} from {current_process().name}")
def main():
    with Pool(3) as p: print(p.map(square, range(6)), p.apply(square, (9,)), p.starmap(pow, [(2, 3), (3, 2)]))
    q = Queue()
    ps = [Process(target=worker, args=(q, f"w{i}")) for i in range(2)]
    for p in ps: p.start()
    print(sorted(q.get() for _ in ps))
    for p in ps: p.join()
    print(ps[0].exitcode, ps[0].is_alive(), ps[0].name)
    x = 1
    def child():
        nonlocal x; x = 99
    p = Process(target=child); p.start(); p.join(); print(x)
if __name__ == "__main__": main()
