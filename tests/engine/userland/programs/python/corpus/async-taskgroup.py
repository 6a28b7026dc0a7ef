import asyncio
async def work(name, delay, fail=False):
    print("start", name)
    await asyncio.sleep(delay)
    if fail:
        raise ValueError(f"{name} failed")
    print("end", name)
    return name
async def main():
    async with asyncio.TaskGroup() as tg:
        t1 = tg.create_task(work("a", 0.2))
        t2 = tg.create_task(work("b", 0.1), name="bee")
    print(t1.result(), t2.result(), t2.get_name(), t1.done())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(work("c", 0.3))
            tg.create_task(work("d", 0.1, True))
            tg.create_task(work("e", 0.1, True))
    except* ValueError as eg:
        print(repr(eg), [str(e) for e in eg.exceptions])
    try:
        async with asyncio.timeout(0.05):
            await asyncio.sleep(10)
    except TimeoutError as e:
        print("timeout", repr(e))
    try:
        await asyncio.wait_for(work("slow", 5), 0.1)
    except asyncio.TimeoutError:
        print("wait_for timeout")
    t = asyncio.create_task(work("x", 1))
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError as e:
        print("cancelled", repr(e), t.cancelled())
    r = await asyncio.gather(work("g1", 0.01), work("g2", 0.02, True), return_exceptions=True)
    print(r)
    for c in asyncio.as_completed([work("p", 0.3)]):
        print("completed", await c)
    done, pending = await asyncio.wait([asyncio.create_task(work("w1", 0.1)), asyncio.create_task(work("w2", 9))], timeout=0.5)
    print(len(done), len(pending))
    for p in pending: p.cancel()
    sem = asyncio.Semaphore(2)
    async def limited(i):
        async with sem:
            await asyncio.sleep(0.1)
            return i * i
    print(await asyncio.gather(*(limited(i) for i in range(5))))
    print(await asyncio.to_thread(lambda: "from thread"))
    ev = asyncio.Event()
    asyncio.get_running_loop().call_later(0.1, ev.set)
    await ev.wait()
    print("event", ev.is_set(), asyncio.current_task().get_name())
    async with asyncio.TaskGroup() as tg:
        tg.create_task(work("final", 0.1, True))
asyncio.run(main())
