from urllib.parse import urlparse, parse_qs, urlencode, quote, unquote, urljoin, urlsplit, urlunparse, parse_qsl
u = urlparse("https://user:pw@example.com:8080/a/b;p?q=1&q=2&r=x%20y#frag")
print(u, u.hostname, u.port, u.username, parse_qs(u.query), parse_qsl("a=1&b=")); print(urlencode({"q": "a b&c", "n": [1, 2]}, doseq=True), quote("a/b c?é"), unquote("a%20b%C3%A9"), urljoin("http://x/a/b", "../c"), u.geturl() == urlunparse(u), urlsplit("//h/p").netloc)
