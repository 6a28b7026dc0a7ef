# file a.py: import b\ndef fa(): return "a"\nprint("a done")\n
# file b.py: from a import fa\nprint("b done")\n
import a
