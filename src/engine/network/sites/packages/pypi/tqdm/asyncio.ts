/** tqdm/asyncio.py. */
export const ASYNCIO = String.raw`
import asyncio
from .std import tqdm as std_tqdm

class tqdm_asyncio(std_tqdm):
    def __init__(self, iterable=None, *args, **kwargs):
        super().__init__(iterable, *args, **kwargs)
        self.iterable_awaitable = False
        if iterable is not None and hasattr(iterable, '__anext__'):
            self.iterable_next, self.iterable_awaitable = iterable.__anext__, True
        elif iterable is not None and not hasattr(iterable, '__next__'):
            self.iterable_iterator = iter(iterable) if hasattr(iterable, '__iter__') else iterable.__aiter__()
            self.iterable_awaitable = not hasattr(self.iterable_iterator, '__next__')
            self.iterable_next = self.iterable_iterator.__anext__ if self.iterable_awaitable else self.iterable_iterator.__next__
        elif iterable is not None:
            self.iterable_next = iterable.__next__
    def __aiter__(self):
        return self
    async def __anext__(self):
        try:
            one = await self.iterable_next() if self.iterable_awaitable else self.iterable_next()
            self.update()
            return one
        except StopIteration:
            self.close()
            raise StopAsyncIteration
        except BaseException:
            self.close()
            raise
    @classmethod
    def as_completed(cls, fs, *, loop=None, timeout=None, total=None, **options):
        if total is None:
            total = len(fs)
        yield from cls(asyncio.as_completed(fs, timeout=timeout), total=total, **options)
    @classmethod
    async def gather(cls, *fs, loop=None, timeout=None, total=None, **options):
        async def numbered(at, one):
            return at, await one
        done = []
        for one in cls.as_completed([numbered(at, one) for at, one in enumerate(fs)], timeout=timeout, total=total, **options):
            done.append(await one)
        return [value for _, value in sorted(done, key=lambda pair: pair[0])]

def tarange(*args, **kwargs):
    return tqdm_asyncio(range(*args), **kwargs)

tqdm, trange = tqdm_asyncio, tarange
`;
