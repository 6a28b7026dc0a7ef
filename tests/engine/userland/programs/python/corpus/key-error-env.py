import os
print(os.environ.get("NOT_SET", "default"))
print(os.environ["DATABASE_URL"])
