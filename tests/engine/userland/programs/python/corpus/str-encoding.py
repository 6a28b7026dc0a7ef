s = "héllo wörld €😀"
print(len(s), s.encode("utf-8"), s.encode("latin-1", "replace"), s.encode("ascii", "ignore"), s.encode("ascii", "backslashreplace"), s.encode("ascii", "xmlcharrefreplace"), s[::-1], s.upper(), [hex(ord(c)) for c in "é😀"])
print("caf\u00e9", "\N{BULLET}", "\x41\t|\\n", r"\n raw", b"\xff\x00abc", bytes(3), bytearray(b"ab") + b"c", "abc".encode().decode("utf-16", "ignore") if False else "ok")
import unicodedata
print(unicodedata.name("é"), unicodedata.normalize("NFD", "é").encode("ascii", "ignore"), unicodedata.category("A"))
print("straße".casefold() == "STRASSE".casefold(), "İ".lower().encode(), "a\u0301" == "á")
try: b"\xff".decode()
except UnicodeDecodeError as e: print(e)
"é".encode("ascii")
