from concurrent.futures import ThreadPoolExecutor, as_completed
import time


def work(n):
    time.sleep(0.1 * n)
    if n == 3:
        raise ValueError(f"bad number {n}")
    return n * n


with ThreadPoolExecutor(max_workers=2) as pool:
    futures = {pool.submit(work, n): n for n in (4, 3, 1)}
    for future in as_completed(futures):
        n = futures[future]
        try:
            print(n, future.result())
        except ValueError as e:
            print(n, "failed:", e)
    print(list(pool.map(work, range(3))))
print(future.done(), future.cancelled())
