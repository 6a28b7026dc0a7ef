import asyncio
async def inner():
    await asyncio.sleep(0.01)
    raise ValueError("from task")
async def main():
    await inner()
asyncio.run(main())
