from datetime import date, datetime, time, timedelta, timezone
import calendar
import time as t

d = datetime(2024, 2, 29, 13, 5, 9, 123456)
print(d, repr(d), d.isoformat(), d.isoformat(" ", "minutes"), d.date(), d.time())
for f in ("%Y-%m-%d", "%d/%m/%y", "%H:%M:%S.%f", "%I:%M %p", "%A %a %B %b", "%j %U %W %w %u %V %G", "%c", "%x", "%X", "%D %T", "%e|%-d|%%", "%s" if False else "%y"):
    print(f, "->", d.strftime(f))
print(d + timedelta(days=1, hours=2), d - datetime(2024, 1, 1), (d - datetime(2024, 1, 1)).total_seconds())
print(timedelta(days=-1, seconds=5), repr(timedelta(hours=25, microseconds=7)), timedelta(minutes=90) / 2, timedelta(hours=5) // timedelta(minutes=7), abs(timedelta(-3)))
print(datetime.strptime("03 Mar 2021 17:45", "%d %b %Y %H:%M"), datetime.fromisoformat("2023-10-05T14:30:00+02:00"), date.fromisoformat("2023-10-05"))
u = datetime(2024, 6, 1, 12, tzinfo=timezone.utc)
print(u, u.astimezone(timezone(timedelta(hours=5, minutes=30), "IST")), u.astimezone(timezone(timedelta(hours=-3))).tzname(), u.timestamp(), datetime.fromtimestamp(0, timezone.utc))
print(d.replace(year=2025, day=28), d.weekday(), d.isoweekday(), d.isocalendar(), d.timetuple().tm_yday, date(2024, 3, 1) - date(2024, 2, 1))
print(date.min, date.max, datetime.max, time(23, 59).isoformat(), time.fromisoformat("04:23:01"), date(2024, 1, 1).strftime("%A"))
print(calendar.monthrange(2024, 2), calendar.isleap(1900), calendar.month_name[3], calendar.day_abbr[0])
print(calendar.month(2024, 2))
print(sorted([date(2020, 1, 2), date(2019, 5, 5)]), date(2020, 1, 1) < date(2020, 1, 2), d == d.replace(microsecond=0), d.strftime("week %V of %G"))
for bad in ("2024-13-01", "yesterday", "2024-02-30"):
    try:
        print(datetime.strptime(bad, "%Y-%m-%d"))
    except ValueError as e:
        print(e)
try:
    date(2023, 2, 29)
except ValueError as e:
    print(e)
print(t.strftime("%Y-%m-%d", t.gmtime(86400)), t.gmtime(0), t.strptime("2020", "%Y").tm_mon)
u - d
