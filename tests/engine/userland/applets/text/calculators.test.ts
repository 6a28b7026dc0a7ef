import { expect, test } from 'vitest';
import { boxWithFiles } from './box-with-files.ts';

test.each([
  [
    "echo '1+2*3; 10/3; scale=5; 10/3; 2^100; sqrt(2)' | bc",
    '7\n3\n3.33333\n1267650600228229401496703205376\n1.41421\n',
  ],
  ["echo 'obase=16; 255; ibase=16; FF' | bc", 'FF\nFF\n'],
  ["printf 'define f(n) { if (n < 2) return 1; return n*f(n-1); }\\nf(20)\\n' | bc", '2432902008176640000\n'],
  ["echo 'for (i=0;i<3;i++) { i }; a[1]=5; a[1]+1; -2^2; 7%3; .5+.25' | bc", '0\n1\n2\n6\n4\n1\n.75\n'],
  [
    "echo 's(1); a(1)*4; l(2); e(1)' | bc -l",
    '.84147098480789650665\n3.14159265358979323844\n.69314718055994530941\n2.71828182845904523536\n',
  ],
  ["dc -e '2 10 ^ p 16 o 255 p 10 o 10 k 1 3 / p'", '1024\nFF\n.3333333333\n'],
  ["dc -e '[la 1 + d sa p 3 >m] sm 0 sa lm x'", '1\n2\n3\n'],
  ["expr \\( 1 + 2 \\) \\* 3; expr hello : 'h\\(.*\\)o'; expr 5 \\> 3", '9\nell\n1\n'],
  ["env printf '%5d|%-4s|%05.2f|%x|%b|%c\\n' 42 ab 3.14159 255 'a\\tb' xyz", '   42|ab  |03.14|ff|a\tb|x\n'],
  ["env printf '%s-%s\\n' a b c", 'a-b\nc-\n'],
  ["env printf '%d %d %d\\n' 0x1f 010 \"'A\"", '31 8 65\n'],
])('%s', async (command, out) => {
  expect(await boxWithFiles('busybox').sh(command)).toEqual({ out, err: '', code: 0 });
});

test('what cannot be calculated', async () => {
  const { sh } = boxWithFiles('busybox');
  expect(await sh("echo '1/0' | bc")).toEqual({ out: '', err: 'bc: divide by zero\n', code: 1 });
  expect(await sh("dc -e '+'")).toEqual({ out: '', err: 'dc: stack has too few elements\n', code: 0 });
  expect(await sh('env printf "%d\\n" 3x')).toEqual({ out: '0\n', err: "printf: invalid number '3x'\n", code: 1 });
  const gnu = boxWithFiles('gnu');
  expect(await gnu.sh('env printf "%d\\n" 3x')).toEqual({
    out: '3\n',
    err: "printf: '3x': value not completely converted\n",
    code: 1,
  });
});
