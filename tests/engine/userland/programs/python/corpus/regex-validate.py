import re
emails = ["a@b.com", "bad@", "x.y+z@mail.co.uk", "@no.com", "a b@c.de"]
pat = re.compile(r"^[\w.+-]+@[\w-]+(\.[\w-]+)+$")
for e in emails: print(f"{e:<20}{bool(pat.match(e))}")
m = re.search(r"(\d{1,3})\.(\d+)", "v 12.345 end"); print(m.group(), m.groups(), m.span(), m.start(1), m, m[2])
print(re.findall(r"(\w)(\d)", "a1 b2 c3"), [m.group() for m in re.finditer(r"\d+", "1 22 333")], re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.subn("a", "b", "banana"), re.split(r"(,)", "a,b"), re.fullmatch(r"\d+", "12a"))
print(re.sub(r"(?P<d>\d+)", lambda m: str(int(m["d"]) * 2), "a1b22"), re.findall(r"(?i)THE", "the The"), re.findall(r"^\w+", "one two\nthree", re.M), re.escape("a.b*c"), re.compile("x", re.I | re.M), re.search(r"a.c", "a\nc", re.S) is not None, re.match("b", "abc"))
log = "ERROR 2024-01-02 [db] failed\nINFO 2024-01-03 [web] ok"
for m in re.finditer(r"^(?P<level>\w+) (?P<date>[\d-]+) \[(?P<mod>\w+)\] (?P<msg>.*)$", log, re.MULTILINE): print(m.groupdict())
try: re.match(r"(\d+)", "x").group(1)
except AttributeError as e: print(e)
print(re.search(r"(?<=\$)\d+", "cost $45").group(), re.findall(r"\b\w{5}\b", "hello there big world"), re.search(r"(a)?b", "b").group(1))
re.compile(r"*abc")
