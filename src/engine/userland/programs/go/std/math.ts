import type { StandardPackage } from './standard-package.ts';

const ONE = [
  'Sqrt',
  'Floor',
  'Ceil',
  'Trunc',
  'Abs',
  'Sin',
  'Cos',
  'Tan',
  'Asin',
  'Acos',
  'Atan',
  'Exp',
  'Log',
  'Log2',
  'Log10',
  'Cbrt',
] as const;
const HOST: Readonly<Record<(typeof ONE)[number], (x: number) => number>> = {
  Sqrt: Math.sqrt,
  Floor: Math.floor,
  Ceil: Math.ceil,
  Trunc: Math.trunc,
  Abs: Math.abs,
  Sin: Math.sin,
  Cos: Math.cos,
  Tan: Math.tan,
  Asin: Math.asin,
  Acos: Math.acos,
  Atan: Math.atan,
  Exp: Math.exp,
  Log: Math.log,
  Log2: Math.log2,
  Log10: Math.log10,
  Cbrt: Math.cbrt,
};

export const math: StandardPackage = {
  path: 'math',
  source: `package math
const (
	Pi = 3.14159265358979323846264338327950288419716939937510582097494459
	E = 2.71828182845904523536028747135266249775724709369995957496696763
	Sqrt2 = 1.41421356237309504880168872420969807856967187537694807317667974
	MaxInt = 9223372036854775807
	MinInt = -9223372036854775808
	MaxInt8 = 127
	MinInt8 = -128
	MaxInt16 = 32767
	MinInt16 = -32768
	MaxInt32 = 2147483647
	MinInt32 = -2147483648
	MaxInt64 = 9223372036854775807
	MinInt64 = -9223372036854775808
	MaxUint8 = 255
	MaxUint16 = 65535
	MaxUint32 = 4294967295
	MaxUint64 = 18446744073709551615
	MaxFloat64 = 1.79769313486231570814527423731704356798070e+308
)
${ONE.map((name) => `func ${name}(x float64) float64`).join('\n')}
func Pow(x, y float64) float64
func Mod(x, y float64) float64
func Atan2(y, x float64) float64
func Hypot(p, q float64) float64
func Round(x float64) float64
func Max(x, y float64) float64
func Min(x, y float64) float64
func Inf(sign int) float64
func NaN() float64
func IsNaN(f float64) bool { return f != f }
func IsInf(f float64, sign int) bool { return sign >= 0 && f > MaxFloat64 || sign <= 0 && f < -MaxFloat64 }
`,
  natives: {
    ...Object.fromEntries(ONE.map((name) => [name, ([x]: readonly unknown[]) => HOST[name](x as number)])),
    Pow: ([x, y]) => (x as number) ** (y as number),
    Mod: ([x, y]) => (x as number) % (y as number),
    Atan2: ([y, x]) => Math.atan2(y as number, x as number),
    Hypot: ([p, q]) => Math.hypot(p as number, q as number),
    // Halves go away from zero.
    Round: ([x]) => Math.sign(x as number) * Math.round(Math.abs(x as number)),
    Max: ([x, y]) => Math.max(x as number, y as number),
    Min: ([x, y]) => Math.min(x as number, y as number),
    Inf: ([sign]) => ((sign as number) >= 0 ? Infinity : -Infinity),
    NaN: () => Number.NaN,
  },
};

// DIFFERS: Go's math/rand with a seed repeats its numbers here, but they are other numbers than the real Go's.

export const mathRand: StandardPackage = {
  path: 'math/rand',
  source: `package rand
func chance(n int) int
func Intn(n int) int {
	if n <= 0 { panic("invalid argument to Intn") }
	if seeded != nil { return seeded.Intn(n) }
	return chance(n)
}
func Int() int { return Intn(9007199254740991) }
func Int63() int64 { return int64(Int()) }
func Float64() float64 { return float64(Intn(9007199254740991)) / 9007199254740992 }
var seeded *Rand
func Seed(seed int64) { seeded = New(NewSource(seed)) }
func Perm(n int) []int {
	m := make([]int, n)
	for i := range m { m[i] = i }
	Shuffle(n, func(i, j int) { m[i], m[j] = m[j], m[i] })
	return m
}
func Shuffle(n int, swap func(i, j int)) {
	for i := n - 1; i > 0; i-- { swap(i, Intn(i+1)) }
}
type Rand struct { state uint64 }
type Source struct { seed int64 }
func NewSource(seed int64) Source { return Source{seed} }
func New(src Source) *Rand { return &Rand{uint64(src.seed)} }
func (r *Rand) next() uint64 {
	r.state = r.state*6364136223846793005 + 1442695040888963407
	return r.state >> 11
}
func (r *Rand) Int() int { return int(r.next()) }
func (r *Rand) Intn(n int) int { return int(r.next() % uint64(n)) }
func (r *Rand) Float64() float64 { return float64(r.next()) / 9007199254740992 }
`,
  natives: {
    chance: ([below], { process }) => process.random.int(below as number),
  },
};
