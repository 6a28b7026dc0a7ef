from typing import Generic, TypeVar, Optional, Union, Protocol, NamedTuple, TypedDict, Literal, Callable, Any
T = TypeVar("T")
class Box(Generic[T]):
    def __init__(self, v: T) -> None: self.v = v
    def map(self, f: Callable[[T], Any]) -> "Box[Any]": return Box(f(self.v))
print(Box[int](3).map(str).v, Box.__init__.__annotations__)
class Emp(NamedTuple):
    name: str
    id: int = 3
class Movie(TypedDict): title: str
def f(x: Optional[int] = None, y: int | str = 5, *z: list[str]) -> Union[int, None]: return x
print(Emp("a"), Movie(title="x"), f.__annotations__, Literal["r"], Optional[str])
def g[K](x: K) -> K: return x
print(g(2), g.__type_params__)
Emp()
