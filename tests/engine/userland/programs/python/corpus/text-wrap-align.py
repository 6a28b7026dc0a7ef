import textwrap
import string
import pprint
import difflib

text = "The quick brown fox jumps over the lazy dog. " * 3
print(textwrap.fill(text, 40))
print(textwrap.fill(text, 30, initial_indent="* ", subsequent_indent="  "))
print(textwrap.shorten(text, 30), textwrap.indent("a\nb\n\nc", "> "))
print(textwrap.dedent("""
    def f():
        pass
    """))
print(string.ascii_lowercase, string.digits, string.capwords("hello big world"), string.punctuation)
t = string.Template("$who owes $$${amount} to ${who}")
print(t.substitute(who="Al", amount=5), t.safe_substitute(who="Al"))
try:
    t.substitute(who="x")
except KeyError as e:
    print("missing", e)
pprint.pprint({"name": "x" * 30, "values": list(range(30)), "nested": {"a": {"b": ["c" * 40, "d" * 40]}}}, width=60)
pprint.pprint([{"id": i, "tags": ["t" * 10] * i} for i in range(4)], depth=2, indent=2)
print(pprint.pformat((1,)), pprint.pformat({3, 1, 2}), pprint.pformat("word " * 30, width=40))
for line in difflib.unified_diff("a\nb\nc\n".splitlines(True), "a\nB\nc\nd\n".splitlines(True), "old", "new"):
    print(line, end="")
print(difflib.get_close_matches("appel", ["ape", "apple", "peach"]), round(difflib.SequenceMatcher(None, "abcd", "bcde").ratio(), 2))
header = ["Name", "Qty", "Price"]
rows = [["apple", 3, 1.5], ["banana bread", 12, 22.25]]
widths = [max(len(str(r[i])) for r in [header] + rows) for i in range(3)]
print(" | ".join(h.center(w) for h, w in zip(header, widths)))
print("-+-".join("-" * w for w in widths))
for r in rows:
    print(" | ".join(f"{v:<{w}}" if isinstance(v, str) else f"{v:>{w}}" for v, w in zip(r, widths)))
print("{:*^20}|{:>+8.2f}|{:08.3f}|{:.3e}|{:%}|{:n}".format("mid", 3.14159, -2.5, 123456, 0.256, 1234))
print(f"{'é':>5}|{'日本':^8}|{'tab\tx'}|{'a' 'b'}|{[1, 2]!s:>10}|{1e-5}|{1e5}|{100000000000000000000.0}")
