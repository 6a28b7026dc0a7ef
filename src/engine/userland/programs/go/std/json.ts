import { jsonMistake } from '../../../../base/go-json.ts';
import { byteTextOf } from '../../../applets/byte-text.ts';
import { Decoding, storeAt } from '../json/decode.ts';
import { EncodeProblem, encodeJson } from '../json/encode.ts';
import { NoJson, readJson } from '../json/node.ts';
import { type Boxed, Ref } from '../run/value.ts';
import { decode } from '../syntax/scanner.ts';
import { typeText } from '../types/type.ts';
import type { StandardPackage } from './standard-package.ts';

/** Text indented as MarshalIndent does. */
function indent(json: string, prefix: string, step: string): string {
  let depth = 0;
  const line = (): string => `\n${prefix}${step.repeat(depth)}`;
  // Strings, empty brackets and signs: all else stays as it is.
  return json.replace(/"(?:[^"\\]|\\.)*"|\[\]|\{\}|[[\]{},:]/gs, (piece) => {
    switch (piece) {
      case '{':
      case '[':
        depth++;
        return piece + line();
      case '}':
      case ']':
        depth--;
        return line() + piece;
      case ',':
        return piece + line();
      case ':':
        return ': ';
      default:
        return piece;
    }
  });
}

export const json: StandardPackage = {
  path: 'encoding/json',
  source: `package json
import ("bytes"; "errors"; "io"; "strconv"; "strings")
type Marshaler interface { MarshalJSON() ([]byte, error) }
type Unmarshaler interface { UnmarshalJSON([]byte) error }
type RawMessage []byte
func (m RawMessage) MarshalJSON() ([]byte, error) {
	if m == nil { return []byte("null"), nil }
	return m, nil
}
func (m *RawMessage) UnmarshalJSON(data []byte) error { *m = append((*m)[0:0], data...); return nil }
type Number string
func (n Number) String() string { return string(n) }
func (n Number) Float64() (float64, error) { return strconv.ParseFloat(string(n), 64) }
func (n Number) Int64() (int64, error) { return strconv.ParseInt(string(n), 10, 64) }
type SyntaxError struct { msg string; Offset int64 }
func (e *SyntaxError) Error() string { return e.msg }
type UnmarshalTypeError struct { Value, kind, Struct, Field string; Offset int64 }
func (e *UnmarshalTypeError) Error() string {
	if e.Struct != "" || e.Field != "" { return "json: cannot unmarshal " + e.Value + " into Go struct field " + e.Struct + "." + e.Field + " of type " + e.kind }
	return "json: cannot unmarshal " + e.Value + " into Go value of type " + e.kind
}
type InvalidUnmarshalError struct { text string }
func (e *InvalidUnmarshalError) Error() string { return "json: Unmarshal(" + e.text + ")" }
type MarshalerError struct { text string }
func (e *MarshalerError) Error() string { return e.text }
type UnsupportedTypeError struct { text string }
func (e *UnsupportedTypeError) Error() string { return e.text }
type UnsupportedValueError struct { text string }
func (e *UnsupportedValueError) Error() string { return e.text }
func marshal(v any, html bool) (text string, problem string)
func indent(text, prefix, step string) string
func encode(v any, html bool) ([]byte, error) {
	text, problem := marshal(v, html)
	switch {
	case problem == "":
		return []byte(text), nil
	case strings.HasPrefix(problem, "json: unsupported type"):
		return nil, &UnsupportedTypeError{problem}
	case strings.HasPrefix(problem, "json: unsupported value"):
		return nil, &UnsupportedValueError{problem}
	}
	return nil, &MarshalerError{problem}
}
func Marshal(v any) ([]byte, error) { return encode(v, true) }
func MarshalIndent(v any, prefix, step string) ([]byte, error) {
	b, err := Marshal(v)
	if err != nil { return nil, err }
	return []byte(indent(string(b), prefix, step)), nil
}
func target(v any) string
func mistake(text string) (msg string, offset int)
func first(text string) int
func decode(text string, v any, strict, numbers bool) (failure error, complaint, value, kind, structName, field string, offset int)
func into(text string, v any, strict, numbers bool) error {
	if t := target(v); t != "" { return &InvalidUnmarshalError{t} }
	failure, complaint, value, kind, structName, field, offset := decode(text, v, strict, numbers)
	if failure != nil { return failure }
	if complaint != "" { return errors.New(complaint) }
	if value != "" { return &UnmarshalTypeError{value, kind, structName, field, int64(offset)} }
	return nil
}
func Unmarshal(data []byte, v any) error {
	text := string(data)
	if msg, offset := mistake(text); msg != "" { return &SyntaxError{msg, int64(offset)} }
	return into(text, v, false, false)
}
func Valid(data []byte) bool { msg, _ := mistake(string(data)); return msg == "" }
func compact(text string) string
func Compact(dst *bytes.Buffer, src []byte) error {
	if msg, offset := mistake(string(src)); msg != "" { return &SyntaxError{msg, int64(offset)} }
	dst.WriteString(compact(string(src)))
	return nil
}
func Indent(dst *bytes.Buffer, src []byte, prefix, step string) error {
	if msg, offset := mistake(string(src)); msg != "" { return &SyntaxError{msg, int64(offset)} }
	dst.WriteString(indent(compact(string(src)), prefix, step))
	return nil
}
func HTMLEscape(dst *bytes.Buffer, src []byte) { dst.WriteString(strings.NewReplacer("<", "\\\\u003c", ">", "\\\\u003e", "&", "\\\\u0026").Replace(string(src))) }
type Encoder struct { w io.Writer; prefix, step string; raw bool }
func NewEncoder(w io.Writer) *Encoder { return &Encoder{w: w} }
func (e *Encoder) SetIndent(prefix, step string) { e.prefix, e.step = prefix, step }
func (e *Encoder) SetEscapeHTML(on bool) { e.raw = !on }
func (e *Encoder) Encode(v any) error {
	data, err := encode(v, !e.raw)
	if err != nil { return err }
	if e.step != "" || e.prefix != "" { data = []byte(indent(string(data), e.prefix, e.step)) }
	_, err = e.w.Write(append(data, '\\n'))
	return err
}
type Decoder struct { r io.Reader; data string; read, strict, numbers bool; err error }
func NewDecoder(r io.Reader) *Decoder { return &Decoder{r: r} }
func (d *Decoder) DisallowUnknownFields() { d.strict = true }
func (d *Decoder) UseNumber() { d.numbers = true }
func (d *Decoder) fill() bool {
	if d.read { return false }
	buf := make([]byte, 4096)
	n, err := d.r.Read(buf)
	d.data += string(buf[:n])
	if err != nil {
		d.read = true
		if err != io.EOF { d.err = err }
	}
	return true
}
func (d *Decoder) More() bool {
	for strings.TrimSpace(d.data) == "" && d.fill() {}
	rest := strings.TrimLeft(d.data, " \\t\\r\\n")
	return rest != "" && rest[0] != ']' && rest[0] != '}'
}
func (d *Decoder) Buffered() io.Reader { return strings.NewReader(d.data) }
func (d *Decoder) Decode(v any) error {
	for {
		d.data = strings.TrimLeft(d.data, " \\t\\r\\n")
		if end := first(d.data); end > 0 && (d.read || end < len(d.data) || d.data[end-1] == '}' || d.data[end-1] == ']' || d.data[end-1] == '"') {
			text := d.data[:end]
			d.data = d.data[end:]
			return into(text, v, d.strict, d.numbers)
		}
		if !d.fill() {
			if d.err != nil { return d.err }
			if d.data == "" { return io.EOF }
			msg, offset := mistake(d.data)
			if msg == "unexpected end of JSON input" { return io.ErrUnexpectedEOF }
			return &SyntaxError{msg, int64(offset)}
		}
	}
}
`,
  natives: {
    *marshal([boxed, html], machine) {
      try {
        if (boxed === null) return ['null', ''];
        return [yield* encodeJson((boxed as Boxed).type, (boxed as Boxed).value, html as boolean, machine), ''];
      } catch (error) {
        if (error instanceof EncodeProblem) return ['', error.message];
        throw error;
      }
    },
    indent: ([text, prefix, step]) => indent(text as string, prefix as string, step as string),
    compact: ([text]) =>
      (text as string).replace(/"(?:[^"\\]|\\.)*"|\s+/g, (piece) => (piece.startsWith('"') ? piece : '')),
    target([given]) {
      const boxed = given as Boxed | null;
      if (boxed === null) return 'nil';
      if (boxed.type.kind !== 'pointer') return `non-pointer ${typeText(boxed.type)}`;
      return boxed.value === null ? `nil ${typeText(boxed.type)}` : '';
    },
    mistake([given]) {
      const text = given as string;
      try {
        JSON.parse(decode(text));
        return ['', 0];
      } catch {
        return [jsonMistake(text) ?? 'unexpected end of JSON input', text.length];
      }
    },
    /** Where the first value ends; -1 while it does not. */
    first([given]) {
      const text = decode(given as string);
      try {
        return byteTextOf(text.slice(0, readJson(text).end)).length;
      } catch (error) {
        if (error instanceof NoJson) return -1;
        throw error;
      }
    },
    *decode([given, target, strict, numbers], machine) {
      const text = decode(given as string);
      const boxed = target as Boxed;
      const type = boxed.type.kind === 'pointer' ? boxed.type.element : boxed.type;
      const decoding = new Decoding(text, machine, strict as boolean, numbers as boolean);
      const old = boxed.value instanceof Ref ? boxed.value.value : boxed.value;
      storeAt(boxed, yield* decoding.value(type, readJson(text), old));
      const { failure, mismatch } = decoding;
      return [
        typeof failure === 'object' ? failure : null,
        typeof failure === 'string' ? failure : '',
        mismatch?.value ?? '',
        mismatch?.type ?? '',
        mismatch?.struct ?? '',
        mismatch?.field ?? '',
        mismatch?.offset ?? 0,
      ];
    },
  },
};
