from html.parser import HTMLParser
import html


class LinkFinder(HTMLParser):
    def __init__(self):
        super().__init__()
        self.links = []
        self.text = []

    def handle_starttag(self, tag, attrs):
        print("start", tag, attrs)
        if tag == "a":
            self.links.append(dict(attrs).get("href"))

    def handle_endtag(self, tag):
        print("end", tag)

    def handle_startendtag(self, tag, attrs):
        print("startend", tag, attrs)

    def handle_data(self, data):
        if data.strip():
            self.text.append(data.strip())

    def handle_comment(self, data):
        print("comment", data)

    def handle_decl(self, decl):
        print("decl", decl)


p = LinkFinder()
p.feed("""<!DOCTYPE html>
<html><body class="main" id=top disabled>
<!-- hi --><p>Hello &amp; <b>welcome</b> &lt;here&gt; &#233;</p>
<a href="https://example.com?a=1&amp;b=2">link</a><br/><img src='x.png'>
<script>if (a < b) { alert("x"); }</script>
</body></html>""")
print(p.links)
print(p.text)
print(html.escape('<a href="x">\'q\' & more</a>'), html.unescape("&lt;&eacute;&#x41;&copy;&nbsp;x&amp;"))
