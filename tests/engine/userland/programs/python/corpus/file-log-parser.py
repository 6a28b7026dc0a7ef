# file app.log: 2024-01-01 10:00:00 INFO Started\n2024-01-01 10:00:05 ERROR Disk full: /dev/sda1\n2024-01-01 10:01:00 WARNING Slow\nbroken line\n2024-01-02 09:00:00 ERROR Timeout\n
from datetime import datetime
from collections import defaultdict
by_level = defaultdict(list)
with open("app.log") as f:
    for number, line in enumerate(f, start=1):
        parts = line.strip().split(" ", 3)
        try:
            when = datetime.strptime(" ".join(parts[:2]), "%Y-%m-%d %H:%M:%S")
        except ValueError as e:
            print(f"line {number}: {e}")
            continue
        by_level[parts[2]].append((when, parts[3]))
for level in sorted(by_level):
    print(level, len(by_level[level]), by_level[level][0][0].isoformat())
errors = by_level["ERROR"]
print(errors[1][0] - errors[0][0], dict(by_level).keys())
with open("report.txt", "w") as out:
    for level, rows in by_level.items():
        out.write(f"{level}: {len(rows)}\n")
print(open("report.txt").read())
open("missing.log")
