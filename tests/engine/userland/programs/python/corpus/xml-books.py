import xml.etree.ElementTree as ET

text = """<?xml version="1.0"?>
<catalog>
  <book id="1" lang="en">
    <title>Dune</title>
    <price currency="EUR">9.99</price>
  </book>
  <book id="2">
    <title>Emma &amp; Friends</title>
    <price>5</price>
  </book>
  <!-- a comment -->
</catalog>"""
root = ET.fromstring(text)
print(root.tag, root.attrib, len(root))
for book in root.findall("book"):
    print(book.get("id"), book.find("title").text, float(book.findtext("price")), book.attrib)
print([e.tag for e in root.iter()])
print(root.find("./book[@id='2']/title").text, root.find("nope"), root.findtext("nope", "none"))
new = ET.SubElement(root, "book", id="3")
ET.SubElement(new, "title").text = "A < B"
root.remove(root[0])
ET.indent(root)
print(ET.tostring(root, encoding="unicode"))
tree = ET.ElementTree(root)
tree.write("out.xml", encoding="utf-8", xml_declaration=True)
print(open("out.xml").read().splitlines()[0])
print(ET.parse("out.xml").getroot()[1].get("id"), ET.tostring(new))
e = ET.Element("empty")
print(ET.tostring(e), repr(e.text))
try:
    ET.fromstring("<a><b></a>")
except ET.ParseError as err:
    print(err)
