import os
import zipfile
import gzip
import tarfile
import shutil

os.makedirs("docs/sub", exist_ok=True)
for i in range(3):
    with open(f"docs/file{i}.txt", "w") as f:
        f.write(f"file {i}\n" * 50)
open("docs/sub/deep.txt", "w").write("deep")
with zipfile.ZipFile("backup.zip", "w", zipfile.ZIP_DEFLATED) as z:
    for root, dirs, files in os.walk("docs"):
        for name in sorted(files):
            z.write(os.path.join(root, name))
    z.writestr("notes/readme.txt", "written from a string")
with zipfile.ZipFile("backup.zip") as z:
    print(sorted(z.namelist()))
    info = z.getinfo("docs/file0.txt")
    print(info.filename, info.file_size, info.compress_size < info.file_size)
    print(z.read("notes/readme.txt").decode())
    z.extractall("restored")
    print(z.testzip())
print(open("restored/docs/file2.txt").readline(), os.listdir("restored/docs/sub"))
print(zipfile.is_zipfile("backup.zip"), zipfile.is_zipfile("docs/file0.txt"))
with gzip.open("log.gz", "wt") as f:
    f.write("line one\nline two\n")
with gzip.open("log.gz", "rt") as f:
    print(f.readlines())
with tarfile.open("backup.tar.gz", "w:gz") as t:
    t.add("docs")
with tarfile.open("backup.tar.gz") as t:
    print(sorted(t.getnames()))
    m = t.getmember("docs/file1.txt")
    print(m.name, m.size, m.isfile(), t.extractfile(m).read(7))
    t.extractall("fromtar", filter="data")
print(sorted(os.listdir("fromtar/docs")))
print(shutil.make_archive("all", "zip", "docs").endswith("all.zip"))
shutil.unpack_archive("all.zip", "unpacked")
print(sorted(os.listdir("unpacked")))
try:
    zipfile.ZipFile("docs/file0.txt")
except zipfile.BadZipFile as e:
    print(e)
zipfile.ZipFile("missing.zip")
