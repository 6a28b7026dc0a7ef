# file helper.py: x = '\\d'\nif x is 'a': pass\n
import helper
exec("y = 1 is 1\nz = '\\p'")
eval("(1, 2)(3)") if 0 else None
print(eval("'\\w'"))
import asyncio, threading
loop = asyncio.get_event_loop()
async def f(): return 5
print(loop.run_until_complete(f()))
t = threading.Thread(target=print, args=('hi',))
t.setDaemon(True); t.start(); t.join()
print(t.getName(), t.isDaemon(), threading.activeCount())
from concurrent.futures import ThreadPoolExecutor
import time
ex = ThreadPoolExecutor(2)
ex.submit(lambda: (time.sleep(0.1), print('late')))
print(ex.map(str, [1]))
import atexit
def bye(): raise ValueError('at exit')
atexit.register(bye)
print([1] is [1], 'a' == 'a' is 'a')
