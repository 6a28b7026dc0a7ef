# stdin: apple 3\nbanana 5\n\ncherry x\n
import sys
print("reading")
total = 0
for i, line in enumerate(sys.stdin, 1):
    line = line.rstrip("\n")
    if not line: print(i, "blank"); continue
    name, qty = line.split()
    total += int(qty)
    print(f"{i}: {name:>10} {qty}", total)
