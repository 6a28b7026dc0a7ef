import type { LibraryModule } from '../vm/module-registry.ts';

/** abc: abstract base classes. */
export const abc: LibraryModule = {
  source: `
def abstractmethod(funcobj):
    funcobj.__isabstractmethod__ = True
    return funcobj

class abstractclassmethod(classmethod):
    __isabstractmethod__ = True

class abstractstaticmethod(staticmethod):
    __isabstractmethod__ = True

class abstractproperty(property):
    __isabstractmethod__ = True

class ABCMeta(type):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        abstracts = {name for name, value in namespace.items() if getattr(value, '__isabstractmethod__', False)}
        for base in bases:
            for name in getattr(base, '__abstractmethods__', ()):
                value = getattr(cls, name, None)
                if getattr(value, '__isabstractmethod__', False):
                    abstracts.add(name)
        cls.__abstractmethods__ = frozenset(abstracts)
        cls._abc_registry = []
        return cls

    def register(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError('Can only register classes')
        if cls is subclass:
            return subclass
        cls._abc_registry.append(subclass)
        return subclass

    def __instancecheck__(cls, instance):
        return cls.__subclasscheck__(type(instance)) or (instance.__class__ is not type(instance) and cls.__subclasscheck__(instance.__class__))

    def __subclasscheck__(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError('issubclass() arg 1 must be a class')
        if cls in subclass.__mro__:
            return True
        ok = cls.__subclasshook__(subclass)
        if ok is not NotImplemented:
            return ok
        for one in cls._abc_registry:
            if issubclass(subclass, one):
                return True
        for one in cls.__subclasses__():
            if '_abc_registry' in one.__dict__ and issubclass(subclass, one):
                return True
        return False

class ABC(metaclass=ABCMeta):
    __slots__ = ()

def get_cache_token():
    return 0

def update_abstractmethods(cls):
    return cls
`,
};
