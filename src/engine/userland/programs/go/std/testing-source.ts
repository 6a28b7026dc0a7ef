/** Package testing, in Go: what `go test` runs. */
export const TESTING_SOURCE = `package testing
import ("bytes"; "context"; "fmt"; "os"; "runtime"; "sort"; "strings"; "time")
type TB interface {
	Cleanup(func())
	Error(args ...any)
	Errorf(format string, args ...any)
	Fail()
	FailNow()
	Failed() bool
	Fatal(args ...any)
	Fatalf(format string, args ...any)
	Helper()
	Log(args ...any)
	Logf(format string, args ...any)
	Name() string
	Setenv(key, value string)
	Skip(args ...any)
	SkipNow()
	Skipf(format string, args ...any)
	Skipped() bool
	TempDir() string
	Context() context.Context
}
type common struct {
	name string
	output bytes.Buffer
	failed, skipped, finished, ran, bench, parallel bool
	level int
	cleanups []func()
	parent *common
	helpers map[string]bool
	done chan bool
	barrier chan bool
	subs []*common
	start time.Time
	elapsed time.Duration
	cancel context.CancelFunc
	ctx context.Context
}
var chatty, short bool
var last string
var failfast bool
func where(helpers map[string]bool) string
func (c *common) emit(text string) {
	if chatty {
		if last != c.name { fmt.Printf("=== NAME  %s\\n", c.name); last = c.name }
		os.Stdout.WriteString(text)
		return
	}
	c.output.WriteString(text)
}
func (c *common) log(place, s string) {
	s = strings.TrimSuffix(s, "\\n")
	c.emit("    " + place + ": " + strings.ReplaceAll(s, "\\n", "\\n        ") + "\\n")
}
func (c *common) Name() string { return c.name }
func (c *common) Helper() { c.helpers[caller()] = true }
func caller() string
func (c *common) Fail() {
	if c.parent != nil { c.parent.Fail() }
	c.failed = true
}
func (c *common) Failed() bool { return c.failed }
func (c *common) FailNow() { c.Fail(); c.finished = true; runtime.Goexit() }
func (c *common) SkipNow() { c.skipped = true; c.finished = true; runtime.Goexit() }
func (c *common) Skipped() bool { return c.skipped }
func (c *common) Log(args ...any) { c.log(where(c.helpers), fmt.Sprintln(args...)) }
func (c *common) Logf(format string, args ...any) { c.log(where(c.helpers), fmt.Sprintf(format, args...)) }
func (c *common) Error(args ...any) { c.log(where(c.helpers), fmt.Sprintln(args...)); c.Fail() }
func (c *common) Errorf(format string, args ...any) { c.log(where(c.helpers), fmt.Sprintf(format, args...)); c.Fail() }
func (c *common) Fatal(args ...any) { c.log(where(c.helpers), fmt.Sprintln(args...)); c.FailNow() }
func (c *common) Fatalf(format string, args ...any) { c.log(where(c.helpers), fmt.Sprintf(format, args...)); c.FailNow() }
func (c *common) Skip(args ...any) { c.log(where(c.helpers), fmt.Sprintln(args...)); c.SkipNow() }
func (c *common) Skipf(format string, args ...any) { c.log(where(c.helpers), fmt.Sprintf(format, args...)); c.SkipNow() }
func (c *common) Cleanup(f func()) { c.cleanups = append(c.cleanups, f) }
func (c *common) cleanup() {
	if c.cancel != nil { c.cancel() }
	for len(c.cleanups) > 0 {
		f := c.cleanups[len(c.cleanups)-1]
		c.cleanups = c.cleanups[:len(c.cleanups)-1]
		f()
	}
}
func (c *common) Context() context.Context {
	if c.ctx == nil { c.ctx, c.cancel = context.WithCancel(context.Background()) }
	return c.ctx
}
func (c *common) Setenv(key, value string) {
	before, was := os.LookupEnv(key)
	os.Setenv(key, value)
	c.Cleanup(func() {
		if was { os.Setenv(key, before) } else { os.Unsetenv(key) }
	})
}
func (c *common) Chdir(dir string) {
	before, _ := os.Getwd()
	if err := os.Chdir(dir); err != nil { c.Fatal(err) }
	c.Cleanup(func() { os.Chdir(before) })
}
func (c *common) TempDir() string {
	dir, err := os.MkdirTemp("", strings.ReplaceAll(c.name, "/", "_"))
	if err != nil { c.Fatalf("TempDir: %v", err) }
	c.Cleanup(func() { os.RemoveAll(dir) })
	return dir
}
type T struct { common }
type InternalTest struct { Name string; F func(t *T) }
type InternalBenchmark struct { Name string; F func(b *B) }
type InternalExample struct { Name string; F func(); Output string; Unordered bool }
var filters []string
func matches(pattern, name string) bool
func selected(name string) bool {
	parts := strings.Split(name, "/")
	for i, part := range parts {
		if i < len(filters) && !matches(filters[i], part) { return false }
	}
	return true
}
func (t *T) Parallel() {
	t.parallel = true
	if chatty { fmt.Printf("=== PAUSE %s\\n", t.name) }
	t.done <- true
	<-t.parent.barrier
	if chatty { fmt.Printf("=== CONT  %s\\n", t.name); last = t.name }
	t.start = time.Now()
}
func rewritten(name string) string
func (t *T) Run(name string, f func(t *T)) bool {
	full := rewritten(name)
	if t.name != "" { full = t.name + "/" + full }
	if t.name != "" { full = unique(full) }
	if !selected(full) { return true }
	sub := &T{common{name: full, level: t.level + 1, parent: &t.common, helpers: map[string]bool{}, done: make(chan bool, 2), barrier: make(chan bool), start: time.Now()}}
	if t.name == "" { sub.level = 0 }
	t.subs = append(t.subs, &sub.common)
	ran = true
	if chatty { fmt.Printf("=== RUN   %s\\n", full); last = full }
	go runner(sub, f)
	<-sub.done
	return !sub.failed
}
var ran bool
var taken = map[string]int{}
func unique(name string) string {
	n := taken[name]
	taken[name] = n + 1
	if n == 0 { return name }
	return fmt.Sprintf("%s#%02d", name, n)
}
func repanic(r any)
func runner(t *T, f func(t *T)) {
	defer func() {
		if !t.finished {
			r := recover()
			t.Fail()
			t.elapsed = time.Since(t.start)
			for p := &t.common; p.parent != nil; p = p.parent { p.failed = true; report(p) }
			repanic(r)
		}
		t.wait()
		t.cleanup()
		t.elapsed = time.Since(t.start)
		report(&t.common)
		t.done <- true
	}()
	f(t)
	t.finished = true
}
func (c *common) wait() {
	var waiting []*common
	for _, sub := range c.subs {
		if sub.parallel { waiting = append(waiting, sub) }
	}
	if len(waiting) == 0 { return }
	close(c.barrier)
	for _, sub := range waiting { <-sub.done }
}
func report(c *common) {
	state := "PASS"
	if c.failed { state = "FAIL" } else if c.skipped { state = "SKIP" }
	if !chatty && !c.failed { return }
	text := fmt.Sprintf("--- %s: %s (%.2fs)\\n", state, c.name, c.elapsed.Seconds()) + c.output.String()
	c.output.Reset()
	if c.level == 0 {
		os.Stdout.WriteString(text)
		return
	}
	for _, line := range strings.SplitAfter(text, "\\n") {
		if line != "" { c.parent.output.WriteString("    " + line) }
	}
}
type B struct { common; N int; timer time.Time; spent time.Duration; running bool; bytes int64; extra map[string]float64; allocs bool; loops int }
func (b *B) StartTimer() {
	if !b.running { b.timer = time.Now(); b.running = true }
}
func (b *B) StopTimer() {
	if b.running { b.spent += time.Since(b.timer); b.running = false }
}
func (b *B) ResetTimer() { b.spent = 0; b.timer = time.Now() }
func (b *B) SetBytes(n int64) { b.bytes = n }
func (b *B) ReportAllocs() { b.allocs = true }
func (b *B) ReportMetric(n float64, unit string) { b.extra[unit] = n }
func (b *B) Elapsed() time.Duration { return b.spent }
func (b *B) Loop() bool {
	if b.loops == 0 { b.ResetTimer() }
	if b.loops >= b.N { b.StopTimer(); return false }
	b.loops++
	return true
}
func (b *B) once(n int, f func(b *B)) {
	b.N, b.spent, b.running, b.loops = n, 0, false, 0
	done := make(chan bool, 1)
	go func() {
		defer func() { done <- true }()
		b.StartTimer()
		f(b)
		b.StopTimer()
	}()
	<-done
}
func decimals(x float64) string {
	switch {
	case x == 0 || x >= 999.95:
		return fmt.Sprintf("%10.0f", x)
	case x >= 99.995:
		return fmt.Sprintf("%12.1f", x)
	case x >= 9.9995:
		return fmt.Sprintf("%13.2f", x)
	case x >= 0.99995:
		return fmt.Sprintf("%14.3f", x)
	}
	return fmt.Sprintf("%15.4f", x)
}
var benchtime = time.Second
var benchcount int
func (b *B) Run(name string, f func(b *B)) bool {
	full := rewritten(name)
	if b.name != "" { full = b.name + "/" + full }
	sub := &B{common: common{name: full, helpers: map[string]bool{}, parent: &b.common, bench: true}, extra: map[string]float64{}}
	n := 1
	if benchcount > 0 { n = benchcount }
	b.ran = true
	sub.once(n, f)
	for benchcount == 0 && !sub.ran && !sub.failed && sub.spent < benchtime && n < 10000 { n *= 100; sub.once(n, f) }
	if sub.ran { return !sub.failed }
	label := fmt.Sprintf("%s-%d", full, runtime.NumCPU())
	if sub.failed {
		fmt.Printf("--- FAIL: %s\\n%s", label, sub.output.String())
		return false
	}
	line := fmt.Sprintf("%-*s\t%8d\t%s ns/op", widest, label, sub.N, decimals(float64(sub.spent)/float64(sub.N)))
	if sub.bytes > 0 { line += fmt.Sprintf("\t%7.2f MB/s", float64(sub.bytes)*float64(sub.N)/1e6/max(sub.spent.Seconds(), 1e-9)) }
	for unit, x := range sub.extra { line += "\t" + decimals(x) + " " + unit }
	fmt.Println(line)
	sub.cleanup()
	return true
}
var widest int
type PB struct { n int }
func (pb *PB) Next() bool { pb.n--; return pb.n >= 0 }
func (b *B) RunParallel(body func(*PB)) { body(&PB{b.N}) }
type M struct { tests []InternalTest; benchmarks []InternalBenchmark; examples []InternalExample; bench, list string; count, code int }
func capture(on bool) string
func (m *M) example(e InternalExample) bool {
	if chatty { fmt.Printf("=== RUN   %s\\n", e.Name) }
	start := time.Now()
	capture(true)
	e.F()
	got := strings.TrimSpace(capture(false))
	want := strings.TrimSpace(e.Output)
	if e.Unordered {
		a, b := strings.Split(got, "\\n"), strings.Split(want, "\\n")
		sort.Strings(a)
		sort.Strings(b)
		if strings.Join(a, "\\n") == strings.Join(b, "\\n") { got = want }
	}
	spent := time.Since(start).Seconds()
	if got != want {
		fmt.Printf("--- FAIL: %s (%.2fs)\\ngot:\\n%s\\nwant:\\n%s\\n", e.Name, spent, got, want)
		return false
	}
	if chatty { fmt.Printf("--- PASS: %s (%.2fs)\\n", e.Name, spent) }
	return true
}
func (m *M) Code() int { return m.code }
func (m *M) Run() int { m.code = m.run(); return m.code }
func (m *M) run() int {
	if m.list != "" {
		for _, one := range m.tests { if matches(m.list, one.Name) { fmt.Println(one.Name) } }
		for _, one := range m.benchmarks { if matches(m.list, one.Name) { fmt.Println(one.Name) } }
		for _, one := range m.examples { if matches(m.list, one.Name) { fmt.Println(one.Name) } }
		return 0
	}
	failed := false
	for i := 0; i < m.count; i++ {
		root := &T{common{barrier: make(chan bool), helpers: map[string]bool{}}}
		for _, one := range m.tests {
			if failfast && root.failed { break }
			root.Run(one.Name, one.F)
		}
		root.wait()
		failed = failed || root.failed
		for _, one := range m.examples {
			if !selected(one.Name) { continue }
			ran = true
			if !m.example(one) { failed = true }
		}
	}
	if !ran && m.bench == "" { fmt.Fprintln(os.Stderr, "testing: warning: no tests to run") }
	if failed {
		fmt.Println("FAIL")
		return 1
	}
	if m.bench != "" {
		fmt.Println("goos: linux\\ngoarch: amd64")
		if pkg != "" && pkg != "command-line-arguments" { fmt.Println("pkg: " + pkg) }
		fmt.Println("cpu: " + cpu())
		for _, one := range m.benchmarks {
			if matches(m.bench, one.Name) { widest = max(widest, len(one.Name)+2) }
		}
		root := &B{common: common{helpers: map[string]bool{}}}
		for _, one := range m.benchmarks {
			if matches(m.bench, one.Name) && !root.Run(one.Name, one.F) { failed = true }
		}
	}
	if failed {
		fmt.Println("FAIL")
		return 1
	}
	fmt.Println("PASS")
	return 0
}
func cpu() string
var pkg string
func Short() bool { return short }
func Verbose() bool { return chatty }
func Testing() bool { return true }
func AllocsPerRun(runs int, f func()) float64 { f(); return 0 }
func MainStart(path string, tests []InternalTest, benchmarks []InternalBenchmark, examples []InternalExample) *M {
	pkg = path
	m := &M{tests: tests, benchmarks: benchmarks, examples: examples, count: 1}
	for i := 1; i < len(os.Args); i++ {
		name, value, _ := strings.Cut(strings.TrimPrefix(os.Args[i], "-test."), "=")
		switch name {
		case "v":
			chatty = value != "false"
		case "short":
			short = true
		case "failfast":
			failfast = true
		case "run":
			filters = strings.Split(value, "/")
		case "bench":
			m.bench = value
		case "list":
			m.list = value
		case "count":
			fmt.Sscan(value, &m.count)
		case "benchtime":
			if strings.HasSuffix(value, "x") { fmt.Sscan(strings.TrimSuffix(value, "x"), &benchcount) } else { benchtime, _ = time.ParseDuration(value) }
		}
	}
	return m
}
`;
