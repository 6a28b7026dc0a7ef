import time
def sieve(n):
    is_prime = [True] * (n + 1)
    is_prime[0:2] = [False, False]
    for i in range(2, int(n ** 0.5) + 1):
        if is_prime[i]:
            is_prime[i * i::i] = [False] * len(is_prime[i * i::i])
    return [i for i, p in enumerate(is_prime) if p]
start = time.time()
p = sieve(10000)
print(len(p), p[-1], p[:10], time.time() - start < 5)
def factor(n):
    f, d = [], 2
    while d * d <= n:
        while n % d == 0:
            f.append(d); n //= d
        d += 1
    return f + ([n] if n > 1 else [])
print(factor(360), factor(97), factor(2 ** 31 - 1), [n for n in range(2, 500) if sum(d for d in range(1, n) if n % d == 0) == n])
