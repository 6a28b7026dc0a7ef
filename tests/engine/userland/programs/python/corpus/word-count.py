# stdin: the quick brown fox\njumps over the lazy dog\nThe end. the end!\n
import sys, re
from collections import Counter
text = sys.stdin.read()
words = re.findall(r"[a-z']+", text.lower())
counts = Counter(words)
for word, n in counts.most_common(5):
    print(f"{word:<10}{n:>3}")
print("lines:", text.count("\n"), "words:", len(words), "unique:", len(counts))
print(sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:3])
