from __future__ import annotations

import asyncio
import contextvars
from graphlib import TopologicalSorter, CycleError
import sched
import time

user = contextvars.ContextVar("user", default="nobody")


async def handle(name, delay):
    user.set(name)
    await asyncio.sleep(delay)
    print("handling for", user.get())


async def main():
    await asyncio.gather(handle("ann", 0.02), handle("bob", 0.01))
    print(user.get())


asyncio.run(main())
token = user.set("carol")
print(user.get())
user.reset(token)
print(user.get())
ctx = contextvars.copy_context()
ctx.run(user.set, "inside")
print(user.get(), ctx[user])
ts = TopologicalSorter({"app": {"db", "cache"}, "db": {"net"}, "cache": {"net"}})
print([sorted(x) for x in [list(ts.static_order())[:1]]])
try:
    list(TopologicalSorter({"a": {"b"}, "b": {"a"}}).static_order())
except CycleError as e:
    print(e.args[0], sorted(set(e.args[1])))
s = sched.scheduler(time.monotonic, time.sleep)
s.enter(0.02, 1, print, argument=("second",))
s.enter(0.01, 1, print, argument=("first",))
s.run()


def annotated(a: int, b: "str" = "x") -> list[int]:
    return [a]


print(annotated.__annotations__)
