# args: one --two
# stdin: line 1\nline 2\n
import sys
print(sys.argv[1:], len(sys.argv), sys.stdin.readline().strip(), [l.rstrip() for l in sys.stdin])
sys.stdout.write("no newline|"); sys.stderr.write("err\n"); print("a", "b", sep="", end="!\n"); print(*[1, 2], sep=", ", file=sys.stderr)
print(sys.version_info[:2], sys.maxsize, sys.byteorder, sys.platform, sys.getsizeof(1) > 0, sys.getrecursionlimit(), __name__, __file__)
print(sys.float_info.max, sys.int_info.bits_per_digit, sys.implementation.name, sys.flags.optimize)
