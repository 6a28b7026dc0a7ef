import asyncio
async def main():
    lock, sem, ev, q, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Queue(maxsize=2), asyncio.Condition()
    print(lock, sem, ev, q, cond)
    async with lock:
        waiter = asyncio.create_task(lock.acquire())
        await asyncio.sleep(0)
        print(lock)
    await waiter; lock.release()
    await sem.acquire(); await sem.acquire(); print(sem)
    await q.put(1); await q.put('x'); print(str(q), type(q).__module__); ev.set(); print(ev)
    print(type(asyncio.get_running_loop()).__name__, isinstance(asyncio.get_running_loop(), asyncio.AbstractEventLoop), asyncio.PriorityQueue(), asyncio.BoundedSemaphore(1))
asyncio.run(main())
