# file weather.csv: date,city,temp,rain\n2024-01-01,Oslo,-3.5,0\n2024-01-01,Rome,12.1,3.2\n2024-01-02,Oslo,-1.0,1.5\n2024-01-02,Rome,n/a,0\n
import csv
import logging
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from statistics import mean
from typing import Iterator, NamedTuple, Optional

logging.basicConfig(level=logging.DEBUG, format="%(levelname)-8s %(funcName)s:%(lineno)d %(message)s")
log = logging.getLogger(__name__)


class Reading(NamedTuple):
    day: date
    city: str
    temp: Optional[float]
    rain: float


@dataclass
class Summary:
    city: str
    mean: float
    total_rain: float

    def __format__(self, spec):
        return f"{self.city:{spec or '8'}} {self.mean:6.2f}°C {self.total_rain:5.1f} mm"


def read(path: Path) -> Iterator[Reading]:
    with path.open(newline="") as f:
        for n, row in enumerate(csv.DictReader(f), start=2):
            try:
                temp = float(row["temp"])
            except ValueError as e:
                log.warning("line %d: %s", n, e)
                temp = None
            yield Reading(date.fromisoformat(row["date"]), row["city"], temp, float(row["rain"]))


def summarize(readings):
    by_city = defaultdict(list)
    for r in readings:
        by_city[r.city].append(r)
    log.debug("cities: %s", sorted(by_city))
    for city, rs in by_city.items():
        yield Summary(city, mean(r.temp for r in rs if r.temp is not None), sum(r.rain for r in rs))


for s in sorted(summarize(read(Path("weather.csv"))), key=lambda s: s.mean):
    print(f"{s}")
    print(f"{s:>10}")
print(Reading(date(2024, 1, 1), "X", None, 0.0))
print(Reading._fields, Reading.__annotations__["rain"], Summary("a", 1, 2))
log.error("done with %d%%", 100)
log.info("%s", {"a": 1}, extra={"x": 1})
log.critical("bad format %d", "x")
