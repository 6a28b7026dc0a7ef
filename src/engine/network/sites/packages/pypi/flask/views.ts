/** flask/views.py. */
export const VIEWS = String.raw`
from .globals import current_app, request

http_method_funcs = frozenset(['get', 'post', 'head', 'options', 'delete', 'put', 'trace', 'patch'])

class View:
    methods = None
    provide_automatic_options = None
    decorators = []
    init_every_request = True
    def dispatch_request(self):
        raise NotImplementedError()
    @classmethod
    def as_view(cls, name, *class_args, **class_kwargs):
        if cls.init_every_request:
            def view(**kwargs):
                self = view.view_class(*class_args, **class_kwargs)
                #@ 110
                return current_app.ensure_sync(self.dispatch_request)(**kwargs)  # type: ignore[no-any-return]
        else:
            self = cls(*class_args, **class_kwargs)
            def view(**kwargs):
                #@ 116
                return current_app.ensure_sync(self.dispatch_request)(**kwargs)  # type: ignore[no-any-return]
        if cls.decorators:
            view.__name__ = name
            view.__module__ = cls.__module__
            for decorator in cls.decorators:
                view = decorator(view)
        view.view_class = cls
        view.__name__ = name
        view.__doc__ = cls.__doc__
        view.__module__ = cls.__module__
        view.methods = cls.methods
        view.provide_automatic_options = cls.provide_automatic_options
        return view

class MethodView(View):
    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        if 'methods' not in cls.__dict__:
            methods = set()
            for base in cls.__bases__:
                if getattr(base, 'methods', None):
                    methods.update(base.methods)
            for key in http_method_funcs:
                if hasattr(cls, key):
                    methods.add(key.upper())
            if methods:
                cls.methods = methods
    def dispatch_request(self, **kwargs):
        meth = getattr(self, request.method.lower(), None)
        if meth is None and request.method == 'HEAD':
            meth = getattr(self, 'get', None)
        assert meth is not None, f"Unimplemented method {request.method!r}"
        #@ 191
        return current_app.ensure_sync(meth)(**kwargs)  # type: ignore[no-any-return]
`;
