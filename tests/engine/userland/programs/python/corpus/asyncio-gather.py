import asyncio
async def fetch(name, delay):
    print("start", name)
    await asyncio.sleep(delay)
    print("end", name)
    return name.upper()
async def main():
    results = await asyncio.gather(fetch("a", 0.03), fetch("b", 0.01), fetch("c", 0.02))
    print(results)
    try:
        await asyncio.wait_for(fetch("slow", 1), timeout=0.02)
    except asyncio.TimeoutError:
        print("timed out")
    t = asyncio.create_task(fetch("t", 0.01))
    print(t.done()); await t; print(t.result())
asyncio.run(main())
