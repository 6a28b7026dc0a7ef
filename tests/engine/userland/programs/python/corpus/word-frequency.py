import re
from collections import Counter
text = """It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness"""
words = re.findall(r"[a-z']+", text.lower())
freq = Counter(words)
for word, n in freq.most_common(5):
    print(f"{word:<12}{'#' * n} {n}")
print(len(words), len(freq), freq["the"], max(freq.values()))
print({k: sorted(w for w in freq if len(w) == k) for k in sorted(set(map(len, freq)))})
print(re.sub(r"\b(\w)", lambda m: m.group(1).upper(), "hello big world"), re.split(r"[,;\s]+", "a, b;c  d"), re.match(r"(?P<y>\d{4})-(?P<m>\d\d)", "2024-05").groupdict())
