from datetime import date, datetime, timedelta, timezone
d = date(2024, 2, 28)
print(d + timedelta(days=2), d.strftime("%A, %d %B %Y"), d.isoformat(), d.weekday(), (date(2024, 12, 25) - d).days)
dt = datetime(2024, 1, 15, 13, 45, 30)
print(dt, dt.strftime("%Y/%m/%d %I:%M %p"), datetime.strptime("2023-11-05 08:09", "%Y-%m-%d %H:%M"), dt.replace(hour=0))
print(timedelta(hours=25, minutes=61), (dt - datetime(2024, 1, 1)).total_seconds(), dt.date(), dt.time())
print(datetime(2024, 6, 1, tzinfo=timezone.utc).isoformat(), datetime.fromisoformat("2024-03-10T10:00:00+02:00").astimezone(timezone.utc))
print(datetime.strptime("2024-13-01", "%Y-%m-%d"))
