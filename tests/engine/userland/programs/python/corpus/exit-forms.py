import sys, atexit, os
atexit.register(print, "atexit 1")
@atexit.register
def bye(): print("atexit 2")
for arg in (None, 0, 3, "msg", [1], 256, True):
    try: sys.exit(arg)
    except SystemExit as e: print(repr(e), e.code)
try: exit(2)
except SystemExit as e: print(e.code)
try: quit()
except SystemExit as e: print(e.code)
try:
    try: sys.exit("inner")
    finally: print("finally runs")
except SystemExit as e: print("caught", e)
try: raise SystemExit(5)
except BaseException as e: print(type(e).__mro__)
print(exit, quit)
sys.exit(("tuple", 1))
