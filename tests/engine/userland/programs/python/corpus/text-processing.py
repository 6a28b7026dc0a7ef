import textwrap, string
text = "The quick brown fox jumps over the lazy dog. Pack my box with five dozen liquor jugs."
print(textwrap.fill(text, 30))
print(textwrap.indent("a\nb", "> "), textwrap.shorten(text, 30), textwrap.dedent("    x\n      y\n    z"))
def caesar(s, k):
    out = ""
    for c in s:
        if c.isalpha():
            base = ord("A") if c.isupper() else ord("a")
            out += chr((ord(c) - base + k) % 26 + base)
        else:
            out += c
    return out
e = caesar("Hello, World!", 3); print(e, caesar(e, -3))
print("racecar" == "racecar"[::-1], sorted("listen") == sorted("silent"), string.ascii_lowercase[:5], "".join(c for c in text if c in "aeiou"))
