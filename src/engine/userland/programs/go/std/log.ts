import type { StandardPackage } from './standard-package.ts';

export const log: StandardPackage = {
  path: 'log',
  source: `package log
import ("fmt"; "io"; "os"; "runtime"; "strconv"; "strings"; "time")
const (
	Ldate = 1 << iota
	Ltime
	Lmicroseconds
	Llongfile
	Lshortfile
	LUTC
	Lmsgprefix
	LstdFlags = Ldate | Ltime
)
type Logger struct { out io.Writer; prefix string; flag int }
func New(out io.Writer, prefix string, flag int) *Logger { return &Logger{out, prefix, flag} }
var std = New(os.Stderr, "", LstdFlags)
func Default() *Logger { return std }
func SetFlags(flag int) { std.flag = flag }
func Flags() int { return std.flag }
func SetPrefix(prefix string) { std.prefix = prefix }
func Prefix() string { return std.prefix }
func SetOutput(w io.Writer) { std.out = w }
func Writer() io.Writer { return std.out }
func (l *Logger) SetFlags(flag int) { l.flag = flag }
func (l *Logger) Flags() int { return l.flag }
func (l *Logger) SetPrefix(prefix string) { l.prefix = prefix }
func (l *Logger) Prefix() string { return l.prefix }
func (l *Logger) SetOutput(w io.Writer) { l.out = w }
func (l *Logger) Writer() io.Writer { return l.out }
func (l *Logger) Output(calldepth int, s string) error { l.output(calldepth, s); return nil }
func (l *Logger) output(depth int, s string) {
	head := ""
	if l.flag&Lmsgprefix == 0 { head = l.prefix }
	now := time.Now()
	if l.flag&LUTC != 0 { now = now.UTC() }
	if l.flag&Ldate != 0 { head += now.Format("2006/01/02 ") }
	if l.flag&Lmicroseconds != 0 { head += now.Format("15:04:05.000000 ") } else if l.flag&Ltime != 0 { head += now.Format("15:04:05 ") }
	if l.flag&(Lshortfile|Llongfile) != 0 {
		_, file, line, ok := runtime.Caller(depth)
		if !ok { file, line = "???", 0 }
		if l.flag&Lshortfile != 0 { file = file[strings.LastIndex(file, "/")+1:] }
		head += file + ":" + strconv.Itoa(line) + ": "
	}
	if l.flag&Lmsgprefix != 0 { head += l.prefix }
	if len(s) == 0 || s[len(s)-1] != '\\n' { s += "\\n" }
	l.out.Write([]byte(head + s))
}
func (l *Logger) Println(v ...any) { l.output(2, fmt.Sprintln(v...)) }
func (l *Logger) Printf(format string, v ...any) { l.output(2, fmt.Sprintf(format, v...)) }
func (l *Logger) Print(v ...any) { l.output(2, fmt.Sprint(v...)) }
func (l *Logger) Fatal(v ...any) { l.output(2, fmt.Sprint(v...)); os.Exit(1) }
func (l *Logger) Fatalf(format string, v ...any) { l.output(2, fmt.Sprintf(format, v...)); os.Exit(1) }
func (l *Logger) Fatalln(v ...any) { l.output(2, fmt.Sprintln(v...)); os.Exit(1) }
func (l *Logger) Panic(v ...any) { s := fmt.Sprint(v...); l.output(2, s); panic(s) }
func (l *Logger) Panicf(format string, v ...any) { s := fmt.Sprintf(format, v...); l.output(2, s); panic(s) }
func (l *Logger) Panicln(v ...any) { s := fmt.Sprintln(v...); l.output(2, s); panic(s) }
func Println(v ...any) { std.output(2, fmt.Sprintln(v...)) }
func Printf(format string, v ...any) { std.output(2, fmt.Sprintf(format, v...)) }
func Print(v ...any) { std.output(2, fmt.Sprint(v...)) }
func Output(calldepth int, s string) error { std.output(calldepth, s); return nil }
func Fatal(v ...any) { std.output(2, fmt.Sprint(v...)); os.Exit(1) }
func Fatalf(format string, v ...any) { std.output(2, fmt.Sprintf(format, v...)); os.Exit(1) }
func Fatalln(v ...any) { std.output(2, fmt.Sprintln(v...)); os.Exit(1) }
func Panic(v ...any) { s := fmt.Sprint(v...); std.output(2, s); panic(s) }
func Panicf(format string, v ...any) { s := fmt.Sprintf(format, v...); std.output(2, s); panic(s) }
func Panicln(v ...any) { s := fmt.Sprintln(v...); std.output(2, s); panic(s) }
`,
};
