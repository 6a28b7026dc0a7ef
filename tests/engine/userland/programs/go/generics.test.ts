/** Generics as the compiler takes and refuses them; packages slices, maps, cmp and iter. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createMachine } from '../../../../../src/engine/index.ts';

const machine = await createMachine({ seed: 'go-generics', time: 'virtual' });
await machine.run('docker run -d --name box --entrypoint sleep -w /src golang:1.25 infinity');

async function run(source: string) {
  await machine.run(`cat > main.go <<'END_OF_FILE'\n${source}\nEND_OF_FILE\ndocker cp -q main.go box:/src/main.go`);
  const { stdout, stderr, exitCode } = await machine.run('docker exec box go run main.go');
  return { stdout, stderr, exitCode };
}

it('runs what tutorials do with type parameters', async () => {
  const file = new URL('generics.json', import.meta.url);
  const { source, stdout } = JSON.parse(readFileSync(file, 'utf8')) as { source: string; stdout: string };
  expect(await run(source)).toEqual({ stdout, stderr: '', exitCode: 0 });
});

const DECLARATIONS = `package main

type Number interface{ ~int | ~float64 }
type Shown interface{ String() string }
type Stack[T any] struct{ items []T }
type Pair[K comparable, V any] struct { Key K; Val V }
func (s *Stack[T]) Push(x T) { s.items = append(s.items, x) }
func Sum[T Number](xs []T) (t T) { return t }
func Max[T int | float64](a, b T) T { return a }
func Zero[T any]() (z T) { return z }
func Str[T Shown](a T) string { return a.String() }
`;

it.each([
  [
    'func f[T any](a, b T) T { return a + b }',
    '34: invalid operation: operator + not defined on a (variable of type T constrained by any)',
  ],
  ['func f[T any](a, b T) bool { return a == b }', '37: invalid operation: a == b (incomparable types in type set)'],
  [
    'func f[T comparable](a, b T) bool { return a < b }',
    '44: invalid operation: a < b (type parameter T cannot use operator <)',
  ],
  ['func f[T any](a T) { a = 5 }', '26: cannot use 5 (untyped int constant) as T value in assignment'],
  ['func f[T any](a T) { a.foo() }', '24: a.foo undefined (type T has no field or method foo)'],
  [
    'func f[T any](a T) string { return a.(string) }',
    '36: invalid operation: cannot use type assertion on type parameter value a (variable of type T constrained by any)',
  ],
  ['var _ = Sum([]string{"a"})', '12: string does not satisfy Number (string missing in ~int | ~float64)'],
  ['var _ = Max(1, "a")', '16: in call to Max, mismatched types untyped int and untyped string (cannot infer T)'],
  ['var _ = Max("b", "a")', '12: string does not satisfy int | float64 (string missing in int | float64)'],
  [
    'var i, g = 1, 2.5; var _ = Max(i, g)',
    '35: in call to Max, type float64 of g does not match inferred type int for T',
  ],
  ['var _ = Zero()', '13: in call to Zero, cannot infer T (declared at ./main.go:10:11)'],
  ['var _ Stack', '7: cannot use generic type Stack[T any] without instantiation'],
  ['var _ Stack[int, string]', '7: too many type arguments for type Stack: have 2, want 1'],
  ['var _ Pair[string]', '7: not enough type arguments for type Pair: have 1, want 2'],
  ['var _ Pair[[]int, int]', '12: []int does not satisfy comparable'],
  [
    'func f() { s := Stack[int]{}; s.Push("x") }',
    '38: cannot use "x" (untyped string constant) as int value in argument to s.Push',
  ],
  ['var _ = Str(5)', '12: int does not satisfy Shown (missing method String)'],
  ['var _ Number', '7: cannot use type Number outside a type constraint: interface contains type constraints'],
  ['var _ = Sum', '9: cannot use generic function Sum without instantiation'],
  ['var _ = Max[string]("a", "b")', '13: string does not satisfy int | float64 (string missing in int | float64)'],
  [
    'type Celsius float64; var _ = Max(Celsius(1), 2)',
    '34: Celsius does not satisfy int | float64 (possibly missing ~ for float64 in int | float64)',
  ],
  ['var _ = Zero[int, int]()', '19: got 2 type arguments but Zero has 1 type parameters'],
  ['var _ int[string]', '7: int is not a generic type'],
])('refuses %s', async (line, message) => {
  expect((await run(`${DECLARATIONS}${line}\nfunc main() {}`)).stderr).toBe(
    `# command-line-arguments\n./main.go:12:${message}\n`,
  );
});
