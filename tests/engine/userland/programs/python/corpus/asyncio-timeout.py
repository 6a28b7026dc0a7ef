import asyncio


async def slow(name, delay):
    try:
        await asyncio.sleep(delay)
        print(name, "done")
        return name
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def main():
    try:
        await asyncio.wait_for(slow("a", 5), timeout=0.05)
    except asyncio.TimeoutError:
        print("timeout")
    try:
        async with asyncio.timeout(0.05):
            await slow("b", 5)
    except TimeoutError as e:
        print("timeout again", repr(e))
    results = await asyncio.gather(slow("c", 0.02), slow("d", 0.01), return_exceptions=True)
    print(results)
    done, pending = await asyncio.wait([asyncio.create_task(slow(x, t)) for x, t in (("e", 0.01), ("f", 1))], return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending))
    for p in pending:
        p.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    async with asyncio.TaskGroup() as tg:
        t1 = tg.create_task(slow("g", 0.01))
        t2 = tg.create_task(slow("h", 0.02))
    print(t1.result(), t2.result())


asyncio.run(main())


async def boom():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(slow("x", 1))
        tg.create_task(fail())


async def fail():
    raise ValueError("bad task")

try:
    asyncio.run(boom())
except* ValueError as eg:
    print(eg, eg.exceptions)
