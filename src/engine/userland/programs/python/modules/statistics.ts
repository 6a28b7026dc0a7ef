import type { LibraryModule } from '../vm/module-registry.ts';

/** statistics. */
export const statistics: LibraryModule = {
  source: `
import math, random
from fractions import Fraction
from decimal import Decimal
from collections import Counter, namedtuple
from itertools import groupby, repeat
from bisect import bisect_left, bisect_right
from operator import itemgetter

class StatisticsError(ValueError):
    pass

def _exact(x):
    if isinstance(x, (int, Fraction)):
        return Fraction(x)
    if isinstance(x, (float, Decimal)):
        return Fraction(*x.as_integer_ratio())
    try:
        return Fraction(x.numerator, x.denominator)
    except AttributeError:
        raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator")

def _kind(data):
    kind = int
    for x in data:
        t = type(x)
        if t is bool or t is kind or t is int:
            continue
        if kind is int or issubclass(t, kind):
            kind = t
        elif issubclass(kind, t):
            continue
        elif {t, kind} <= {float, Fraction}:
            kind = float
        else:
            raise TypeError("don't know how to coerce %s and %s" % (kind.__name__, t.__name__))
    return kind

def _back(value, kind):
    if type(value) is kind:
        return value
    if kind is int and value.denominator != 1:
        kind = float
    if kind is Fraction:
        return value
    if kind is Decimal:
        return Decimal(value.numerator) / value.denominator
    if kind is float:
        return value.numerator / value.denominator
    return kind(value)

def _special(data):
    return any(isinstance(x, float) and not math.isfinite(x) for x in data)

def mean(data):
    data = list(data)
    n = len(data)
    if n < 1:
        raise StatisticsError('mean requires at least one data point') #@ 490
    if _special(data):
        return sum(data) / n
    return _back(sum(map(_exact, data), Fraction(0)) / n, _kind(data))

def fmean(data, weights=None):
    data = list(data)
    if weights is None:
        if not data:
            raise StatisticsError('fmean requires at least one data point')
        return math.fsum(data) / len(data)
    weights = list(weights)
    if len(weights) != len(data):
        raise StatisticsError('data and weights must be the same length')
    den = math.fsum(weights)
    if not den:
        raise StatisticsError('sum of weights must be non-zero')
    return math.sumprod(data, weights) / den

def geometric_mean(data):
    data = list(data)
    if not data:
        raise StatisticsError('Must have a non-empty dataset')
    total = []
    for x in data:
        if x < 0:
            raise StatisticsError('No negative inputs allowed')
        if x == 0:
            return 0.0
        total.append(math.log(x))
    return math.exp(math.fsum(total) / len(total))

def harmonic_mean(data, weights=None):
    data = list(data)
    if not data:
        raise StatisticsError('harmonic_mean requires at least one data point')
    if any(x < 0 for x in data):
        raise StatisticsError('harmonic mean does not support negative values')
    if any(x == 0 for x in data):
        return 0
    weights = list(repeat(1, len(data)) if weights is None else weights)
    parts = [w / x if w else 0 for w, x in zip(weights, data)]
    return _back(sum(map(_exact, weights)) / sum(map(_exact, parts)), _kind(parts))

def median(data):
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError("no median for empty data") #@ 637
    return data[n // 2] if n % 2 else (data[n // 2 - 1] + data[n // 2]) / 2

def median_low(data):
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError("no median for empty data")
    return data[n // 2] if n % 2 else data[n // 2 - 1]

def median_high(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data[len(data) // 2]

def median_grouped(data, interval=1.0):
    data = sorted(data)
    n = len(data)
    if not n:
        raise StatisticsError("no median for empty data")
    x = data[n // 2]
    i = bisect_left(data, x)
    j = bisect_right(data, x, lo=i)
    return float(x) - interval / 2.0 + interval * (n / 2 - i) / (j - i)

def mode(data):
    pairs = Counter(iter(data)).most_common(1)
    try:
        return pairs[0][0]
    except IndexError:
        raise StatisticsError('no mode for empty data') from None #@ 785

def multimode(data):
    counts = Counter(iter(data))
    if not counts:
        return []
    most = max(counts.values())
    return [value for value, count in counts.items() if count == most]

def _squares(data, c):
    exact = [_exact(x) for x in data]
    if c is not None:
        c = _exact(c)
        return sum((x - c) ** 2 for x in exact)
    n = len(exact)
    sx, sxx = sum(exact), sum(x * x for x in exact)
    return (n * sxx - sx * sx) / n

def variance(data, xbar=None):
    data = list(data)
    if len(data) < 2:
        raise StatisticsError('variance requires at least two data points')
    return _back(_squares(data, xbar) / (len(data) - 1), _kind(data))

def pvariance(data, mu=None):
    data = list(data)
    if len(data) < 1:
        raise StatisticsError('pvariance requires at least one data point')
    return _back(_squares(data, mu) / len(data), _kind(data))

def _root(value, kind):
    if kind is Decimal:
        return (Decimal(value.numerator) / Decimal(value.denominator)).sqrt()
    n, m = value.numerator, value.denominator
    q = (n.bit_length() - m.bit_length() - 109) // 2
    if q >= 0:
        top, den = math.isqrt(n // (m << 2 * q)) << q, 1
        a = n // (m << 2 * q)
        r = math.isqrt(a)
        top = (r | (r * r * (m << 2 * q) != n)) << q
    else:
        scaled = (n << -2 * q) // m
        r = math.isqrt(scaled)
        top, den = r | (r * r * m != n << -2 * q), 1 << -q
    return top / den

def stdev(data, xbar=None):
    data = list(data)
    if len(data) < 2:
        raise StatisticsError('stdev requires at least two data points') #@ 1207
    return _root(_squares(data, xbar) / (len(data) - 1), _kind(data))

def pstdev(data, mu=None):
    data = list(data)
    if len(data) < 1:
        raise StatisticsError('pstdev requires at least one data point')
    return _root(_squares(data, mu) / len(data), _kind(data))

def quantiles(data, *, n=4, method='exclusive'):
    if n < 1:
        raise StatisticsError('n must be at least 1')
    data = sorted(data)
    ld = len(data)
    if ld < 2:
        if ld == 1:
            return data * (n - 1)
        raise StatisticsError('must have at least one data point')
    out = []
    if method == 'inclusive':
        m = ld - 1
        for i in range(1, n):
            j, delta = divmod(i * m, n)
            out.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        return out
    if method == 'exclusive':
        m = ld + 1
        for i in range(1, n):
            j = i * m // n
            j = 1 if j < 1 else ld - 1 if j > ld - 1 else j
            delta = i * m - j * n
            out.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
        return out
    raise ValueError(f'Unknown method: {method!r}')

def covariance(x, y, /):
    n = len(x)
    if len(y) != n:
        raise StatisticsError('covariance requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError('covariance requires at least two data points')
    xbar, ybar = math.fsum(x) / n, math.fsum(y) / n
    return math.sumprod((xi - xbar for xi in x), (yi - ybar for yi in y)) / (n - 1)

def correlation(x, y, /, *, method='linear'):
    n = len(x)
    if len(y) != n:
        raise StatisticsError('correlation requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError('correlation requires at least two data points')
    if method == 'ranked':
        rank = lambda v: [sorted(v).index(a) + (v.count(a) - 1) / 2 - (n - 1) / 2 for a in v]
        x, y = rank(list(x)), rank(list(y))
    else:
        xbar, ybar = math.fsum(x) / n, math.fsum(y) / n
        x, y = [xi - xbar for xi in x], [yi - ybar for yi in y]
    sxy, sxx, syy = math.sumprod(x, y), math.sumprod(x, x), math.sumprod(y, y)
    try:
        return sxy / math.sqrt(sxx * syy)
    except ZeroDivisionError:
        raise StatisticsError('at least one of the inputs is constant')

LinearRegression = namedtuple('LinearRegression', ('slope', 'intercept'))

def linear_regression(x, y, /, *, proportional=False):
    n = len(x)
    if len(y) != n:
        raise StatisticsError('linear regression requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError('linear regression requires at least two data points')
    if not proportional:
        xbar, ybar = math.fsum(x) / n, math.fsum(y) / n
        x, y = [xi - xbar for xi in x], [yi - ybar for yi in y]
    sxy, sxx = math.sumprod(x, y) + 0.0, math.sumprod(x, x)
    try:
        slope = sxy / sxx
    except ZeroDivisionError:
        raise StatisticsError('x is constant')
    return LinearRegression(slope, 0.0 if proportional else ybar - slope * xbar)

# Wichura's algorithm AS 241 (1988): numerators and denominators for the middle, the flanks and the far tails.
_AS241 = (
    ((2.5090809287301226727e+3, 3.3430575583588128105e+4, 6.7265770927008700853e+4, 4.5921953931549871457e+4, 1.3731693765509461125e+4, 1.9715909503065514427e+3, 1.3314166789178437745e+2, 3.3871328727963666080e+0), (5.2264952788528545610e+3, 2.8729085735721942674e+4, 3.9307895800092710610e+4, 2.1213794301586595867e+4, 5.3941960214247511077e+3, 6.8718700749205790830e+2, 4.2313330701600911252e+1, 1.0)),
    ((7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258e+0, 3.64784832476320460504e+0, 5.76949722146069140550e+0, 4.63033784615654529590e+0, 1.42343711074968357734e+0), (1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1, 6.89767334985100004550e-1, 1.67638483018380384940e+0, 2.05319162663775882187e+0, 1.0)),
    ((2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2, 2.96560571828504891230e-1, 1.78482653991729133580e+0, 5.46378491116411436990e+0, 6.65790464350110377720e+0), (2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4, 1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1.0)),
)
def _ratio(r, which):
    num = den = 0.0
    for a, b in zip(*_AS241[which]):
        num, den = num * r + a, den * r + b
    return num, den
def _inverse_normal(p):
    q = p - 0.5
    if abs(q) <= 0.425:
        num, den = _ratio(0.180625 - q * q, 0)
        return num * q / den
    r = math.sqrt(-math.log(p if q <= 0.0 else 1.0 - p))
    num, den = _ratio(r - 1.6, 1) if r <= 5.0 else _ratio(r - 5.0, 2)
    return -(num / den) if q < 0.0 else num / den

class NormalDist:
    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError('sigma must be non-negative')
        self._mu, self._sigma = float(mu), float(sigma)
    @classmethod
    def from_samples(cls, data):
        data = list(data)
        return cls(fmean(data), stdev(data))
    mean = median = mode = property(lambda self: self._mu)
    stdev = property(lambda self: self._sigma)
    variance = property(lambda self: self._sigma * self._sigma)
    def samples(self, n, *, seed=None):
        rnd = random.random if seed is None else random.Random(seed).random
        return [self.inv_cdf(rnd()) for _ in repeat(None, n)]
    def pdf(self, x):
        diff = x - self._mu
        return math.exp(diff * diff / (-2.0 * self.variance)) / math.sqrt(math.tau * self.variance)
    def cdf(self, x):
        return 0.5 * (1.0 + math.erf((x - self._mu) / (self._sigma * math.sqrt(2.0))))
    def quantiles(self, n=4):
        return [self.inv_cdf(i / n) for i in range(1, n)]
    def zscore(self, x):
        return (x - self._mu) / self._sigma
    def inv_cdf(self, p):
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError('p must be in the range 0.0 < p < 1.0')
        return self._mu + _inverse_normal(p) * self._sigma
    def __add__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu + other._mu, math.hypot(self._sigma, other._sigma))
        return NormalDist(self._mu + other, self._sigma)
    def __mul__(self, other):
        return NormalDist(self._mu * other, self._sigma * abs(other))
    def __eq__(self, other):
        return self._mu == other._mu and self._sigma == other._sigma
    def __repr__(self):
        return f'{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})'
__all__ = ['NormalDist', 'StatisticsError', 'correlation', 'covariance', 'fmean', 'geometric_mean', 'harmonic_mean', 'linear_regression', 'mean', 'median', 'median_grouped', 'median_high', 'median_low', 'mode', 'multimode', 'pstdev', 'pvariance', 'quantiles', 'stdev', 'variance']
`,
};
