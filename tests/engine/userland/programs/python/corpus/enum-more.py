from enum import Enum, IntEnum, StrEnum, Flag, auto, unique, IntFlag
import enum

class Weekday(Enum):
    MONDAY = 1
    TUESDAY = 2
    def next(self):
        members = list(Weekday)
        return members[(members.index(self) + 1) % len(members)]
    @classmethod
    def parse(cls, s):
        return cls[s.upper()]

class Status(StrEnum):
    ACTIVE = auto()
    CLOSED = auto()

class Level(IntEnum):
    LOW = 1
    HIGH = 10

class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W

class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.42e23, 3.39e6)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
    @property
    def gravity(self):
        return 6.67e-11 * self.mass / self.radius ** 2

print(Weekday.MONDAY, repr(Weekday.MONDAY), Weekday.MONDAY.name, Weekday.MONDAY.value, Weekday(2), Weekday["TUESDAY"])
print(Weekday.TUESDAY.next(), Weekday.parse("monday"), list(Weekday), len(Weekday), Weekday.MONDAY in Weekday, 1 in Weekday)
print(Status.ACTIVE, repr(Status.ACTIVE), Status.ACTIVE == "active", f"{Status.CLOSED:>10}", Status("closed"))
print(Level.HIGH > Level.LOW, Level.HIGH + 1, Level.LOW == 1, repr(Level.HIGH), str(Level.HIGH), f"{Level.HIGH}", sorted(Level, reverse=True))
print(Perm.R | Perm.X, repr(Perm.RW), Perm.R in Perm.RW, Perm.RW & ~Perm.R, bool(Perm.R & Perm.W), Perm(7), Perm(0), list(Perm.RW))
print(f"{Planet.EARTH.gravity:.2f}", Planet.MARS.value, Planet.MARS)
for bad in (lambda: Weekday(5), lambda: Weekday["SUNDAY"], lambda: Weekday.SUNDAY, lambda: Weekday.MONDAY < Weekday.TUESDAY):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
try:
    Weekday.MONDAY = 3
except AttributeError as e:
    print(e)
try:
    Weekday.MONDAY.value = 3
except AttributeError as e:
    print(e)
try:
    @unique
    class Dup(Enum):
        A = 1
        B = 1
except ValueError as e:
    print(e)
class Alias(Enum):
    A = 1
    B = 1
print(Alias.B, list(Alias), Alias.__members__)
Animal = Enum("Animal", "CAT DOG")
print(Animal.CAT, list(Animal), Animal.__members__.keys(), Weekday.__class__, isinstance(Weekday.MONDAY, Weekday))
try:
    class More(Weekday):
        X = 9
except TypeError as e:
    print(e)
Weekday("monday")
