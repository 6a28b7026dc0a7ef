count = 5
for i in range(3):
    cuont += 1
