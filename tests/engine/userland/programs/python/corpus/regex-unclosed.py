import re
print(re.compile("a(b|c)+d").pattern)
re.compile("(")
