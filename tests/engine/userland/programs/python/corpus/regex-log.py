import re
log = """2024-01-01 10:00:00 ERROR disk full (code=28)
2024-01-01 10:00:05 INFO ok
bad line
2024-01-02 11:11:11 ERROR timeout (code=110)"""
pat = re.compile(r"^(?P<date>\S+) (?P<time>[\d:]+) (?P<level>[A-Z]+) (?P<msg>.*?)(?: \(code=(?P<code>\d+)\))?$", re.M)
for m in pat.finditer(log):
    print(m.groupdict(), m.span("level"))
print(re.sub(r"\d{4}-(\d\d)-(\d\d)", r"\2.\1", log.split("\n")[0]), re.split(r"[,;]\s*", "a, b;c"), re.match(r"x", "abc"), re.fullmatch(r"[a-c]+", "abc").group())
print(re.findall(r"(\w+)=(\d+)", "a=1 b=22"), re.sub(r"\b(\w)", lambda m: m.group(1).upper(), "hello big world"), re.escape("a.b*c"), re.search("(?i)ERR", "an error").start())
