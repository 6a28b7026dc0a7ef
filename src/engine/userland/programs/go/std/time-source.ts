/** Package time, in Go: an instant is seconds since the year 1 and nanoseconds, with a place whose clocks show it. */
export const TIME_SOURCE = `package time
import ("errors")
type Duration int64
const (
	Nanosecond Duration = 1
	Microsecond = 1000 * Nanosecond
	Millisecond = 1000 * Microsecond
	Second = 1000 * Millisecond
	Minute = 60 * Second
	Hour = 60 * Minute
)
const (
	Layout = "01/02 03:04:05PM '06 -0700"
	ANSIC = "Mon Jan _2 15:04:05 2006"
	UnixDate = "Mon Jan _2 15:04:05 MST 2006"
	RubyDate = "Mon Jan 02 15:04:05 -0700 2006"
	RFC822 = "02 Jan 06 15:04 MST"
	RFC822Z = "02 Jan 06 15:04 -0700"
	RFC850 = "Monday, 02-Jan-06 15:04:05 MST"
	RFC1123 = "Mon, 02 Jan 2006 15:04:05 MST"
	RFC1123Z = "Mon, 02 Jan 2006 15:04:05 -0700"
	RFC3339 = "2006-01-02T15:04:05Z07:00"
	RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00"
	Kitchen = "3:04PM"
	Stamp = "Jan _2 15:04:05"
	StampMilli = "Jan _2 15:04:05.000"
	StampMicro = "Jan _2 15:04:05.000000"
	StampNano = "Jan _2 15:04:05.000000000"
	DateTime = "2006-01-02 15:04:05"
	DateOnly = "2006-01-02"
	TimeOnly = "15:04:05"
)
func durationText(d int64) string
func (d Duration) String() string { return durationText(int64(d)) }
func (d Duration) Seconds() float64 { return float64(d) / 1e9 }
func (d Duration) Minutes() float64 { return float64(d) / 6e10 }
func (d Duration) Hours() float64 { return float64(d) / 3.6e12 }
func (d Duration) Milliseconds() int64 { return int64(d) / 1000000 }
func (d Duration) Microseconds() int64 { return int64(d) / 1000 }
func (d Duration) Nanoseconds() int64 { return int64(d) }
func (d Duration) Round(m Duration) Duration {
	if m <= 0 { return d }
	r := d % m
	if d < 0 {
		if -r+-r < m { return d - r }
		return d - r - m
	}
	if r+r < m { return d - r }
	return d + m - r
}
func (d Duration) Truncate(m Duration) Duration {
	if m <= 0 { return d }
	return d - d%m
}
func (d Duration) Abs() Duration {
	if d < 0 { return -d }
	return d
}
func parseDuration(s string) (int64, string)
func ParseDuration(s string) (Duration, error) {
	d, problem := parseDuration(s)
	if problem != "" { return 0, errors.New("time: " + problem) }
	return Duration(d), nil
}
type Month int
const (
	January Month = 1 + iota
	February
	March
	April
	May
	June
	July
	August
	September
	October
	November
	December
)
var months = []string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}
func (m Month) String() string {
	if m < 1 || m > 12 { return "%!Month(" + decimal(int(m)) + ")" }
	return months[m-1]
}
func decimal(n int) string
type Weekday int
const (
	Sunday Weekday = iota
	Monday
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
)
var days = []string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"}
func (d Weekday) String() string { return days[d] }
type Location struct { name string; fixed bool; offset int }
var UTC *Location = &Location{"UTC", true, 0}
var Local *Location = &Location{"Local", false, 0}
func (l *Location) String() string { return l.name }
func FixedZone(name string, offset int) *Location { return &Location{name, true, offset} }
func isZone(name string) bool
func LoadLocation(name string) (*Location, error) {
	if name == "" || name == "UTC" { return UTC, nil }
	if name == "Local" { return Local, nil }
	if !isZone(name) { return nil, errors.New("unknown time zone " + name) }
	return &Location{name, false, 0}, nil
}
func zone(name string, unix int64) (offset int, abbreviation string)
type Time struct { sec, nsec int64; loc *Location }
const toUnix = 62135596800
func now() (unix int64, nsec int64)
func Now() Time { unix, nsec := now(); return Time{unix + toUnix, nsec, Local} }
func Unix(sec int64, nsec int64) Time {
	sec += nsec / 1000000000
	nsec %= 1000000000
	if nsec < 0 { nsec += 1000000000; sec-- }
	return Time{sec + toUnix, nsec, Local}
}
func UnixMilli(msec int64) Time { return Unix(msec/1000, msec%1000*1000000) }
func UnixMicro(usec int64) Time { return Unix(usec/1000000, usec%1000000*1000) }
func Since(t Time) Duration { return Now().Sub(t) }
func Until(t Time) Duration { return t.Sub(Now()) }
func (t Time) Zone() (name string, offset int) {
	if t.loc == nil { return "UTC", 0 }
	if t.loc.fixed { return t.loc.name, t.loc.offset }
	offset, name = zone(t.loc.name, t.sec-toUnix)
	return
}
func (t Time) Location() *Location {
	if t.loc == nil { return UTC }
	return t.loc
}
func (t Time) local() int64 { _, offset := t.Zone(); return t.sec + int64(offset) }
func format(local, nsec int64, offset int, name, layout string) string
func (t Time) Format(layout string) string {
	name, offset := t.Zone()
	return format(t.sec+int64(offset), t.nsec, offset, name, layout)
}
func (t Time) AppendFormat(b []byte, layout string) []byte { return append(b, t.Format(layout)...) }
func (t Time) String() string { return t.Format("2006-01-02 15:04:05.999999999 -0700 MST") }
func (t Time) GoString() string { return t.Format("time.Date(2006, time.January, 2, 15, 4, 5, ") + decimal(int(t.nsec)) + ", time." + t.Location().String() + ")" }
func civil(local int64) (year, month, day, yday int)
func (t Time) Date() (year int, month Month, day int) {
	y, m, d, _ := civil(t.local())
	return y, Month(m), d
}
func (t Time) Clock() (hour, min, sec int) { s := int(t.local() % 86400); return s / 3600, s / 60 % 60, s % 60 }
func (t Time) Year() int { y, _, _, _ := civil(t.local()); return y }
func (t Time) Month() Month { _, m, _, _ := civil(t.local()); return Month(m) }
func (t Time) Day() int { _, _, d, _ := civil(t.local()); return d }
func (t Time) YearDay() int { _, _, _, n := civil(t.local()); return n }
func (t Time) Hour() int { return int(t.local()%86400) / 3600 }
func (t Time) Minute() int { return int(t.local()%3600) / 60 }
func (t Time) Second() int { return int(t.local() % 60) }
func (t Time) Nanosecond() int { return int(t.nsec) }
func (t Time) Weekday() Weekday { return Weekday((t.local()/86400 + 1) % 7) }
func (t Time) ISOWeek() (year, week int) {
	d := Thursday - t.Weekday()
	if d == 4 { d = -3 }
	t = t.AddDate(0, 0, int(d))
	return t.Year(), (t.YearDay()-1)/7 + 1
}
func (t Time) Unix() int64 { return t.sec - toUnix }
func (t Time) UnixMilli() int64 { return (t.sec-toUnix)*1000 + t.nsec/1000000 }
func (t Time) UnixMicro() int64 { return (t.sec-toUnix)*1000000 + t.nsec/1000 }
func (t Time) UnixNano() int64 { return (t.sec-toUnix)*1000000000 + t.nsec }
func (t Time) UTC() Time { t.loc = UTC; return t }
func (t Time) Local() Time { t.loc = Local; return t }
func (t Time) In(loc *Location) Time {
	if loc == nil { panic("time: missing Location in call to Time.In") }
	t.loc = loc
	return t
}
func (t Time) Add(d Duration) Time {
	t.sec += int64(d / 1000000000)
	t.nsec += int64(d % 1000000000)
	if t.nsec >= 1000000000 { t.sec++; t.nsec -= 1000000000 } else if t.nsec < 0 { t.sec--; t.nsec += 1000000000 }
	return t
}
func (t Time) Sub(u Time) Duration {
	s := t.sec - u.sec
	if s > 9223372035 { return 1<<63 - 1 }
	if s < -9223372035 { return -1 << 63 }
	return Duration(s*1000000000 + t.nsec - u.nsec)
}
func (t Time) AddDate(years, months, days int) Time {
	y, m, d := t.Date()
	hour, min, sec := t.Clock()
	return Date(y+years, m+Month(months), d+days, hour, min, sec, int(t.nsec), t.Location())
}
func (t Time) Before(u Time) bool { return t.sec < u.sec || t.sec == u.sec && t.nsec < u.nsec }
func (t Time) After(u Time) bool { return u.Before(t) }
func (t Time) Equal(u Time) bool { return t.sec == u.sec && t.nsec == u.nsec }
func (t Time) Compare(u Time) int {
	if t.Before(u) { return -1 }
	if u.Before(t) { return +1 }
	return 0
}
func (t Time) IsZero() bool { return t.sec == 0 && t.nsec == 0 }
func (t Time) over(d Duration) Duration {
	if d%Second == 0 { return Duration(t.sec%int64(d/Second))*Second + Duration(t.nsec) }
	return Duration(t.nsec) % d
}
func (t Time) Truncate(d Duration) Time {
	if d <= 0 { return t }
	return t.Add(-t.over(d))
}
func (t Time) Round(d Duration) Time {
	if d <= 0 { return t }
	r := t.over(d)
	if r+r < d { return t.Add(-r) }
	return t.Add(d - r)
}
func (t Time) MarshalJSON() ([]byte, error) { return []byte("\\"" + t.Format(RFC3339Nano) + "\\""), nil }
func (t *Time) UnmarshalJSON(data []byte) error {
	s := string(data)
	if s == "null" { return nil }
	if len(s) < 2 || s[0] != '"' { return errors.New("Time.UnmarshalJSON: input is not a JSON string") }
	v, err := Parse(RFC3339, s[1:len(s)-1])
	*t = v
	return err
}
func (t Time) MarshalText() ([]byte, error) { return []byte(t.Format(RFC3339Nano)), nil }
func seconds(year, month, day, hour, min, sec int) int64
func Date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time {
	if loc == nil { panic("time: missing Location in call to Date") }
	local := seconds(year, int(month), day, hour, min, sec)
	t := Time{local, 0, loc}
	_, offset := t.Zone()
	t.sec = local - int64(offset)
	_, again := t.Zone()
	t.sec = local - int64(again)
	return t.Add(Duration(nsec))
}
type ParseError struct { Layout, Value, LayoutElem, ValueElem, Message string }
func quote(s string) string
func (e *ParseError) Error() string {
	if e.Message == "" { return "parsing time " + quote(e.Value) + " as " + quote(e.Layout) + ": cannot parse " + quote(e.ValueElem) + " as " + quote(e.LayoutElem) }
	return "parsing time " + quote(e.Value) + e.Message
}
func parse(layout, value string) (fields []int, name, layoutElem, valueElem, message string)
func Parse(layout, value string) (Time, error) { return ParseInLocation(layout, value, UTC) }
func ParseInLocation(layout, value string, loc *Location) (Time, error) {
	f, name, layoutElem, valueElem, message := parse(layout, value)
	if f == nil { return Time{}, &ParseError{layout, value, layoutElem, valueElem, message} }
	if f[7] != 0 {
		t := Date(f[0], Month(f[1]), f[2], f[3], f[4], f[5], f[6], UTC).Add(-Duration(f[8]) * Second)
		if _, offset := t.In(Local).Zone(); offset == f[8] && f[7] == 1 { return t.In(Local), nil }
		if f[7] == 2 || f[8] == 0 && name == "" { return t.In(UTC), nil }
		return t.In(FixedZone(name, f[8])), nil
	}
	if name != "" && name != "UTC" { return Date(f[0], Month(f[1]), f[2], f[3], f[4], f[5], f[6], FixedZone(name, 0)), nil }
	return Date(f[0], Month(f[1]), f[2], f[3], f[4], f[5], f[6], loc), nil
}
func sleep(ns int64)
func background(f func())
func Sleep(d Duration) { sleep(int64(d)) }
func After(d Duration) <-chan Time { return NewTimer(d).C }
type Timer struct { C <-chan Time; c chan Time; f func(); round int; active bool }
func (t *Timer) start(d Duration) {
	t.round++
	round := t.round
	t.active = true
	background(func() {
		Sleep(d)
		if !t.active || t.round != round { return }
		t.active = false
		if t.f != nil {
			go t.f()
			return
		}
		select {
		case t.c <- Now():
		default:
		}
	})
}
func NewTimer(d Duration) *Timer {
	c := make(chan Time, 1)
	t := &Timer{C: c, c: c}
	t.start(d)
	return t
}
func AfterFunc(d Duration, f func()) *Timer {
	t := &Timer{f: f}
	t.start(d)
	return t
}
func (t *Timer) Stop() bool { was := t.active; t.active = false; return was }
func (t *Timer) Reset(d Duration) bool {
	was := t.active
	if t.c != nil {
		select {
		case <-t.c:
		default:
		}
	}
	t.start(d)
	return was
}
type Ticker struct { C <-chan Time; c chan Time; round int; active bool }
func (t *Ticker) start(d Duration) {
	t.round++
	round := t.round
	t.active = true
	background(func() {
		for {
			Sleep(d)
			if !t.active || t.round != round { return }
			select {
			case t.c <- Now():
			default:
			}
		}
	})
}
func NewTicker(d Duration) *Ticker {
	if d <= 0 { panic("non-positive interval for NewTicker") }
	c := make(chan Time, 1)
	t := &Ticker{C: c, c: c}
	t.start(d)
	return t
}
func (t *Ticker) Stop() { t.active = false }
func (t *Ticker) Reset(d Duration) { t.start(d) }
func Tick(d Duration) <-chan Time {
	if d <= 0 { return nil }
	return NewTicker(d).C
}
`;
