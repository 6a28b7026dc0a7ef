import type { LibraryModule } from '../vm/module-registry.ts';

/** cmath */
export const cmath: LibraryModule = {
  source: String.raw`
import math
pi, e, tau, inf, nan, infj, nanj = math.pi, math.e, math.tau, math.inf, math.nan, complex(0, math.inf), complex(0, math.nan)
def phase(z):
    z = complex(z)
    return math.atan2(z.imag, z.real)
def polar(z):
    return abs(complex(z)), phase(z)
def rect(r, phi):
    return complex(r * math.cos(phi), r * math.sin(phi))
def exp(z):
    z = complex(z)
    return rect(math.exp(z.real), z.imag)
def log(z, base=None):
    z = complex(z)
    if z == 0:
        raise ValueError('math domain error')
    r = complex(math.log(abs(z)), phase(z))
    return r if base is None else r / log(base)
def log10(z):
    return log(z) / math.log(10)
def sqrt(z):
    z = complex(z)
    if z == 0:
        return complex(0, z.imag)
    a, b = abs(z.real), abs(z.imag)
    s = math.sqrt((a + math.hypot(a, b)) / 2)
    d = b / (2 * s)
    return complex(s, math.copysign(d, z.imag)) if z.real >= 0 else complex(d, math.copysign(s, z.imag))
def cos(z):
    z = complex(z)
    return complex(math.cos(z.real) * math.cosh(z.imag), -math.sin(z.real) * math.sinh(z.imag))
def sin(z):
    z = complex(z)
    return complex(math.sin(z.real) * math.cosh(z.imag), math.cos(z.real) * math.sinh(z.imag))
def tan(z):
    return sin(z) / cos(z)
def cosh(z):
    return cos(complex(z) * 1j)
def sinh(z):
    return -1j * sin(complex(z) * 1j)
def tanh(z):
    return sinh(z) / cosh(z)
def isnan(z):
    z = complex(z)
    return math.isnan(z.real) or math.isnan(z.imag)
def isinf(z):
    z = complex(z)
    return math.isinf(z.real) or math.isinf(z.imag)
def isfinite(z):
    return not isnan(z) and not isinf(z)
def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    return a == b or abs(a - b) <= max(rel_tol * max(abs(a), abs(b)), abs_tol)
def acosh(z):
    z = complex(z)
    a, b = sqrt(z - 1), sqrt(z + 1)
    return complex(math.asinh(a.real * b.real + a.imag * b.imag), 2 * math.atan2(a.imag, b.real))
def acos(z):
    z = complex(z)
    a, b = sqrt(complex(1 - z.real, -z.imag)), sqrt(complex(1 + z.real, z.imag))
    return complex(2 * math.atan2(a.real, b.real), math.asinh(b.real * a.imag - b.imag * a.real))
def asinh(z):
    z = complex(z)
    a, b = sqrt(complex(1 + z.imag, -z.real)), sqrt(complex(1 - z.imag, z.real))
    return complex(math.asinh(a.real * b.imag - b.real * a.imag), math.atan2(z.imag, a.real * b.real - a.imag * b.imag))
def asin(z):
    s = asinh(complex(-complex(z).imag, complex(z).real))
    return complex(s.imag, -s.real)
def atanh(z):
    z = complex(z)
    if z.real < 0 or z.real == 0 and math.copysign(1, z.real) < 0:
        return -atanh(-z)
    if z == 1:
        raise ValueError('math domain error')
    y = abs(z.imag)
    return complex(math.log1p(4 * z.real / ((1 - z.real) ** 2 + y * y)) / 4, -math.atan2(-2 * z.imag, (1 - z.real) * (1 + z.real) - y * y) / 2)
def atan(z):
    s = atanh(complex(-complex(z).imag, complex(z).real))
    return complex(s.imag, -s.real)
`,
};
