import random
numbers = [random.randint(1, 6) for _ in range(3)]
total = 0
for n in numbers:
    total += n
print(len(numbers), "rolls")
average = total / len(number)
print(average)
