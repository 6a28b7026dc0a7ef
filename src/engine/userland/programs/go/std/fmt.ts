import { fromByteText } from '../../../applets/byte-text.ts';
import { sprint, sprintf } from '../run/format.ts';
import { awaiting, type Machine } from '../run/machine.ts';
import { type Slice, sliceOf } from '../run/value.ts';
import { scanFormat, scanText, store } from './scan.ts';
import { readLine } from './standard-input.ts';
import type { StandardPackage } from './standard-package.ts';

const list = (values: unknown): readonly unknown[] => (values === null ? [] : (values as Slice).toArray());

function* print(text: string, machine: Machine) {
  if (machine.captured === undefined) yield* awaiting(machine.process.write(1, fromByteText(text)));
  else machine.captured += text;
  return [text.length, null];
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
func scanText(text string, line bool, a []any) (n int, used int, problem string)
func Sscan(str string, a ...any) (n int, err error) {
	n, _, problem := scanText(str, false, a)
	return scanned(n, problem)
}
func Sscanln(str string, a ...any) (n int, err error) {
	n, _, problem := scanText(str, true, a)
	return scanned(n, problem)
}
func scanFormat(text, format string, a []any) (n int, used int, problem string)
func Sscanf(str string, format string, a ...any) (n int, err error) {
	n, _, problem := scanFormat(str, format, a)
	return scanned(n, problem)
}
func readSome(r io.Reader, lines bool) string {
	var all []byte
	one := make([]byte, 1)
	seen := false
	for {
		n, err := r.Read(one)
		if n > 0 {
			all = append(all, one[0])
			blank := one[0] == ' ' || one[0] == '\\n' || one[0] == '\\t' || one[0] == '\\r'
			if lines && one[0] == '\\n' || !lines && blank && seen { return string(all) }
			if !blank { seen = true }
		}
		if err != nil { return string(all) }
	}
}
func Fscan(r io.Reader, a ...any) (n int, err error) {
	for _, one := range a {
		k, _, problem := scanText(readSome(r, false), false, []any{one})
		n += k
		if problem != "" { return scanned(n, problem) }
	}
	return n, nil
}
func Fscanln(r io.Reader, a ...any) (n int, err error) {
	n, _, problem := scanText(readSome(r, true), true, a)
	return scanned(n, problem)
}
func Fscanf(r io.Reader, format string, a ...any) (n int, err error) {
	n, _, problem := scanFormat(readSome(r, true), format, a)
	return scanned(n, problem)
}
func readLine() (string, bool)
func Scanf(format string, a ...any) (n int, err error) {
	text, ok := readLine()
	if !ok { return 0, io.EOF }
	n, _, problem := scanFormat(text + "\\n", format, a)
	return scanned(n, problem)
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
    *readLine(_, machine) {
      const text = yield* awaiting(readLine(machine.process));
      return [text ?? '', text !== undefined];
    },
    scanText: ([text, line, values]) => scanText(text as string, line as boolean, list(values)),
    scanFormat: ([text, format, values]) => scanFormat(text as string, format as string, list(values)),
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
