# file broken.py: def f(:\n    pass\n
print("before")
import broken
