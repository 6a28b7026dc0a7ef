import atexit, sys
atexit.register(print, "first registered")
@atexit.register
def bye(): print("second registered")
print("running")
sys.exit(2)
