import os
os.mkdir("folder")
for f in (lambda: open("folder"), lambda: os.remove("nope"), lambda: os.rmdir("nope"), lambda: os.listdir("nope"), lambda: open("folder/x/y", "w"), lambda: os.rename("a", "b"), lambda: open("f", "q"), lambda: open(123456)):
    try: f()
    except (OSError, ValueError) as e: print(type(e).__name__, e, getattr(e, "errno", None))
with open("f.txt", "w") as f: f.write("x")
f.write("closed")
