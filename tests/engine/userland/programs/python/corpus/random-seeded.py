import random
random.seed(42)
print(random.random(), random.randint(1, 6), random.choice(["a", "b", "c"]), random.sample(range(50), 5), random.uniform(1, 10))
deck = list(range(10)); random.shuffle(deck); print(deck, random.choices("HT", k=10), random.gauss(0, 1), random.randrange(0, 100, 5))
rng = random.Random("seed"); print([rng.randint(0, 9) for _ in range(10)], rng.getrandbits(16), rng.triangular(), rng.betavariate(2, 3))
random.seed(0); print([random.randint(1, 100) for _ in range(5)], random.choices([1, 2, 3], weights=[10, 1, 1], k=5))
random.choice([])
