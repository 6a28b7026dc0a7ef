from concurrent.futures import ThreadPoolExecutor, as_completed
def work(n):
    if n == 3: raise ValueError(f"bad {n}")
    return n * n
with ThreadPoolExecutor(max_workers=2) as ex:
    futures = {ex.submit(work, n): n for n in range(5)}
    for f in sorted(as_completed(futures), key=futures.get):
        try: print(futures[f], f.result())
        except ValueError as e: print(futures[f], "error", e)
    print(list(ex.map(str.upper, ["a", "b"])))
