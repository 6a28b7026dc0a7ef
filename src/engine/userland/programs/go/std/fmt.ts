import { fromByteText } from '../../../applets/byte-text.ts';
import { sprint, sprintf } from '../run/format.ts';
import { awaiting, type Machine } from '../run/machine.ts';
import { type Boxed, Ref, type Slice, sliceOf } from '../run/value.ts';
import { basicName } from '../types/type.ts';
import { readLine } from './standard-input.ts';
import type { StandardPackage } from './standard-package.ts';

const list = (values: unknown): readonly unknown[] => (values === null ? [] : (values as Slice).toArray());

function* print(text: string, machine: Machine) {
  yield* awaiting(machine.process.write(1, fromByteText(text)));
  return [text.length, null];
}

/** Stores one word of input; the problem in Go's words, or ''. */
function store(word: string, target: unknown): string {
  const { type, value } = target as Boxed;
  if (type.kind !== 'pointer' || !(value instanceof Ref)) return "can't scan type";
  const name = basicName(type.element) ?? '';
  if (name === 'string') value.value = word;
  else if (/^u?int/.test(name)) {
    if (!/^[+-]?\d+$/.test(word)) return 'expected integer';
    value.value = Number(word);
  } else if (name.startsWith('float')) {
    if (Number.isNaN(Number(word))) return `strconv.ParseFloat: parsing ${JSON.stringify(word)}: invalid syntax`;
    value.value = Number(word);
  } else return "can't scan type";
  return '';
}

export const fmt: StandardPackage = {
  path: 'fmt',
  source: `package fmt
import ("errors"; "io")
type Stringer interface { String() string }
type GoStringer interface { GoString() string }
type State interface { Write(b []byte) (n int, err error); Width() (wid int, ok bool); Precision() (prec int, ok bool); Flag(c int) bool }
type Formatter interface { Format(f State, verb rune) }
type wrapError struct { msg string; err error }
func (e *wrapError) Error() string { return e.msg }
func (e *wrapError) Unwrap() error { return e.err }
type wrapErrors struct { msg string; errs []error }
func (e *wrapErrors) Error() string { return e.msg }
func (e *wrapErrors) Unwrap() []error { return e.errs }
func Println(a ...any) (n int, err error)
func Printf(format string, a ...any) (n int, err error)
func Print(a ...any) (n int, err error)
func Sprintln(a ...any) string
func Sprintf(format string, a ...any) string
func Sprint(a ...any) string
func wrapping(format string, a []any) (msg string, wrapped []int)
func Errorf(format string, a ...any) error {
	msg, wrapped := wrapping(format, a)
	var errs []error
	for _, i := range wrapped {
		if err, ok := a[i].(error); ok { errs = append(errs, err) }
	}
	switch len(errs) {
	case 0:
		return errors.New(msg)
	case 1:
		return &wrapError{msg, errs[0]}
	}
	return &wrapErrors{msg, errs}
}
func Append(b []byte, a ...any) []byte { return append(b, Sprint(a...)...) }
func Appendf(b []byte, format string, a ...any) []byte { return append(b, Sprintf(format, a...)...) }
func Appendln(b []byte, a ...any) []byte { return append(b, Sprintln(a...)...) }
func Fprintln(w io.Writer, a ...any) (n int, err error) { return w.Write([]byte(Sprintln(a...))) }
func Fprintf(w io.Writer, format string, a ...any) (n int, err error) { return w.Write([]byte(Sprintf(format, a...))) }
func Fprint(w io.Writer, a ...any) (n int, err error) { return w.Write([]byte(Sprint(a...))) }
func scan(line bool, a []any) (n int, problem string)
func scanned(n int, problem string) (int, error) {
	if problem == "EOF" { return n, io.EOF }
	if problem != "" { return n, errors.New(problem) }
	return n, nil
}
func Scanln(a ...any) (n int, err error) { return scanned(scan(true, a)) }
func Scan(a ...any) (n int, err error) { return scanned(scan(false, a)) }
`,
  natives: {
    *Println([values], machine) {
      return yield* print(yield* sprint(list(values), true, machine), machine);
    },
    *Printf([format, values], machine) {
      return yield* print(yield* sprintf(format as string, list(values), machine), machine);
    },
    *Print([values], machine) {
      return yield* print(yield* sprint(list(values), false, machine), machine);
    },
    Sprintln: ([values], machine) => sprint(list(values), true, machine),
    Sprintf: ([format, values], machine) => sprintf(format as string, list(values), machine),
    Sprint: ([values], machine) => sprint(list(values), false, machine),
    *wrapping([format, values], machine) {
      const wraps: number[] = [];
      const text = yield* sprintf(format as string, list(values), machine, wraps);
      return [text, sliceOf([...new Set(wraps)].sort((a, b) => a - b))];
    },
    *scan([line, values], machine) {
      const targets = list(values);
      let words: string[] = [];
      do {
        const text = yield* awaiting(readLine(machine.process));
        if (text === undefined) return [0, words.length === 0 ? 'EOF' : 'unexpected newline'];
        words = [
          ...words,
          ...text
            .trim()
            .split(/\s+/)
            .filter((word) => word !== ''),
        ];
      } while (!line && words.length < targets.length);
      for (const [i, target] of targets.entries()) {
        const word = words[i];
        if (word === undefined) return [i, 'unexpected newline'];
        const problem = store(word, target);
        if (problem !== '') return [i, problem];
      }
      return [targets.length, words.length > targets.length && line ? 'expected newline' : ''];
    },
  },
};
