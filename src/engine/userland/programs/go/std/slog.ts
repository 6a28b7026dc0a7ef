import type { StandardPackage } from './standard-package.ts';

export const slog: StandardPackage = {
  path: 'log/slog',
  source: `package slog
import ("context"; "encoding/json"; "fmt"; "io"; "log"; "strconv"; "strings"; "time")
type Level int
const (
	LevelDebug Level = -4
	LevelInfo Level = 0
	LevelWarn Level = 4
	LevelError Level = 8
)
func (l Level) String() string {
	name := func(base string, d Level) string {
		if d == 0 { return base }
		return fmt.Sprintf("%s%+d", base, int(d))
	}
	switch {
	case l < LevelInfo:
		return name("DEBUG", l-LevelDebug)
	case l < LevelWarn:
		return name("INFO", l)
	case l < LevelError:
		return name("WARN", l-LevelWarn)
	}
	return name("ERROR", l-LevelError)
}
func (l Level) Level() Level { return l }
type Leveler interface { Level() Level }
type LevelVar struct { l Level }
func (v *LevelVar) Level() Level { return v.l }
func (v *LevelVar) Set(l Level) { v.l = l }
const (
	TimeKey = "time"
	LevelKey = "level"
	MessageKey = "msg"
	SourceKey = "source"
)
type Value struct { v any }
func (v Value) Any() any { return v.v }
func (v Value) String() string { return fmt.Sprint(v.v) }
func AnyValue(v any) Value { return Value{v} }
func StringValue(s string) Value { return Value{s} }
func IntValue(i int) Value { return Value{int64(i)} }
type LogValuer interface { LogValue() Value }
type Attr struct { Key string; Value Value }
func (a Attr) String() string { return a.Key + "=" + a.Value.String() }
func String(key, value string) Attr { return Attr{key, Value{value}} }
func Int(key string, value int) Attr { return Attr{key, Value{value}} }
func Int64(key string, value int64) Attr { return Attr{key, Value{value}} }
func Uint64(key string, value uint64) Attr { return Attr{key, Value{value}} }
func Float64(key string, value float64) Attr { return Attr{key, Value{value}} }
func Bool(key string, value bool) Attr { return Attr{key, Value{value}} }
func Time(key string, value time.Time) Attr { return Attr{key, Value{value}} }
func Duration(key string, value time.Duration) Attr { return Attr{key, Value{value}} }
func Any(key string, value any) Attr { return Attr{key, Value{value}} }
func Group(key string, args ...any) Attr { return Attr{key, Value{attrs(args)}} }
func GroupValue(as ...Attr) Value { return Value{as} }
func attrs(args []any) []Attr {
	var list []Attr
	for len(args) > 0 {
		switch x := args[0].(type) {
		case string:
			if len(args) == 1 {
				list = append(list, Attr{"!BADKEY", Value{x}})
				args = nil
				break
			}
			list = append(list, Attr{x, Value{args[1]}})
			args = args[2:]
		case Attr:
			list = append(list, x)
			args = args[1:]
		default:
			list = append(list, Attr{"!BADKEY", Value{x}})
			args = args[1:]
		}
	}
	return list
}
type Record struct { Time time.Time; Message string; Level Level; attrs []Attr }
func (r Record) Attrs(f func(Attr) bool) {
	for _, a := range r.attrs {
		if !f(a) { return }
	}
}
func (r Record) NumAttrs() int { return len(r.attrs) }
func (r *Record) AddAttrs(as ...Attr) { r.attrs = append(r.attrs, as...) }
type Handler interface {
	Enabled(context.Context, Level) bool
	Handle(context.Context, Record) error
	WithAttrs(attrs []Attr) Handler
	WithGroup(name string) Handler
}
type HandlerOptions struct { AddSource bool; Level Leveler; ReplaceAttr func(groups []string, a Attr) Attr }
type common struct { w io.Writer; opts HandlerOptions; json bool; groups []string; kept []placed }
type placed struct { groups []string; attr Attr }
type TextHandler struct { common }
type JSONHandler struct { common }
func options(opts *HandlerOptions) HandlerOptions {
	if opts == nil { return HandlerOptions{} }
	return *opts
}
func NewTextHandler(w io.Writer, opts *HandlerOptions) *TextHandler { return &TextHandler{common{w: w, opts: options(opts)}} }
func NewJSONHandler(w io.Writer, opts *HandlerOptions) *JSONHandler { return &JSONHandler{common{w: w, opts: options(opts), json: true}} }
func (c *common) Enabled(_ context.Context, l Level) bool {
	least := LevelInfo
	if c.opts.Level != nil { least = c.opts.Level.Level() }
	return l >= least
}
func (c common) with(as []Attr) common {
	kept := append([]placed(nil), c.kept...)
	for _, a := range as { kept = append(kept, placed{c.groups, a}) }
	c.kept = kept
	return c
}
func (c common) in(name string) common {
	if name != "" { c.groups = append(append([]string(nil), c.groups...), name) }
	return c
}
func (h *TextHandler) WithAttrs(as []Attr) Handler { return &TextHandler{h.with(as)} }
func (h *TextHandler) WithGroup(name string) Handler { return &TextHandler{h.in(name)} }
func (h *JSONHandler) WithAttrs(as []Attr) Handler { return &JSONHandler{h.with(as)} }
func (h *JSONHandler) WithGroup(name string) Handler { return &JSONHandler{h.in(name)} }
func resolved(v any) any {
	for {
		lv, ok := v.(LogValuer)
		if !ok { return v }
		v = lv.LogValue().v
	}
}
func plain(s string) bool {
	if s == "" { return false }
	for _, r := range s {
		if r <= ' ' || r == '"' || r == '=' || r == 0xFFFD || r == 0x7F { return false }
	}
	return true
}
func quoted(s string) string {
	if plain(s) { return s }
	return strconv.Quote(s)
}
func shown(v any) string {
	switch x := v.(type) {
	case time.Time:
		return x.Format("2006-01-02T15:04:05.000Z07:00")
	case string:
		return x
	case error:
		return x.Error()
	case []byte:
		return string(x)
	}
	return fmt.Sprintf("%+v", v)
}
func jsonText(v any) string {
	switch x := v.(type) {
	case time.Time:
		b, _ := x.MarshalJSON()
		return string(b)
	case time.Duration:
		return strconv.FormatInt(int64(x), 10)
	case Level:
		return strconv.Quote(x.String())
	case json.Marshaler:
	case error:
		v = x.Error()
	}
	b, err := json.Marshal(v)
	if err != nil { return strconv.Quote("!ERROR:" + err.Error()) }
	return unescaped(string(b))
}
func unescaped(s string) string { return strings.NewReplacer("\\\\u003c", "<", "\\\\u003e", ">", "\\\\u0026", "&").Replace(s) }
type tree struct { keys []string; leaves map[string]string; inner map[string]*tree }
func (t *tree) child(name string) *tree {
	if t.inner == nil { t.inner = map[string]*tree{} }
	if t.inner[name] == nil {
		t.inner[name] = &tree{}
		t.keys = append(t.keys, "g" + name)
	}
	return t.inner[name]
}
func (t *tree) text() string {
	var parts []string
	n := 0
	for _, k := range t.keys {
		name := k[1:]
		if k[0] == 'g' {
			if len(t.inner[name].keys) == 0 { continue }
			parts = append(parts, strconv.Quote(name)+":"+t.inner[name].text())
			continue
		}
		parts = append(parts, strconv.Quote(name)+":"+t.leaves[strconv.Itoa(n)])
		n++
	}
	return "{" + strings.Join(parts, ",") + "}"
}
func (c *common) Handle(_ context.Context, r Record) error {
	root := &tree{}
	line := ""
	var add func(groups []string, a Attr)
	add = func(groups []string, a Attr) {
		v := resolved(a.Value.v)
		inner, isGroup := v.([]Attr)
		if c.opts.ReplaceAttr != nil && !isGroup {
			a = c.opts.ReplaceAttr(groups, Attr{a.Key, Value{v}})
			v = resolved(a.Value.v)
			if a.Key == "" && v == nil { return }
		}
		if isGroup {
			if a.Key != "" { groups = append(append([]string(nil), groups...), a.Key) }
			for _, one := range inner { add(groups, one) }
			return
		}
		if c.json {
			t := root
			for _, g := range groups { t = t.child(g) }
			if t.leaves == nil { t.leaves = map[string]string{} }
			t.leaves[strconv.Itoa(len(t.leaves))] = jsonText(v)
			t.keys = append(t.keys, "k" + a.Key)
			return
		}
		if line != "" { line += " " }
		line += quoted(strings.Join(append(append([]string(nil), groups...), a.Key), ".")) + "=" + quoted(shown(v))
	}
	if !r.Time.IsZero() { add(nil, Attr{TimeKey, Value{r.Time}}) }
	add(nil, Attr{LevelKey, Value{r.Level}})
	add(nil, Attr{MessageKey, Value{r.Message}})
	for _, p := range c.kept { add(p.groups, p.attr) }
	for _, a := range r.attrs { add(c.groups, a) }
	if c.json { line = root.text() }
	_, err := io.WriteString(c.w, line+"\\n")
	return err
}
type defaultHandler struct { common }
func (h *defaultHandler) WithAttrs(as []Attr) Handler { return &defaultHandler{h.with(as)} }
func (h *defaultHandler) WithGroup(name string) Handler { return &defaultHandler{h.in(name)} }
func (h *defaultHandler) Enabled(_ context.Context, l Level) bool { return l >= lowest }
func (h *defaultHandler) Handle(ctx context.Context, r Record) error {
	var b strings.Builder
	c := h.common
	c.w = &b
	c.opts.ReplaceAttr = func(groups []string, a Attr) Attr {
		if len(groups) == 0 && (a.Key == LevelKey || a.Key == MessageKey) { return Attr{} }
		return a
	}
	r2 := r
	r2.Time = time.Time{}
	c.Handle(ctx, r2)
	rest := strings.TrimSuffix(b.String(), "\\n")
	if rest != "" { rest = " " + rest }
	return log.Output(4, r.Level.String()+" "+r.Message+rest)
}
var lowest = LevelInfo
func SetLogLoggerLevel(level Level) (old Level) { old = lowest; lowest = level; return }
type Logger struct { h Handler }
var std = &Logger{&defaultHandler{}}
func New(h Handler) *Logger { return &Logger{h} }
func Default() *Logger { return std }
type writer struct { h Handler; level Level }
func (w *writer) Write(p []byte) (int, error) {
	r := Record{Time: time.Now(), Message: strings.TrimSuffix(string(p), "\\n"), Level: w.level}
	return len(p), w.h.Handle(context.Background(), r)
}
func SetDefault(l *Logger) {
	std = l
	if _, ok := l.h.(*defaultHandler); !ok {
		log.SetOutput(&writer{l.h, LevelInfo})
		log.SetFlags(0)
	}
}
func NewLogLogger(h Handler, level Level) *log.Logger { return log.New(&writer{h, level}, "", 0) }
func (l *Logger) Handler() Handler { return l.h }
func (l *Logger) Enabled(ctx context.Context, level Level) bool { return l.h.Enabled(ctx, level) }
func (l *Logger) With(args ...any) *Logger { return &Logger{l.h.WithAttrs(attrs(args))} }
func (l *Logger) WithGroup(name string) *Logger { return &Logger{l.h.WithGroup(name)} }
func (l *Logger) Log(ctx context.Context, level Level, msg string, args ...any) {
	if ctx == nil { ctx = context.Background() }
	if !l.h.Enabled(ctx, level) { return }
	l.h.Handle(ctx, Record{time.Now(), msg, level, attrs(args)})
}
func (l *Logger) LogAttrs(ctx context.Context, level Level, msg string, as ...Attr) {
	if !l.h.Enabled(ctx, level) { return }
	l.h.Handle(ctx, Record{time.Now(), msg, level, as})
}
func (l *Logger) Debug(msg string, args ...any) { l.Log(nil, LevelDebug, msg, args...) }
func (l *Logger) Info(msg string, args ...any) { l.Log(nil, LevelInfo, msg, args...) }
func (l *Logger) Warn(msg string, args ...any) { l.Log(nil, LevelWarn, msg, args...) }
func (l *Logger) Error(msg string, args ...any) { l.Log(nil, LevelError, msg, args...) }
func (l *Logger) DebugContext(ctx context.Context, msg string, args ...any) { l.Log(ctx, LevelDebug, msg, args...) }
func (l *Logger) InfoContext(ctx context.Context, msg string, args ...any) { l.Log(ctx, LevelInfo, msg, args...) }
func (l *Logger) WarnContext(ctx context.Context, msg string, args ...any) { l.Log(ctx, LevelWarn, msg, args...) }
func (l *Logger) ErrorContext(ctx context.Context, msg string, args ...any) { l.Log(ctx, LevelError, msg, args...) }
func With(args ...any) *Logger { return std.With(args...) }
func Log(ctx context.Context, level Level, msg string, args ...any) { std.Log(ctx, level, msg, args...) }
func LogAttrs(ctx context.Context, level Level, msg string, as ...Attr) { std.LogAttrs(ctx, level, msg, as...) }
func Debug(msg string, args ...any) { std.Log(nil, LevelDebug, msg, args...) }
func Info(msg string, args ...any) { std.Log(nil, LevelInfo, msg, args...) }
func Warn(msg string, args ...any) { std.Log(nil, LevelWarn, msg, args...) }
func Error(msg string, args ...any) { std.Log(nil, LevelError, msg, args...) }
func InfoContext(ctx context.Context, msg string, args ...any) { std.Log(ctx, LevelInfo, msg, args...) }
func ErrorContext(ctx context.Context, msg string, args ...any) { std.Log(ctx, LevelError, msg, args...) }
`,
};
