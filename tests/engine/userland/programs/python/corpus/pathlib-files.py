from pathlib import Path, PurePosixPath
import glob
import os
import shutil
import tempfile

base = Path("project")
(base / "src" / "pkg").mkdir(parents=True, exist_ok=True)
(base / "README.md").write_text("# Hello\n")
for name in ("a.py", "b.py", "c.txt"):
    (base / "src" / name).write_text(f"content of {name}\n")
(base / "src" / "pkg" / "d.py").touch()
print(sorted(p.as_posix() for p in base.rglob("*.py")), sorted(x.name for x in (base / "src").iterdir()))
p = base / "src" / "a.py"
print(p.name, p.stem, p.suffix, p.parent, p.parts, p.with_suffix(".bak"), p.with_name("z.py"), p.exists(), p.is_dir(), p.stat().st_size)
print(Path("/usr/local/../bin/./x").as_posix(), Path("a") / "/abs", PurePosixPath("/a/b").relative_to("/a"), Path("x.tar.gz").suffixes, Path("a/b").is_absolute())
p.rename(base / "renamed.py")
print(sorted(os.listdir(base)), sorted(glob.glob("project/**/*.py", recursive=True)))
shutil.copy(base / "renamed.py", base / "copy.py")
shutil.copytree(base / "src", base / "src2")
print(sorted(os.listdir("project/src2")))
shutil.make_archive("backup", "zip", "project") if False else None
shutil.rmtree(base / "src2")
print((base / "src2").exists())
for root, dirs, files in os.walk("project"):
    dirs.sort()
    print(root, dirs, sorted(files))
with tempfile.TemporaryDirectory() as tmp:
    f = Path(tmp) / "note.txt"
    print(f.write_text("línea\n", encoding="utf-8"), f.read_bytes())
print(os.path.exists(tmp))
with tempfile.NamedTemporaryFile("w+", suffix=".log", delete=True) as tf:
    tf.write("x")
    tf.seek(0)
    print(tf.read(), tf.name.endswith(".log"))
try:
    (base / "src").rmdir()
except OSError as e:
    print(e)
print(os.path.splitext("a/b.c.d"), os.path.join("a", "b", "..", "c"), os.path.normpath("a/b/../c"), os.path.commonpath(["/a/b", "/a/c"]))
Path("nope/x.txt").write_text("x")
