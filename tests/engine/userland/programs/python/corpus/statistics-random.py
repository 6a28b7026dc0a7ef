import statistics as st, random
data = [2, 4, 4, 4, 5, 5, 7, 9]
print(st.mean(data), st.median(data), st.mode(data), st.stdev(data), st.pstdev(data), st.variance(data), st.quantiles(data, n=4), st.median_low(data), st.multimode([1, 1, 2, 2]), st.fmean([1, 2, 3.5]), st.harmonic_mean([40, 60]), st.geometric_mean([1, 10, 100]), st.median_grouped([1, 2, 2, 3]))
print(st.correlation([1, 2, 3], [2, 4, 7]), st.linear_regression([1, 2, 3], [2, 4, 6.5]), st.NormalDist(100, 15).cdf(120), st.NormalDist.from_samples(data), st.mean([True, False]), st.mode("aabbb"), st.mean([1, 2]), st.covariance([1, 2], [3, 5]))
for f in (lambda: st.mean([]), lambda: st.stdev([1]), lambda: st.mode([]), lambda: st.mean(["a"]), lambda: st.median([]), lambda: st.variance([])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
random.seed(7)
print(random.random(), random.randint(1, 100), random.choice("abc"), random.sample(range(50), 5), random.uniform(1, 2), random.randrange(0, 100, 5), random.choices(["h", "t"], weights=[3, 1], k=6), random.gauss(0, 1), random.getrandbits(16), random.triangular(0, 10, 5), random.expovariate(1.5), random.normalvariate(0, 1), random.randbytes(4))
x = list(range(10)); random.shuffle(x); print(x)
r = random.Random("seed"); print(r.random(), r.randint(1, 6)); random.seed(None); s = random.getstate(); a = random.random(); random.setstate(s); print(a == random.random())
random.seed(3.5); print(random.random()); random.seed(b"x"); print(random.random()); random.seed(-5); print(random.random())
for f in (lambda: random.choice([]), lambda: random.sample([1], 2), lambda: random.randint(5, 1), lambda: random.randint(1.5, 2), lambda: random.choices([], k=1), lambda: random.sample({1, 2}, 1), lambda: random.randrange(0)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
random.shuffle((1, 2))
