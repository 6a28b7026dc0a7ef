import asyncio, contextlib
class Conn:
    async def __aenter__(self): print("open"); return self
    async def __aexit__(self, *a): print("close", a[0].__name__ if a[0] else None)
async def ticks(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)
@contextlib.asynccontextmanager
async def res(): print("get"); yield "r"; print("release")
async def main():
    async with Conn(), res() as r: print(r, [i async for i in ticks(3)])
    async for t in ticks(2): print("t", t)
    raise RuntimeError("boom")
asyncio.run(main())
