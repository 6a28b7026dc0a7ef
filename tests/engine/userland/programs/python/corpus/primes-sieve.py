def sieve(n):
    flags = [True] * (n + 1)
    flags[0:2] = [False, False]
    for i in range(2, int(n ** 0.5) + 1):
        if flags[i]:
            flags[i * i::i] = [False] * len(flags[i * i::i])
    return [i for i, f in enumerate(flags) if f]
p = sieve(1000)
print(len(p), p[:10], p[-1], sum(p))
def is_prime(n): return n > 1 and all(n % d for d in range(2, int(n ** .5) + 1))
print([n for n in range(50) if is_prime(n)])
