from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

berlin = ZoneInfo("Europe/Berlin")
ny = ZoneInfo("America/New_York")
d = datetime(2024, 7, 1, 12, 0, tzinfo=berlin)
print(d, d.utcoffset(), d.tzname(), d.astimezone(ny), d.astimezone(timezone.utc).isoformat())
w = datetime(2024, 1, 1, 12, 0, tzinfo=berlin)
print(w, w.tzname(), w.dst(), d.dst(), repr(berlin), str(berlin), berlin.key)
print(datetime(2024, 3, 31, 1, 59, tzinfo=berlin).utcoffset(), (datetime(2024, 3, 31, 1, 0, tzinfo=timezone.utc)).astimezone(berlin))
print(datetime(2024, 10, 27, 2, 30, tzinfo=berlin).utcoffset(), datetime(2024, 10, 27, 2, 30, fold=1, tzinfo=berlin).utcoffset())
print(ZoneInfo("UTC").utcoffset(d), ZoneInfo("Asia/Tokyo").tzname(w), ZoneInfo("Asia/Kolkata").utcoffset(w))
print(d.strftime("%Y-%m-%d %H:%M %Z%z"), d + timedelta(days=180))
try:
    ZoneInfo("Mars/Olympus")
except ZoneInfoNotFoundError as e:
    print(e)
