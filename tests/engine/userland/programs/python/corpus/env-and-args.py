# args: --count 3 hello "two words"
import os
import sys
import platform
import getpass
import shlex
import time

print(sys.argv, len(sys.argv))
os.environ["GREETING"] = "hi"
print(os.environ.get("GREETING"), os.getenv("MISSING", "default"), "HOME" in os.environ)
print(os.path.expandvars("$GREETING there ${GREETING}"), os.path.expanduser("~/x"))
print(sys.version_info[:2] >= (3, 8), sys.platform, os.name, os.sep, os.linesep == "\n", sys.byteorder, sys.maxsize)
print(platform.system(), platform.python_implementation(), getpass.getuser())
print(shlex.split("run --name 'a b' \"c d\" e\\ f"), shlex.quote("it's"), shlex.join(["a b", "c"]))
print(os.getcwd(), os.path.basename(__file__), os.path.abspath("x"), os.path.dirname("/a/b/c.txt"))
del os.environ["GREETING"]
try:
    os.environ["GREETING"]
except KeyError as e:
    print("KeyError", e)
os.makedirs("a/b/c", exist_ok=True)
os.rename("a/b/c", "a/b/d")
print(os.listdir("a/b"), os.path.isdir("a"), os.path.isfile("a"))
os.removedirs("a/b/d")
print(os.path.exists("a"))
with open("t.txt", "w") as f:
    print("printed to file", 1, 2, sep="-", file=f)
    print(f.name, f.mode, f.closed, f.encoding, f.tell())
os.chmod("t.txt", 0o640)
print(oct(os.stat("t.txt").st_mode), os.access("t.txt", os.R_OK), os.path.getsize("t.txt"))
os.symlink("t.txt", "link")
print(os.path.islink("link"), os.readlink("link"), open("link").read())
print(sorted(e.name for e in os.scandir(".") if e.is_file()))
sys.stdout.write("no newline")
sys.stdout.write("\n")
print("to stderr", file=sys.stderr)
for bad in (lambda: os.mkdir("t.txt"), lambda: os.rmdir("missing"), lambda: os.listdir("t.txt"), lambda: open("."), lambda: os.remove("nope"), lambda: os.rename("x", "y"), lambda: os.chdir("nowhere"), lambda: int(os.environ["PORT"])):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
print(time.strftime("%Y", time.gmtime(0)), isinstance(time.time(), float), time.perf_counter() >= 0)
os._exit(3)
