ages = ["12", "twenty", "7"]
total = 0
for a in ages:
    total += int(a)
print(total)
