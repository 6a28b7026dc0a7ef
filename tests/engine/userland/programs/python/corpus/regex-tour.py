import re

text = "Contact: ann@example.com, bob.smith@mail.example.org; phone +49 (30) 1234-567, date 2024-03-15."
print(re.findall(r"[\w.]+@[\w.]+\w", text))
m = re.search(r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)", text)
print(m, m.group(), m.group("year"), m.groups(), m.groupdict(), m.span(), m.start("day"))
print(re.sub(r"(\w+)@(\w+)", r"\2 at \1", text))
print(re.sub(r"\d+", lambda m: str(int(m.group()) * 2), "a1 b22 c333"), re.subn("a", "b", "banana"))
print(re.split(r"[;,]\s*", "a, b;c,d"), re.split(r"(-)", "1-2-3", maxsplit=1))
pat = re.compile(r"""
    (\d+)      # number
    \s*
    (kg|g)     # unit
""", re.VERBOSE | re.IGNORECASE)
print(pat.findall("5 kg, 200G"), pat.pattern[:10], pat.flags, pat)
print([m.start() for m in re.finditer("a", "banana")], re.match("b", "abc"), re.fullmatch(r"\w+", "abc"))
print(re.findall(r"(?m)^\w+", "one x\ntwo y"), re.findall(r"(?<=\$)\d+", "$5 and $10"), re.findall(r"\b\w(?!\w)", "a bc d"), re.findall(r"(a)(b)?", "ab a"))
print(re.escape("a.b*c"), re.sub(r"(?i)HELLO", "bye", "Hello hello"), re.sub(r"(?P<x>a)", r"[\g<x>\g<0>]", "banana"), re.match(r".*?(\d+)$", "abc123").lastindex)
print(re.search(r"<(.+?)>", "<a><b>").group(1), re.search(r"(\w)\1", "hello")[0], re.findall(r"\d+(?:\.\d+)?", "1 2.5 3."), re.split(r"\W+", "Words, words , words."))
for bad in ("(", "[a-", "*a", "a**", "(?P<n>a)(?P<n>b)", r"\1", "(?<=a+)b", "a{2,1}", r"\q"):
    try:
        re.compile(bad)
    except re.error as e:
        print(repr(bad), "->", e)
print(re.match("x", "y").group())
