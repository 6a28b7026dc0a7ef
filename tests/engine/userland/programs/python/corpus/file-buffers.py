import json, os, subprocess
open("a.txt", "w").write("hello\n")
print(os.path.getsize("a.txt"), open("a.txt").read())
json.dump({"a": 1}, open("b.json", "w"))
print(os.stat("b.json").st_size, json.load(open("b.json")))
f = open("c.txt", "w")
f.write("kept in the buffer")
print(repr(open("c.txt").read()), os.path.getsize("c.txt"))
f.flush()
print(repr(open("c.txt").read()))
open("d.txt", "w").write("for a child\n")
print(subprocess.run(["cat", "d.txt"], capture_output=True, text=True).stdout)
def keep():
    g = open("e.txt", "w")
    g.write("x")
    print(os.path.getsize("e.txt"))
    return g
g = keep()
g = None
print(os.path.getsize("e.txt"))
