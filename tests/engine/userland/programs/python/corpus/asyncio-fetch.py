import asyncio, time
async def fetch(name, delay):
    print(f"{name} start")
    await asyncio.sleep(delay)
    print(f"{name} done")
    return {"name": name, "delay": delay}
async def main():
    t = time.perf_counter()
    results = await asyncio.gather(fetch("A", 0.03), fetch("B", 0.01), fetch("C", 0.02))
    print([r["name"] for r in results], time.perf_counter() - t < 0.06)
    task = asyncio.create_task(fetch("D", 10))
    done, pending = await asyncio.wait({task}, timeout=0.01)
    print(len(done), len(pending), task.done())
    task.cancel()
    try: await task
    except asyncio.CancelledError: print("cancelled", task.cancelled())
    try: await asyncio.wait_for(fetch("E", 1), timeout=0.01)
    except asyncio.TimeoutError as e: print("timeout", type(e).__name__, str(e) == "")
    async def bad(): raise ValueError("bad task")
    res = await asyncio.gather(fetch("F", 0), bad(), return_exceptions=True)
    print(res)
    q = asyncio.Queue()
    async def prod():
        for i in range(3): await q.put(i); await asyncio.sleep(0)
        await q.put(None)
    async def cons():
        out = []
        while (x := await q.get()) is not None: out.append(x)
        return out
    _, out = await asyncio.gather(prod(), cons()); print(out)
    await bad()
asyncio.run(main())
