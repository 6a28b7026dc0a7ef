import type { StandardPackage } from './standard-package.ts';

/** Package flag: the command line of tools and servers. */
export const flag: StandardPackage = {
  path: 'flag',
  source: `package flag
import ("errors"; "fmt"; "os"; "sort"; "strconv"; "strings"; "time")
var ErrHelp = errors.New("flag: help requested")
var errParse = errors.New("parse error")
type Value interface { String() string; Set(string) error }
type boolFlag interface { IsBoolFlag() bool }
type stringValue struct { p *string }
func (v stringValue) String() string { return *v.p }
func (v stringValue) Set(s string) error { *v.p = s; return nil }
type intValue struct { p *int }
func (v intValue) String() string { return strconv.Itoa(*v.p) }
func (v intValue) Set(s string) error {
	n, err := strconv.Atoi(s)
	if err != nil { return errParse }
	*v.p = n
	return nil
}
type boolValue struct { p *bool }
func (v boolValue) String() string { return strconv.FormatBool(*v.p) }
func (v boolValue) IsBoolFlag() bool { return true }
func (v boolValue) Set(s string) error {
	b, err := strconv.ParseBool(s)
	if err != nil { return errParse }
	*v.p = b
	return nil
}
type floatValue struct { p *float64 }
func (v floatValue) String() string { return strconv.FormatFloat(*v.p, 'g', -1, 64) }
func (v floatValue) Set(s string) error {
	f, err := strconv.ParseFloat(s, 64)
	if err != nil { return errParse }
	*v.p = f
	return nil
}
type durationValue struct { p *time.Duration }
func (v durationValue) String() string { return v.p.String() }
func (v durationValue) Set(s string) error {
	d, err := time.ParseDuration(s)
	if err != nil { return errParse }
	*v.p = d
	return nil
}
type Flag struct { Name, Usage string; Value Value; DefValue string }
type ErrorHandling int
const (
	ContinueOnError ErrorHandling = iota
	ExitOnError
	PanicOnError
)
type FlagSet struct {
	Usage func()
	name string
	parsed bool
	actual map[string]*Flag
	formal map[string]*Flag
	args []string
	handling ErrorHandling
}
func NewFlagSet(name string, handling ErrorHandling) *FlagSet {
	return &FlagSet{name: name, handling: handling, actual: map[string]*Flag{}, formal: map[string]*Flag{}}
}
var CommandLine = NewFlagSet(os.Args[0], ExitOnError)
var Usage = func() {
	fmt.Fprintf(os.Stderr, "Usage of %s:\\n", os.Args[0])
	PrintDefaults()
}
func (f *FlagSet) Var(value Value, name, usage string) {
	if _, ok := f.formal[name]; ok {
		text := fmt.Sprintf("flag redefined: %s", name)
		fmt.Fprintln(os.Stderr, text)
		panic(text)
	}
	f.formal[name] = &Flag{name, usage, value, value.String()}
}
func (f *FlagSet) StringVar(p *string, name string, value string, usage string) { *p = value; f.Var(stringValue{p}, name, usage) }
func (f *FlagSet) IntVar(p *int, name string, value int, usage string) { *p = value; f.Var(intValue{p}, name, usage) }
func (f *FlagSet) BoolVar(p *bool, name string, value bool, usage string) { *p = value; f.Var(boolValue{p}, name, usage) }
func (f *FlagSet) Float64Var(p *float64, name string, value float64, usage string) { *p = value; f.Var(floatValue{p}, name, usage) }
func (f *FlagSet) DurationVar(p *time.Duration, name string, value time.Duration, usage string) { *p = value; f.Var(durationValue{p}, name, usage) }
func (f *FlagSet) String(name string, value string, usage string) *string { p := new(string); f.StringVar(p, name, value, usage); return p }
func (f *FlagSet) Int(name string, value int, usage string) *int { p := new(int); f.IntVar(p, name, value, usage); return p }
func (f *FlagSet) Bool(name string, value bool, usage string) *bool { p := new(bool); f.BoolVar(p, name, value, usage); return p }
func (f *FlagSet) Float64(name string, value float64, usage string) *float64 { p := new(float64); f.Float64Var(p, name, value, usage); return p }
func (f *FlagSet) Duration(name string, value time.Duration, usage string) *time.Duration { p := new(time.Duration); f.DurationVar(p, name, value, usage); return p }
func (f *FlagSet) Name() string { return f.name }
func (f *FlagSet) Args() []string { return f.args }
func (f *FlagSet) NArg() int { return len(f.args) }
func (f *FlagSet) NFlag() int { return len(f.actual) }
func (f *FlagSet) Arg(i int) string {
	if i < 0 || i >= len(f.args) { return "" }
	return f.args[i]
}
func (f *FlagSet) Parsed() bool { return f.parsed }
func (f *FlagSet) Lookup(name string) *Flag { return f.formal[name] }
func (f *FlagSet) Set(name, value string) error {
	flag, ok := f.formal[name]
	if !ok { return fmt.Errorf("no such flag -%v", name) }
	if err := flag.Value.Set(value); err != nil { return err }
	f.actual[name] = flag
	return nil
}
func sorted(flags map[string]*Flag) []*Flag {
	var names []string
	for name := range flags { names = append(names, name) }
	sort.Strings(names)
	var list []*Flag
	for _, name := range names { list = append(list, flags[name]) }
	return list
}
func (f *FlagSet) VisitAll(fn func(*Flag)) { for _, flag := range sorted(f.formal) { fn(flag) } }
func (f *FlagSet) Visit(fn func(*Flag)) { for _, flag := range sorted(f.actual) { fn(flag) } }
func UnquoteUsage(flag *Flag) (name string, usage string) {
	usage = flag.Usage
	if i := strings.Index(usage, "\`"); i >= 0 {
		rest := usage[i+1:]
		if j := strings.Index(rest, "\`"); j >= 0 {
			name = rest[:j]
			return name, usage[:i] + name + rest[j+1:]
		}
	}
	switch flag.Value.(type) {
	case boolValue:
		name = ""
	case durationValue:
		name = "duration"
	case floatValue:
		name = "float"
	case intValue:
		name = "int"
	case stringValue:
		name = "string"
	default:
		name = "value"
	}
	return
}
func (f *FlagSet) PrintDefaults() {
	f.VisitAll(func(flag *Flag) {
		line := "  -" + flag.Name
		name, usage := UnquoteUsage(flag)
		if len(name) > 0 { line += " " + name }
		if len(line) <= 4 { line += "\\t" } else { line += "\\n    \\t" }
		line += strings.ReplaceAll(usage, "\\n", "\\n    \\t")
		d := flag.DefValue
		if d != "" && d != "0" && d != "false" && d != "0s" {
			if _, ok := flag.Value.(stringValue); ok {
				line += fmt.Sprintf(" (default %q)", d)
			} else {
				line += fmt.Sprintf(" (default %v)", d)
			}
		}
		fmt.Fprint(os.Stderr, line, "\\n")
	})
}
func (f *FlagSet) usage() {
	if f.Usage != nil {
		f.Usage()
		return
	}
	if f == CommandLine {
		Usage()
		return
	}
	if f.name == "" { fmt.Fprintf(os.Stderr, "Usage:\\n") } else { fmt.Fprintf(os.Stderr, "Usage of %s:\\n", f.name) }
	f.PrintDefaults()
}
func (f *FlagSet) failf(format string, a ...any) error {
	text := fmt.Sprintf(format, a...)
	fmt.Fprintln(os.Stderr, text)
	f.usage()
	return errors.New(text)
}
func (f *FlagSet) parseOne() (bool, error) {
	if len(f.args) == 0 { return false, nil }
	s := f.args[0]
	if len(s) < 2 || s[0] != '-' { return false, nil }
	minuses := 1
	if s[1] == '-' {
		minuses++
		if len(s) == 2 {
			f.args = f.args[1:]
			return false, nil
		}
	}
	name := s[minuses:]
	if len(name) == 0 || name[0] == '-' || name[0] == '=' { return false, f.failf("bad flag syntax: %s", s) }
	f.args = f.args[1:]
	hasValue := false
	value := ""
	if i := strings.Index(name, "="); i > 0 {
		value = name[i+1:]
		hasValue = true
		name = name[:i]
	}
	flag, ok := f.formal[name]
	if !ok {
		if name == "help" || name == "h" {
			f.usage()
			return false, ErrHelp
		}
		return false, f.failf("flag provided but not defined: -%s", name)
	}
	if fv, ok := flag.Value.(boolFlag); ok && fv.IsBoolFlag() {
		if hasValue {
			if err := flag.Value.Set(value); err != nil { return false, f.failf("invalid boolean value %q for -%s: %v", value, name, err) }
		} else if err := flag.Value.Set("true"); err != nil {
			return false, f.failf("invalid boolean flag %s: %v", name, err)
		}
	} else {
		if !hasValue && len(f.args) > 0 {
			hasValue = true
			value = f.args[0]
			f.args = f.args[1:]
		}
		if !hasValue { return false, f.failf("flag needs an argument: -%s", name) }
		if err := flag.Value.Set(value); err != nil { return false, f.failf("invalid value %q for flag -%s: %v", value, name, err) }
	}
	f.actual[name] = flag
	return true, nil
}
func (f *FlagSet) Parse(arguments []string) error {
	f.parsed = true
	f.args = arguments
	for {
		seen, err := f.parseOne()
		if seen { continue }
		if err == nil { break }
		switch f.handling {
		case ContinueOnError:
			return err
		case ExitOnError:
			if err == ErrHelp { os.Exit(0) }
			os.Exit(2)
		case PanicOnError:
			panic(err)
		}
	}
	return nil
}
func Var(value Value, name, usage string) { CommandLine.Var(value, name, usage) }
func StringVar(p *string, name string, value string, usage string) { CommandLine.StringVar(p, name, value, usage) }
func IntVar(p *int, name string, value int, usage string) { CommandLine.IntVar(p, name, value, usage) }
func BoolVar(p *bool, name string, value bool, usage string) { CommandLine.BoolVar(p, name, value, usage) }
func Float64Var(p *float64, name string, value float64, usage string) { CommandLine.Float64Var(p, name, value, usage) }
func DurationVar(p *time.Duration, name string, value time.Duration, usage string) { CommandLine.DurationVar(p, name, value, usage) }
func String(name string, value string, usage string) *string { return CommandLine.String(name, value, usage) }
func Int(name string, value int, usage string) *int { return CommandLine.Int(name, value, usage) }
func Bool(name string, value bool, usage string) *bool { return CommandLine.Bool(name, value, usage) }
func Float64(name string, value float64, usage string) *float64 { return CommandLine.Float64(name, value, usage) }
func Duration(name string, value time.Duration, usage string) *time.Duration { return CommandLine.Duration(name, value, usage) }
func Parse() { CommandLine.Parse(os.Args[1:]) }
func Parsed() bool { return CommandLine.Parsed() }
func Args() []string { return CommandLine.args }
func NArg() int { return len(CommandLine.args) }
func NFlag() int { return CommandLine.NFlag() }
func Arg(i int) string { return CommandLine.Arg(i) }
func PrintDefaults() { CommandLine.PrintDefaults() }
func Lookup(name string) *Flag { return CommandLine.Lookup(name) }
func Set(name, value string) error { return CommandLine.Set(name, value) }
func Visit(fn func(*Flag)) { CommandLine.Visit(fn) }
func VisitAll(fn func(*Flag)) { CommandLine.VisitAll(fn) }
`,
};
