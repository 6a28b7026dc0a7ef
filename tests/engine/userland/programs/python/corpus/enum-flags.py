from enum import Enum, Flag, IntEnum, StrEnum, auto, unique


class Perm(Flag):
    READ = auto()
    WRITE = auto()
    EXEC = auto()
    ALL = READ | WRITE | EXEC


class Level(IntEnum):
    LOW = 1
    HIGH = 10


class Method(StrEnum):
    GET = auto()
    POST = auto()


print(Perm.READ | Perm.WRITE, repr(Perm.ALL), Perm.READ in Perm.ALL)
print(~Perm.READ, list(Perm.ALL), Perm(0))
print(Level.HIGH > Level.LOW, Level.LOW + 1, f"{Level.HIGH}", repr(Level.HIGH))
print(Method.GET, Method("post"), Method.POST.name)
print([m.value for m in Method], Method.__members__)


class Planet(Enum):
    EARTH = (5.976e24, 6.37814e6)
    MARS = (6.421e23, 3.3972e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return 6.67430e-11 * self.mass / self.radius ** 2


for p in Planet:
    print(f"{p.name:<6} {p.gravity:.2f}")
try:
    Level(3)
except ValueError as e:
    print(e)
try:
    Perm.DELETE
except AttributeError as e:
    print(e)
try:
    @unique
    class Bad(Enum):
        A = 1
        B = 1
except ValueError as e:
    print(e)
Planet.EARTH.mass = 3
Planet.EARTH = 5
