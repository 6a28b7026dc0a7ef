import asyncio


async def handle(reader, writer):
    data = await reader.readline()
    message = data.decode().strip()
    writer.write(f"echo {message}\n".encode())
    await writer.drain()
    writer.close()
    await writer.wait_closed()


async def client(port, n):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"msg {n}\n".encode())
    reply = await reader.read(100)
    writer.close()
    return reply.decode().strip()


async def producer(q, n):
    for i in range(n):
        await q.put(i)
        await asyncio.sleep(0)
    await q.put(None)


async def consumer(q):
    total = 0
    while (item := await q.get()) is not None:
        total += item
        q.task_done()
    return total


async def ticker(delay, to):
    for i in range(to):
        yield i
        await asyncio.sleep(delay)


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        print(await asyncio.gather(*(client(port, i) for i in range(3))))
    q = asyncio.Queue(maxsize=2)
    _, total = await asyncio.gather(producer(q, 5), consumer(q))
    print(total)
    print([x async for x in ticker(0.001, 3)])
    lock = asyncio.Lock()
    sem = asyncio.Semaphore(2)
    ev = asyncio.Event()

    async def worker(name):
        async with sem:
            await ev.wait()
            async with lock:
                print("worker", name)

    tasks = [asyncio.create_task(worker(i), name=f"w{i}") for i in range(3)]
    await asyncio.sleep(0)
    ev.set()
    await asyncio.gather(*tasks)
    print([t.get_name() for t in tasks], all(t.done() for t in tasks))
    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    loop.call_later(0.01, fut.set_result, "later")
    print(await fut, await asyncio.to_thread(sum, [1, 2, 3]), await loop.run_in_executor(None, len, "abc"))
    proc = await asyncio.create_subprocess_exec("echo", "from child", stdout=asyncio.subprocess.PIPE)
    out, _ = await proc.communicate()
    print(out, proc.returncode)
    try:
        await asyncio.wait_for(asyncio.shield(asyncio.sleep(1)), 0.01)
    except TimeoutError:
        print("timed out")
    for coro in asyncio.as_completed([asyncio.sleep(0.02, "b"), asyncio.sleep(0.01, "a")]):
        print(await coro)
    t = asyncio.create_task(asyncio.sleep(10))
    await asyncio.sleep(0)
    t.cancel("enough")
    try:
        await t
    except asyncio.CancelledError as e:
        print("cancelled", e.args, t.cancelled())
    raise RuntimeError("end of main")


asyncio.run(main())
