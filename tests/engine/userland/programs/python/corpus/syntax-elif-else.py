x = 3
if x > 1:
    print("big")
else if x == 1:
    print("one")
