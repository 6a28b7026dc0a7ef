from unittest.mock import Mock, MagicMock, patch, call
import os
m = Mock(return_value=5); print(m(1, a=2), m.called, m.call_count, m.call_args, m.call_args_list); m.assert_called_once_with(1, a=2)
m.attr.method.return_value = "deep"; print(m.attr.method(), m.mock_calls); m.side_effect = [1, ValueError("boom")]; print(m())
try: m()
except ValueError as e: print(e)
try: m.assert_called_once()
except AssertionError as e: print(e)
try: m.assert_called_with("other")
except AssertionError as e: print(e)
mm = MagicMock(); mm.__len__.return_value = 3; mm.__getitem__.side_effect = lambda k: k * 2; print(len(mm), mm["a"], call(1, b=2), call.foo(3) == call.foo(3))
with patch("os.getcwd", return_value="/fake") as p: print(os.getcwd(), p.called)
with patch.dict(os.environ, {"K": "v"}): print(os.environ["K"])
@patch("os.listdir")
def t(ld): ld.return_value = ["x"]; print(os.listdir("."))
t(); print("K" in os.environ)
class Svc:
    def get(self): return "real"
with patch.object(Svc, "get", return_value="mocked"): print(Svc().get())
print(Svc().get(), Mock(spec=Svc).get.__class__.__name__, Mock(name="nm").__repr__()[:15]); m.reset_mock(); print(m.called)
try: m.assert_called()
except AssertionError as e: print(e)
Mock(spec=Svc).nope
