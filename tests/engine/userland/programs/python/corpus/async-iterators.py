import asyncio, time
class Ticker:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1
        await asyncio.sleep(0.01)
        return self.n
async def agen(n):
    try:
        for i in range(n):
            yield i
            await asyncio.sleep(0)
    finally:
        print("agen closed")
class Conn:
    async def __aenter__(self):
        print("open"); return self
    async def __aexit__(self, t, e, tb):
        print("close", t.__name__ if t else None); return True
async def producer(q, n):
    for i in range(n):
        await q.put(i)
        print("put", i)
    await q.put(None)
async def consumer(q):
    while (item := await q.get()) is not None:
        print("got", item)
        q.task_done()
async def main():
    async for t in Ticker(3): print("tick", t)
    print([x async for x in agen(4) if x % 2 == 0], {x: x * x async for x in agen(2)})
    async with Conn() as c:
        raise KeyError("x")
    q = asyncio.Queue(maxsize=2)
    await asyncio.gather(producer(q, 4), consumer(q))
    lock = asyncio.Lock()
    async with lock: print(lock.locked())
    g = agen(5)
    print(await anext(g), await g.__anext__())
    await g.aclose()
    try:
        await anext(g)
    except StopAsyncIteration:
        print("exhausted")
    try:
        q.get_nowait()
        q.get_nowait()
    except asyncio.QueueEmpty as e:
        print(repr(e))
    fut = asyncio.get_running_loop().create_future()
    fut.set_result(42)
    print(await fut, fut)
    async def boom(): raise RuntimeError("in task")
    t = asyncio.create_task(boom())
    await asyncio.sleep(0.01)
    print(t.exception(), t.done())
    coro = agen
    print(asyncio.iscoroutinefunction(main), asyncio.iscoroutinefunction(coro))
    for x in agen(1): pass
asyncio.run(main())
