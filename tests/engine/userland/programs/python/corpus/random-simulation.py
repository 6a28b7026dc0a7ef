import random
from collections import Counter

rng = random.Random(2024)
rolls = [rng.randint(1, 6) + rng.randint(1, 6) for _ in range(1000)]
counts = Counter(rolls)
for total in range(2, 13):
    print(f"{total:>2}: {'#' * (counts[total] // 10)} {counts[total]}")
random.seed("text seed")
print(random.random(), random.sample("abcdefgh", 3), random.choices(range(5), k=4), random.triangular(0, 10, 5))
random.seed(7)
deck = [r + s for s in "SHDC" for r in "23456789TJQKA"]
random.shuffle(deck)
print(deck[:5], random.expovariate(1.5), random.betavariate(2, 3), random.normalvariate(0, 1), random.lognormvariate(0, 0.5), random.paretovariate(3), random.gammavariate(2, 1), random.vonmisesvariate(0, 4), random.weibullvariate(1, 2))
state = random.getstate()
a = random.random()
random.setstate(state)
print(a == random.random(), random.randbytes(4), random.getrandbits(70), random.randrange(10**20), random.binomialvariate(10, 0.5))
inside = sum(rng.random() ** 2 + rng.random() ** 2 <= 1 for _ in range(2000))
print(4 * inside / 2000)
try:
    random.choice([])
except IndexError as e:
    print(e)
random.sample([1, 2], 3)
