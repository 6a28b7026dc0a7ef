import asyncio
async def worker(name, q, out):
    while True:
        n = await q.get(); await asyncio.sleep(0.001 * n); out.append((n, n * n)); q.task_done()
async def main():
    q, out = asyncio.Queue(), []
    for n in (3, 1, 2): q.put_nowait(n)
    ws = [asyncio.create_task(worker(f"w{i}", q, out)) for i in range(2)]
    await q.join(); [w.cancel() for w in ws]
    print(sorted(out), await asyncio.gather(*ws, return_exceptions=True))
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(asyncio.sleep(0.01, "slept"))
    print(a.result())
    async with asyncio.timeout(1): print("in time")
    try: await asyncio.wait_for(asyncio.Event().wait(), 0.01)
    except TimeoutError: print("timeout")
asyncio.run(main())
async def forgot(): pass
asyncio.run(None) if False else forgot().close()
