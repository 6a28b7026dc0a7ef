import type { StandardPackage } from './standard-package.ts';

export const log: StandardPackage = {
  path: 'log',
  source: `package log
import ("fmt"; "io"; "os"; "time")
const (
	Ldate = 1
	Ltime = 2
	Lmicroseconds = 4
	Lshortfile = 16
	LstdFlags = 3
)
type Logger struct { out io.Writer; prefix string; flag int }
func New(out io.Writer, prefix string, flag int) *Logger { return &Logger{out, prefix, flag} }
var std = New(os.Stderr, "", LstdFlags)
func Default() *Logger { return std }
func SetFlags(flag int) { std.flag = flag }
func SetPrefix(prefix string) { std.prefix = prefix }
func SetOutput(w io.Writer) { std.out = w }
func (l *Logger) SetFlags(flag int) { l.flag = flag }
func (l *Logger) SetPrefix(prefix string) { l.prefix = prefix }
func (l *Logger) output(s string) {
	head := l.prefix
	if l.flag&Ldate != 0 { head += time.Now().Format("2006/01/02 ") }
	if l.flag&Lmicroseconds != 0 { head += time.Now().Format("15:04:05.000000 ") } else if l.flag&Ltime != 0 { head += time.Now().Format("15:04:05 ") }
	if len(s) == 0 || s[len(s)-1] != '\\n' { s += "\\n" }
	l.out.Write([]byte(head + s))
}
func (l *Logger) Println(v ...any) { l.output(fmt.Sprintln(v...)) }
func (l *Logger) Printf(format string, v ...any) { l.output(fmt.Sprintf(format, v...)) }
func (l *Logger) Print(v ...any) { l.output(fmt.Sprint(v...)) }
func (l *Logger) Fatal(v ...any) { l.output(fmt.Sprint(v...)); os.Exit(1) }
func (l *Logger) Fatalf(format string, v ...any) { l.output(fmt.Sprintf(format, v...)); os.Exit(1) }
func (l *Logger) Fatalln(v ...any) { l.output(fmt.Sprintln(v...)); os.Exit(1) }
func Println(v ...any) { std.Println(v...) }
func Printf(format string, v ...any) { std.Printf(format, v...) }
func Print(v ...any) { std.Print(v...) }
func Fatal(v ...any) { std.Fatal(v...) }
func Fatalf(format string, v ...any) { std.Fatalf(format, v...) }
func Fatalln(v ...any) { std.Fatalln(v...) }
func Panic(v ...any) { s := fmt.Sprint(v...); std.output(s); panic(s) }
func Panicf(format string, v ...any) { s := fmt.Sprintf(format, v...); std.output(s); panic(s) }
`,
};
