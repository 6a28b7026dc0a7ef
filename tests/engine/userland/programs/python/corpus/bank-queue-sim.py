import random
from collections import deque
random.seed(42)
queue, served, t = deque(), [], 0
for minute in range(20):
    if random.random() < 0.6:
        queue.append((minute, random.randint(1, 3)))
    if queue and t <= minute:
        arrived, need = queue.popleft()
        t = minute + need
        served.append((arrived, minute - arrived))
print(served)
print("waiting", list(queue), "avg wait", sum(w for _, w in served) / len(served))
names = ["Ann", "Ben", "Cy"]
random.shuffle(names); print(names, random.choice(names), random.sample(range(10), 3), round(random.uniform(1, 2), 4), random.gauss(10, 2))
