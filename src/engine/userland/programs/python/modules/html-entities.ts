import type { LibraryModule } from '../vm/module-registry.ts';

/** html.entities: the names of HTML 4 */
export const htmlEntities: LibraryModule = {
  source: String.raw`
_latin = 'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
_upper = 'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho . Sigma Tau Upsilon Phi Chi Psi Omega'
_lower = 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega'
name2codepoint = {'quot': 34, 'amp': 38, 'lt': 60, 'gt': 62}
name2codepoint.update({n: 160 + i for i, n in enumerate(_latin.split())})
name2codepoint.update({n: 913 + i for i, n in enumerate(_upper.split()) if n != '.'})
name2codepoint.update({n: 945 + i for i, n in enumerate(_lower.split())})
name2codepoint.update({'OElig': 338, 'oelig': 339, 'Scaron': 352, 'scaron': 353, 'Yuml': 376, 'fnof': 402, 'circ': 710, 'tilde': 732, 'ensp': 8194, 'emsp': 8195, 'thinsp': 8201, 'zwnj': 8204, 'zwj': 8205, 'ndash': 8211, 'mdash': 8212, 'lsquo': 8216, 'rsquo': 8217, 'sbquo': 8218, 'ldquo': 8220, 'rdquo': 8221, 'bdquo': 8222, 'dagger': 8224, 'Dagger': 8225, 'bull': 8226, 'hellip': 8230, 'permil': 8240, 'prime': 8242, 'lsaquo': 8249, 'rsaquo': 8250, 'euro': 8364, 'trade': 8482, 'larr': 8592, 'uarr': 8593, 'rarr': 8594, 'darr': 8595, 'harr': 8596, 'forall': 8704, 'part': 8706, 'exist': 8707, 'empty': 8709, 'nabla': 8711, 'isin': 8712, 'ni': 8715, 'prod': 8719, 'sum': 8721, 'minus': 8722, 'radic': 8730, 'infin': 8734, 'cap': 8745, 'cup': 8746, 'int': 8747, 'sim': 8764, 'asymp': 8776, 'ne': 8800, 'equiv': 8801, 'le': 8804, 'ge': 8805, 'sub': 8834, 'sup': 8835, 'loz': 9674, 'spades': 9824, 'clubs': 9827, 'hearts': 9829, 'diams': 9830})
codepoint2name = {v: k for k, v in name2codepoint.items()}
entitydefs = {k: chr(v) for k, v in name2codepoint.items()}
html5 = {k + ';': chr(v) for k, v in name2codepoint.items()}
html5.update({'apos;': "'", **{n: chr(160 + i) for i, n in enumerate(_latin.split())}, 'amp': '&', 'lt': '<', 'gt': '>', 'quot': '"', 'check;': '\u2713', 'star;': '\u2606', 'phone;': '\u260e', 'nbsp': '\xa0'})
__all__ = ['codepoint2name', 'entitydefs', 'html5', 'name2codepoint']
`,
};
