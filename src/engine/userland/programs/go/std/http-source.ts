/** Package net/http in Go; what speaks to the network is native. */
export const HTTP_SOURCE = `package http
import ("context"; "errors"; "fmt"; "io"; "net/url"; "os"; "strconv"; "strings"; "time")
const (
	MethodGet = "GET"
	MethodHead = "HEAD"
	MethodPost = "POST"
	MethodPut = "PUT"
	MethodPatch = "PATCH"
	MethodDelete = "DELETE"
	StatusOK = 200
	StatusCreated = 201
	StatusAccepted = 202
	StatusNoContent = 204
	StatusMovedPermanently = 301
	StatusFound = 302
	StatusSeeOther = 303
	StatusNotModified = 304
	StatusBadRequest = 400
	StatusUnauthorized = 401
	StatusForbidden = 403
	StatusNotFound = 404
	StatusMethodNotAllowed = 405
	StatusConflict = 409
	StatusTeapot = 418
	StatusTooManyRequests = 429
	StatusInternalServerError = 500
	StatusNotImplemented = 501
	StatusBadGateway = 502
	StatusServiceUnavailable = 503
)
var statusText = map[int]string{200: "OK", 201: "Created", 202: "Accepted", 204: "No Content", 301: "Moved Permanently", 302: "Found", 303: "See Other", 304: "Not Modified", 400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed", 409: "Conflict", 418: "I'm a teapot", 429: "Too Many Requests", 500: "Internal Server Error", 501: "Not Implemented", 502: "Bad Gateway", 503: "Service Unavailable"}
func StatusText(code int) string { return statusText[code] }
var ErrServerClosed = errors.New("http: Server closed")
type Header map[string][]string
func canonical(name string) string
func (h Header) Get(key string) string {
	if list := h[canonical(key)]; len(list) > 0 { return list[0] }
	return ""
}
func (h Header) Set(key, value string) { h[canonical(key)] = []string{value} }
func (h Header) Add(key, value string) { k := canonical(key); h[k] = append(h[k], value) }
func (h Header) Del(key string) { delete(h, canonical(key)) }
type ResponseWriter interface { Header() Header; Write([]byte) (int, error); WriteHeader(statusCode int) }
type body struct { r *strings.Reader }
func (b *body) Read(p []byte) (int, error) { return b.r.Read(p) }
func (b *body) Close() error { return nil }
type Request struct {
	Method string
	URL *url.URL
	Proto string
	Header Header
	Body io.ReadCloser
	Host string
	RemoteAddr string
	RequestURI string
	Form url.Values
	ContentLength int64
	values map[string]string
}
func (r *Request) UserAgent() string { return r.Header.Get("User-Agent") }
func (r *Request) PathValue(name string) string { return r.values[name] }
func (r *Request) ParseForm() error {
	if r.Form != nil { return nil }
	r.Form = r.URL.Query()
	if strings.HasPrefix(r.Header.Get("Content-Type"), "application/x-www-form-urlencoded") {
		data, _ := io.ReadAll(r.Body)
		posted, _ := url.ParseQuery(string(data))
		for k, v := range posted { r.Form[k] = append(v, r.Form[k]...) }
	}
	return nil
}
func (r *Request) FormValue(key string) string { r.ParseForm(); return r.Form.Get(key) }
type Handler interface { ServeHTTP(ResponseWriter, *Request) }
type HandlerFunc func(ResponseWriter, *Request)
func (f HandlerFunc) ServeHTTP(w ResponseWriter, r *Request) { f(w, r) }
type route struct { method, host, path string; handler Handler }
type ServeMux struct { routes []route }
func NewServeMux() *ServeMux { return &ServeMux{} }
var DefaultServeMux = NewServeMux()
func (m *ServeMux) Handle(pattern string, handler Handler) {
	method, path := "", pattern
	if before, after, found := strings.Cut(pattern, " "); found { method, path = before, strings.TrimSpace(after) }
	for _, r := range m.routes {
		if r.method == method && r.path == path { panic("http: multiple registrations for " + pattern) }
	}
	m.routes = append(m.routes, route{method: method, path: path, handler: handler})
}
func (m *ServeMux) HandleFunc(pattern string, handler func(ResponseWriter, *Request)) { m.Handle(pattern, HandlerFunc(handler)) }
func match(pattern, path string) (values map[string]string, weight int) {
	values = map[string]string{}
	if pattern == path { return values, 10000 + len(pattern) }
	p, q := strings.Split(pattern, "/"), strings.Split(path, "/")
	for i, part := range p {
		if i == len(p)-1 && part == "" { return values, i }
		if i == len(p)-1 && strings.HasSuffix(part, "...}") {
			values[part[1:len(part)-4]] = strings.Join(q[i:], "/")
			return values, i
		}
		if part == "{$}" { return values, ternary(i == len(q)-1 && q[i] == "", 5000, -1) }
		if i >= len(q) { return nil, -1 }
		if strings.HasPrefix(part, "{") && strings.HasSuffix(part, "}") && q[i] != "" {
			values[part[1:len(part)-1]] = q[i]
		} else if part != q[i] { return nil, -1 }
	}
	if len(p) != len(q) { return nil, -1 }
	return values, 1000 + len(p)
}
func ternary(yes bool, a, b int) int {
	if yes { return a }
	return b
}
func (m *ServeMux) ServeHTTP(w ResponseWriter, r *Request) {
	best := -1
	var chosen Handler
	var allowed []string
	for _, one := range m.routes {
		values, weight := match(one.path, r.URL.Path)
		if weight < 0 { continue }
		if one.method != "" && one.method != r.Method && !(one.method == "GET" && r.Method == "HEAD") { allowed = append(allowed, one.method); continue }
		if one.method != "" { weight += 20000 }
		if weight > best { best, chosen, r.values = weight, one.handler, values }
	}
	if chosen != nil { chosen.ServeHTTP(w, r); return }
	if len(allowed) > 0 {
		w.Header().Set("Allow", strings.Join(allowed, ", "))
		Error(w, "Method Not Allowed", 405)
		return
	}
	NotFound(w, r)
}
func Handle(pattern string, handler Handler) { DefaultServeMux.Handle(pattern, handler) }
func HandleFunc(pattern string, handler func(ResponseWriter, *Request)) { DefaultServeMux.HandleFunc(pattern, handler) }
func Error(w ResponseWriter, text string, code int) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(code)
	fmt.Fprintln(w, text)
}
func NotFound(w ResponseWriter, r *Request) { Error(w, "404 page not found", 404) }
func NotFoundHandler() Handler { return HandlerFunc(NotFound) }
func Redirect(w ResponseWriter, r *Request, to string, code int) {
	w.Header().Set("Location", to)
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(code)
	if r.Method == "GET" { fmt.Fprintln(w, "<a href=\\"" + to + "\\">" + StatusText(code) + "</a>.\\n") }
}
func StripPrefix(prefix string, h Handler) Handler {
	return HandlerFunc(func(w ResponseWriter, r *Request) {
		if !strings.HasPrefix(r.URL.Path, prefix) { NotFound(w, r); return }
		r.URL.Path = strings.TrimPrefix(r.URL.Path, prefix)
		h.ServeHTTP(w, r)
	})
}
type Dir string
var types = map[string]string{"html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "json": "application/json", "txt": "text/plain; charset=utf-8", "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg"}
func ServeFile(w ResponseWriter, r *Request, name string) {
	info, err := os.Stat(name)
	if err == nil && info.IsDir() { name += "/index.html" }
	data, err := os.ReadFile(name)
	if err != nil { NotFound(w, r); return }
	if t := types[name[strings.LastIndex(name, ".")+1:]]; t != "" { w.Header().Set("Content-Type", t) }
	w.Write(data)
}
func FileServer(root Dir) Handler {
	return HandlerFunc(func(w ResponseWriter, r *Request) { ServeFile(w, r, string(root) + "/" + strings.TrimPrefix(r.URL.Path, "/")) })
}
type response struct { header Header; status int; data []byte }
func (w *response) Header() Header { return w.header }
func (w *response) WriteHeader(code int) { if w.status == 0 { w.status = code } }
func (w *response) Write(p []byte) (int, error) {
	if w.status == 0 { w.status = 200 }
	w.data = append(w.data, p...)
	return len(p), nil
}
func listen(addr string) (id int, problem string)
func accept(id int) int
func request(conn int) (method, target, proto, host, remote string, header Header, data string, ok bool)
func respond(conn int, head string, data []byte)
func sniff(data string) string
func finish(conn int)
func now() string
func sorted(h Header) string
func serve(conn int, handler Handler) {
	defer finish(conn)
	for {
		method, target, proto, host, remote, header, data, ok := request(conn)
		if !ok { return }
		u, _ := url.Parse(target)
		r := &Request{Method: method, URL: u, Proto: proto, Header: header, Body: &body{strings.NewReader(data)}, Host: host, RemoteAddr: remote, RequestURI: target, ContentLength: int64(len(data))}
		w := &response{header: Header{}}
		if !handle(handler, w, r) { return }
		if w.status == 0 { w.status = 200 }
		if w.header["Content-Type"] == nil && len(w.data) > 0 { w.header.Set("Content-Type", sniff(string(w.data))) }
		if w.status != 204 && w.status != 304 { w.header.Set("Content-Length", strconv.Itoa(len(w.data))) }
		w.header.Set("Date", now())
		if method == "HEAD" { w.data = nil }
		respond(conn, fmt.Sprintf("HTTP/1.1 %d %s\\r\\n%s\\r\\n", w.status, StatusText(w.status), sorted(w.header)), w.data)
		if strings.ToLower(header.Get("Connection")) == "close" || proto == "HTTP/1.0" { return }
	}
}
func handle(handler Handler, w ResponseWriter, r *Request) (ok bool) {
	defer func() {
		if p := recover(); p != nil {
			fmt.Fprintf(os.Stderr, "%s http: panic serving %s: %v\\n", time.Now().Format("2006/01/02 15:04:05"), r.RemoteAddr, p)
			ok = false
		}
	}()
	handler.ServeHTTP(w, r)
	return true
}
type Server struct { Addr string; Handler Handler; ReadTimeout, WriteTimeout, IdleTimeout time.Duration; id int; closed bool }
func (s *Server) ListenAndServe() error {
	addr := s.Addr
	if addr == "" { addr = ":80" }
	id, problem := listen(addr)
	if problem != "" { return errors.New("listen tcp " + addr + ": " + problem) }
	s.id = id
	handler := s.Handler
	if handler == nil { handler = DefaultServeMux }
	for {
		conn := accept(id)
		if conn < 0 { return ErrServerClosed }
		go serve(conn, handler)
	}
}
func stop(id int)
func (s *Server) Close() error { stop(s.id); return nil }
func (s *Server) Shutdown(ctx context.Context) error { stop(s.id); return nil }
func ListenAndServe(addr string, handler Handler) error { return (&Server{Addr: addr, Handler: handler}).ListenAndServe() }
type Response struct { Status string; StatusCode int; Header Header; Body io.ReadCloser }
func fetch(method, host, port, path, contentType, data string) (status int, reason string, header Header, text string, problem string)
func send(method, address, contentType, data string) (*Response, error) {
	u, _ := url.Parse(address)
	if u.Scheme != "http" { return nil, errors.New(method + " \\"" + address + "\\": unsupported protocol scheme \\"" + u.Scheme + "\\"") }
	host, port, found := strings.Cut(u.Host, ":")
	if !found { port = "80" }
	path := u.Path
	if path == "" { path = "/" }
	if u.RawQuery != "" { path += "?" + u.RawQuery }
	status, reason, header, text, problem := fetch(method, host, port, path, contentType, data)
	if problem != "" { return nil, errors.New(method[:1] + strings.ToLower(method[1:]) + " \\"" + address + "\\": " + problem) }
	return &Response{strconv.Itoa(status) + " " + reason, status, header, &body{strings.NewReader(text)}}, nil
}
func Get(address string) (*Response, error) { return send("GET", address, "", "") }
func Post(address, contentType string, data io.Reader) (*Response, error) {
	all, err := io.ReadAll(data)
	if err != nil { return nil, err }
	return send("POST", address, contentType, string(all))
}
`;
