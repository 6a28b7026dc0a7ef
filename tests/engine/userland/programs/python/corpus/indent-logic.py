n = 15
if n % 3 == 0 and n % 5 == 0:
    print("fizzbuzz")
elif n % 3 == 0:
    print("fizz")
else:
    print("none")
for i in range(3):
    for j in range(3):
        if j == 1: continue
        if i == 2: break
        print(i, j)
    else:
        print("inner done", i)
else:
    print("outer done")
k = 0
while k < 5:
    k += 1
    if k == 3: continue
    if k == 5: break
else:
    print("no break")
print(k, "end", end="!\n", sep="-")
x = 5 if n > 10 else 0
y = n > 10 and "yes" or "no"
print(x, y, not n, n or 1, 0 or [] or "last", 1 and 2, bool("False"), None is None, 3 != 4, not True == False)
pass
while True:
    n -= 4
    if n < 0: break
print(n)
  print("bad indent")
