/** Packages text/template and html/template, in Go; parsing and running are the engine's own. */
export const TEMPLATE_SOURCE = `import ("errors"; "fmt"; "io"; "io/fs"; "os"; "path/filepath"; "strings")
type FuncMap map[string]any
type shared struct { id int; names []string }
type Template struct { name string; common *shared }
func create() int
func New(name string) *Template { return &Template{name, &shared{id: create()}} }
func Must(t *Template, err error) *Template {
	if err != nil { panic(err) }
	return t
}
func (t *Template) New(name string) *Template { return &Template{name, t.common} }
func (t *Template) Name() string { return t.name }
func addFunction(id int, name string, f any) string
func (t *Template) Funcs(funcMap FuncMap) *Template {
	for name, f := range funcMap {
		if p := addFunction(t.common.id, name, f); p != "" { panic(p) }
	}
	return t
}
func (t *Template) Delims(left, right string) *Template {
	if left != "{{" && left != "" || right != "}}" && right != "" { refuse("other delimiters of templates") }
	return t
}
func refuse(what string)
func option(id int, opt string) bool
func (t *Template) Option(opt ...string) *Template {
	for _, one := range opt {
		if !option(t.common.id, one) { panic("unrecognized option: " + one) }
	}
	return t
}
func parse(id int, name, text string) string
func (t *Template) Parse(text string) (*Template, error) {
	if p := parse(t.common.id, t.name, text); p != "" { return nil, errors.New(p) }
	return t, nil
}
func read(t *Template, base string, data []byte) (*Template, error) {
	if t == nil { t = New(base) }
	in := t
	if base != t.name { in = t.New(base) }
	if _, err := in.Parse(string(data)); err != nil { return nil, err }
	return t, nil
}
func (t *Template) ParseFiles(filenames ...string) (*Template, error) {
	if len(filenames) == 0 { return nil, fmt.Errorf("template: no files named in call to ParseFiles") }
	for _, name := range filenames {
		data, err := os.ReadFile(name)
		if err != nil { return nil, err }
		if t, err = read(t, filepath.Base(name), data); err != nil { return nil, err }
	}
	return t, nil
}
func ParseFiles(filenames ...string) (*Template, error) { var t *Template; return t.ParseFiles(filenames...) }
func (t *Template) ParseGlob(pattern string) (*Template, error) {
	names, err := filepath.Glob(pattern)
	if err != nil { return nil, err }
	if len(names) == 0 { return nil, fmt.Errorf("template: pattern matches no files: %#q", pattern) }
	return t.ParseFiles(names...)
}
func ParseGlob(pattern string) (*Template, error) { var t *Template; return t.ParseGlob(pattern) }
func (t *Template) ParseFS(fsys fs.FS, patterns ...string) (*Template, error) {
	for _, pattern := range patterns {
		entries, err := fs.ReadDir(fsys, filepath.Dir(pattern))
		if err != nil { return nil, err }
		found := false
		for _, one := range entries {
			if ok, _ := filepath.Match(filepath.Base(pattern), one.Name()); !ok { continue }
			found = true
			data, err := fs.ReadFile(fsys, filepath.Join(filepath.Dir(pattern), one.Name()))
			if err != nil { return nil, err }
			if t, err = read(t, one.Name(), data); err != nil { return nil, err }
		}
		if !found { return nil, fmt.Errorf("template: pattern matches no files: %#q", pattern) }
	}
	return t, nil
}
func ParseFS(fsys fs.FS, patterns ...string) (*Template, error) { var t *Template; return t.ParseFS(fsys, patterns...) }
func defined(id int) []string
func (t *Template) Lookup(name string) *Template {
	for _, one := range defined(t.common.id) {
		if one == name { return &Template{name, t.common} }
	}
	return nil
}
func (t *Template) Templates() []*Template {
	var list []*Template
	for _, one := range defined(t.common.id) { list = append(list, &Template{one, t.common}) }
	return list
}
func (t *Template) DefinedTemplates() string {
	var list []string
	for _, one := range defined(t.common.id) { list = append(list, fmt.Sprintf("%q", one)) }
	if len(list) == 0 { return "" }
	return "; defined templates are: " + strings.Join(list, ", ")
}
func (t *Template) Clone() (*Template, error) { return &Template{t.name, &shared{id: clone(t.common.id)}}, nil }
func clone(id int) int
func execute(id int, name string, data any) (out string, problem string)
func (t *Template) Execute(wr io.Writer, data any) error { return t.ExecuteTemplate(wr, t.name, data) }
func (t *Template) ExecuteTemplate(wr io.Writer, name string, data any) error {
	if t.Lookup(name) == nil {
		if name == t.name { return fmt.Errorf("template: %s: %q is an incomplete or empty template", name, name) }
		return fmt.Errorf(MISSING)
	}
	out, problem := execute(t.common.id, name, data)
	if _, err := io.WriteString(wr, out); err != nil { return err }
	if problem != "" { return errors.New(problem) }
	return nil
}
func HTMLEscapeString(s string) string
func HTMLEscaper(args ...any) string { return HTMLEscapeString(fmt.Sprint(args...)) }
func HTMLEscape(w io.Writer, b []byte) { io.WriteString(w, HTMLEscapeString(string(b))) }
func JSEscapeString(s string) string
func URLQueryEscaper(args ...any) string { return urlEscape(fmt.Sprint(args...)) }
func urlEscape(s string) string
`;
