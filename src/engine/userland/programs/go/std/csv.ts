import type { StandardPackage } from './standard-package.ts';

export const csv: StandardPackage = {
  path: 'encoding/csv',
  source: `package csv
import ("bufio"; "errors"; "fmt"; "io"; "strings")
type ParseError struct { StartLine, Line, Column int; Err error }
func (e *ParseError) Error() string {
	if e.Err == ErrFieldCount { return fmt.Sprintf("record on line %d: %v", e.Line, e.Err) }
	if e.StartLine != e.Line { return fmt.Sprintf("record on line %d; parse error on line %d, column %d: %v", e.StartLine, e.Line, e.Column, e.Err) }
	return fmt.Sprintf("parse error on line %d, column %d: %v", e.Line, e.Column, e.Err)
}
func (e *ParseError) Unwrap() error { return e.Err }
var (
	ErrBareQuote = errors.New("bare \\" in non-quoted-field")
	ErrQuote = errors.New("extraneous or missing \\" in quoted-field")
	ErrFieldCount = errors.New("wrong number of fields")
)
type Reader struct { Comma, Comment rune; FieldsPerRecord int; LazyQuotes, TrimLeadingSpace, ReuseRecord bool; r *bufio.Reader; line int }
func NewReader(r io.Reader) *Reader { return &Reader{Comma: ',', r: bufio.NewReader(r)} }
func (r *Reader) readLine() (string, error) {
	line, err := r.r.ReadString('\\n')
	if line == "" && err != nil { return "", err }
	r.line++
	if strings.HasSuffix(line, "\\r\\n") { line = line[:len(line)-2] + "\\n" }
	return line, nil
}
func (r *Reader) Read() (record []string, err error) {
	record, err = r.read()
	if err != nil { return record, err }
	if r.FieldsPerRecord > 0 {
		if len(record) != r.FieldsPerRecord { return record, &ParseError{r.line, r.line, 1, ErrFieldCount} }
	} else if r.FieldsPerRecord == 0 { r.FieldsPerRecord = len(record) }
	return record, nil
}
func (r *Reader) read() ([]string, error) {
	line, err := r.readLine()
	for err == nil && (line == "\\n" || r.Comment != 0 && strings.HasPrefix(line, string(r.Comment))) { line, err = r.readLine() }
	if err != nil { return nil, err }
	start := r.line
	comma := string(r.Comma)
	var record []string
	whole := len(line)
	for {
		if r.TrimLeadingSpace { line = strings.TrimLeft(line, " \\t") }
		if !strings.HasPrefix(line, "\\"") {
			i := strings.Index(line, comma)
			field := line
			if i >= 0 { field = line[:i] } else { field = strings.TrimSuffix(field, "\\n") }
			if j := strings.Index(field, "\\""); j >= 0 && !r.LazyQuotes { return nil, &ParseError{start, r.line, whole - len(line) + j + 1, ErrBareQuote} }
			record = append(record, field)
			if i < 0 { return record, nil }
			line = line[i+len(comma):]
			continue
		}
		line = line[1:]
		var b strings.Builder
		for {
			i := strings.Index(line, "\\"")
			if i >= 0 {
				b.WriteString(line[:i])
				line = line[i+1:]
				if strings.HasPrefix(line, "\\"") {
					b.WriteByte('"')
					line = line[1:]
					continue
				}
				if strings.HasPrefix(line, comma) {
					line = line[len(comma):]
					record = append(record, b.String())
					break
				}
				if line == "" || line == "\\n" { return append(record, b.String()), nil }
				if r.LazyQuotes { b.WriteByte('"'); continue }
				return nil, &ParseError{start, r.line, whole - len(line), ErrQuote}
			}
			b.WriteString(line)
			before := len(line)
			line, err = r.readLine()
			if err != nil {
				if r.LazyQuotes { return append(record, b.String()), nil }
				return nil, &ParseError{start, r.line, before + 1, ErrQuote}
			}
			whole = len(line)
		}
	}
}
func (r *Reader) ReadAll() (records [][]string, err error) {
	for {
		record, err := r.Read()
		if err == io.EOF { return records, nil }
		if err != nil { return nil, err }
		records = append(records, record)
	}
}
type Writer struct { Comma rune; UseCRLF bool; w *bufio.Writer; err error }
func NewWriter(w io.Writer) *Writer { return &Writer{Comma: ',', w: bufio.NewWriter(w)} }
func (w *Writer) quotes(field string) bool {
	if field == "" { return false }
	if field == \`\\.\` || strings.ContainsRune(field, w.Comma) || strings.ContainsAny(field, "\\"\\r\\n") { return true }
	return field[0] == ' ' || field[0] == '\\t'
}
func (w *Writer) Write(record []string) error {
	for i, field := range record {
		if i > 0 { w.w.WriteRune(w.Comma) }
		if w.quotes(field) { field = "\\"" + strings.ReplaceAll(field, "\\"", "\\"\\"") + "\\"" }
		w.w.WriteString(field)
	}
	if w.UseCRLF { w.w.WriteByte('\\r') }
	return w.w.WriteByte('\\n')
}
func (w *Writer) WriteAll(records [][]string) error {
	for _, record := range records {
		if err := w.Write(record); err != nil { return err }
	}
	w.Flush()
	return w.err
}
func (w *Writer) Flush() { w.err = w.w.Flush() }
func (w *Writer) Error() error { return w.err }
`,
};
