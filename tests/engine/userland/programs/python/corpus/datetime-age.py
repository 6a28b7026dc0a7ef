from datetime import date, datetime, timedelta
def age(born, today): return today.year - born.year - ((today.month, today.day) < (born.month, born.day))
print(age(date(1990, 6, 15), date(2024, 6, 14)), age(date(1990, 6, 15), date(2024, 6, 15)))
start = date(2024, 1, 29)
days = [start + timedelta(days=i) for i in range(5)]
print([d.strftime("%a %d %b") for d in days], [d for d in days if d.weekday() < 5][-1])
meeting = datetime(2024, 3, 10, 14, 30)
print(meeting, meeting + timedelta(hours=10, minutes=45), meeting.strftime("%I:%M %p"), meeting.date(), (meeting - datetime(2024, 1, 1)).days)
print(date(2024, 2, 29).replace(year=2023) if False else "skip", date(2024, 12, 31).isocalendar().week, date(2024, 1, 1) < date(2024, 1, 2), (date(2024, 12, 25) - date(2024, 12, 1)).days)
delta = timedelta(days=1, seconds=3661)
print(delta, delta.total_seconds(), str(timedelta(seconds=59)), timedelta(hours=-1), repr(delta), delta * 2, delta > timedelta(days=1))
print(datetime.fromisoformat("2024-05-06T07:08:09"), datetime.strptime("03/04/24", "%d/%m/%y").date(), datetime(2024, 1, 1).timestamp())
date(2023, 2, 29)
