import threading, time
lock = threading.Lock()
total = 0
def add(n):
    global total
    for _ in range(n):
        with lock:
            total += 1
threads = [threading.Thread(target=add, args=(100,), name=f"T{i}") for i in range(4)]
for t in threads: t.start()
for t in threads: t.join()
print(total, threads[0].name, threads[0].is_alive(), threading.current_thread().name)
ev = threading.Event()
def waiter():
    ev.wait(); print("event set")
w = threading.Thread(target=waiter); w.start(); time.sleep(0.01); ev.set(); w.join()
results = []
def bad():
    raise ValueError("in thread")
t = threading.Thread(target=bad, name="worker-1"); t.start(); t.join()
print("main goes on")
