import os
os.makedirs("proj/src/pkg"); os.makedirs("proj/docs")
for p in ("proj/a.txt", "proj/src/main.py", "proj/src/pkg/x.py", "proj/docs/r.md"):
    with open(p, "w") as f: f.write(p)
for root, dirs, files in os.walk("proj"):
    dirs.sort()
    print(root, dirs, sorted(files))
print(os.path.join("a", "b", "/c"), os.path.splitext("x.tar.gz"), os.path.basename("/a/b.c"), os.path.dirname("/a/b.c"), os.path.abspath("q"), os.path.normpath("a/../b//c"), os.path.relpath("/a/b", "/a/c"), os.path.isfile("proj/a.txt"), os.path.commonprefix(["abc", "abd"]))
import shutil, glob
print(sorted(glob.glob("proj/**/*.py", recursive=True)), os.getcwd() == os.path.abspath("."), os.sep, os.linesep == "\n", os.name)
shutil.copy("proj/a.txt", "copy.txt"); shutil.rmtree("proj"); print(sorted(f for f in os.listdir() if not f.endswith(".py")), oct(os.stat("copy.txt").st_mode)[-3:])
os.remove("copy.txt")
os.makedirs("d/e"); os.makedirs("d/e", exist_ok=True)
os.rmdir("d")
