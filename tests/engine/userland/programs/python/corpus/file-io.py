import os
with open("notes.txt", "w") as f:
    f.write("first\n")
    f.writelines(["second\n", "third\n"])
with open("notes.txt", "a") as f:
    print("fourth", file=f)
with open("notes.txt") as f:
    for number, line in enumerate(f, 1):
        print(number, line.rstrip())
with open("notes.txt") as f:
    print(f.readline().strip(), f.read(5), f.tell(), f.readlines())
print(os.path.exists("notes.txt"), os.path.getsize("notes.txt"))
os.rename("notes.txt", "old.txt")
print(sorted(os.listdir(".")))
with open("data.bin", "wb") as f:
    f.write(bytes([0, 1, 254, 255]))
print(open("data.bin", "rb").read())
open("missing.txt")
