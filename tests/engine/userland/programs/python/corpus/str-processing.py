s = "  The quick brown fox  "
print(s.strip().split(), s.strip().title(), s.strip().replace("quick", "slow"), len(s), s.upper().count("O"), s.find("quick"), s.strip()[::-1])
print("a-b-c".split("-", 1), "key=value=x".partition("="), "path/to/file".rpartition("/"), ",".join(["1", "2"]), "abc".center(9, "*"), "7".zfill(3), "x" * 3, "tEST".capitalize(), "Hello".swapcase())
print("hello world".title(), "it's".title(), "ab12".isalnum(), "12".isdigit(), " ".isspace(), "Abc".istitle(), "abc".islower(), "a,b;c".translate(str.maketrans(",;", "  ")), "banana".rfind("an"), "banana".index("n"), "a\tb".expandtabs(4))
print("%s is %d years and %.1f%%" % ("Bob", 42, 99.5), "{:>10}|{:<5}|{:^7}".format("r", "l", "c"), "{a}{b}".format(a=1, b=2), "{0[1]} {1.real}".format([1, 2], 3), "abc" "def", r"\n", "tab\there", 'He said "hi"', "it's")
print("apple" < "banana", "a" in "abc", "z" not in "abc", "abc"[1:], "abc"[-2:], "abcdef"[::2], ord("a"), chr(97), "straße".casefold(), "ß".upper(), "é" == "\u00e9", len("👍"), "👍".encode(), "日本".center(6, "-"))
vowels = sum(c in "aeiou" for c in s.lower()); print(vowels, "".join(sorted("python")), "".join(c for c in "h3ll0" if c.isalpha()), " ".join(w[::-1] for w in "abc def".split()), "racecar" == "racecar"[::-1])
"abc"[3]
