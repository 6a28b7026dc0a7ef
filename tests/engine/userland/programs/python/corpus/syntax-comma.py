# file settings.py: DEBUG = True\nHOSTS = [\n    "a",\n    "b"\nPORT = 80\n
import settings
print(settings.PORT)
