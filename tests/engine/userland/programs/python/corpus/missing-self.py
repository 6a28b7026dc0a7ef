class Counter:
    def __init__(self):
        self.n = 0

    def increment():
        self.n += 1


c = Counter()
c.increment()
