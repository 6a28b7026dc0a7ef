with open("latin.txt", "wb") as f:
    f.write("caf\xe9\n".encode("latin-1"))
print(open("latin.txt", encoding="latin-1").read())
print(open("latin.txt", errors="replace").read())
print(open("latin.txt").read())
