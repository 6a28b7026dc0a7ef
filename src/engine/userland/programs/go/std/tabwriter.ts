import type { StandardPackage } from './standard-package.ts';

export const tabwriter: StandardPackage = {
  path: 'text/tabwriter',
  source: `package tabwriter
import ("io"; "strings"; "unicode/utf8")
const (
	FilterHTML uint = 1 << iota
	StripEscape
	AlignRight
	DiscardEmptyColumns
	TabIndent
	Debug
)
const Escape = '\\xff'
type Writer struct { out io.Writer; minwidth, tabwidth, padding int; padchar byte; flags uint; text []byte }
func NewWriter(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	return new(Writer).Init(output, minwidth, tabwidth, padding, padchar, flags)
}
func (w *Writer) Init(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	w.out, w.minwidth, w.tabwidth, w.padding, w.padchar, w.flags, w.text = output, minwidth, tabwidth, padding, padchar, flags, nil
	if padchar == '\\t' { w.flags &^= AlignRight }
	return w
}
func (w *Writer) Write(p []byte) (int, error) { w.text = append(w.text, p...); return len(p), nil }
func (w *Writer) pad(textw, cellw int) string {
	if w.padchar == '\\t' {
		if w.tabwidth == 0 { return "" }
		cellw = (cellw + w.tabwidth - 1) / w.tabwidth * w.tabwidth
		n := cellw - textw
		return strings.Repeat("\\t", (n+w.tabwidth-1)/w.tabwidth)
	}
	return strings.Repeat(string(w.padchar), cellw-textw)
}
func (w *Writer) Flush() error {
	text := string(w.text)
	w.text = nil
	if text == "" { return nil }
	var lines [][]string
	for _, line := range strings.Split(text, "\\n") { lines = append(lines, strings.Split(line, "\\t")) }
	widths := make([][]int, len(lines))
	for i := range lines { widths[i] = make([]int, len(lines[i])) }
	var column func(from, to, at int)
	column = func(from, to, at int) {
		for i := from; i < to; {
			if len(lines[i])-1 <= at { i++; continue }
			j := i
			width := w.minwidth
			empty := true
			for ; j < to && len(lines[j])-1 > at; j++ {
				n := utf8.RuneCountInString(lines[j][at])
				if n > 0 { empty = false }
				width = max(width, n+w.padding)
			}
			if empty && w.flags&DiscardEmptyColumns != 0 { width = 0 }
			for k := i; k < j; k++ { widths[k][at] = width }
			column(i, j, at+1)
			i = j
		}
	}
	column(0, len(lines), 0)
	var b strings.Builder
	for i, cells := range lines {
		for j, cell := range cells {
			if j > 0 && w.flags&Debug != 0 { b.WriteByte('|') }
			n := utf8.RuneCountInString(cell)
			if j == len(cells)-1 { b.WriteString(cell); continue }
			if w.flags&AlignRight != 0 { b.WriteString(w.pad(n, widths[i][j])); b.WriteString(cell) } else { b.WriteString(cell); b.WriteString(w.pad(n, widths[i][j])) }
		}
		if i < len(lines)-1 { b.WriteByte('\\n') }
	}
	_, err := io.WriteString(w.out, b.String())
	return err
}
`,
};
