/** Codes 128 to 255 of the code pages that no browser knows. */
const CODE_PAGES: Readonly<Record<string, string>> = {
  cp437:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
  cp850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  cp852:
    'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0',
};

/** What the browser's decoder calls an encoding of one byte a character; undefined for others. */
function label(name: string): string | undefined {
  const [, page] = /^(?:cp|windows-)(125[0-8]|874)$/.exec(name) ?? [];
  if (page !== undefined) return `windows-${page}`;
  const [, part] = /^iso-?8859-(\d+)$/.exec(name) ?? [];
  // The browser takes Latin-1 and Latin-5 for Windows' larger sets.
  if (part !== undefined && /^([2-8]|10|1[3-6])$/.test(part)) return `iso-8859-${part}`;
  return { 'koi8-r': 'koi8-r', 'koi8-u': 'koi8-u', 'mac-roman': 'macintosh', macroman: 'macintosh', cp866: 'ibm866' }[
    name
  ];
}

export interface Charmap {
  /** By code; U+FFFD where the code means nothing. */
  readonly chars: readonly string[];
  readonly codes: ReadonlyMap<string, number>;
  /** The file of CPython's library in which it lies. */
  readonly file: string;
}

const known = new Map<string, Charmap | undefined>();

function make(name: string): Charmap | undefined {
  let upper = CODE_PAGES[name];
  if (upper === undefined && /^(?:iso-?8859-9|latin-?5|l5)$/.test(name)) {
    const swapped: Readonly<Record<number, string>> = { 208: 'Ğ', 221: 'İ', 222: 'Ş', 240: 'ğ', 253: 'ı', 254: 'ş' };
    upper = Array.from({ length: 128 }, (_, i) => swapped[i + 128] ?? String.fromCharCode(i + 128)).join('');
  }
  const page = label(name);
  if (upper === undefined && page !== undefined) {
    upper = new TextDecoder(page).decode(Uint8Array.from({ length: 128 }, (_, i) => i + 128));
    // Where a code page of Windows has nothing, the browser's tables have a control character.
    if (page.startsWith('windows')) upper = upper.replace(/[\x80-\x9f]/g, '\ufffd');
  }
  if (upper === undefined) return undefined;
  const chars = [...Array.from({ length: 128 }, (_, i) => String.fromCharCode(i)), ...upper];
  const codes = new Map<string, number>();
  for (const [code, char] of chars.entries()) if (char !== '\ufffd') codes.set(char, code);
  const file = `encodings/${name
    .replace(/^windows-/, 'cp')
    .replace(/^iso-?8859/, 'iso8859')
    .replaceAll('-', '_')}.py`;
  return { chars, codes, file };
}

/** An encoding of one byte a character, by its normal name: cp1252, iso-8859-15, koi8-r. undefined for others. */
export function charmapOf(name: string): Charmap | undefined {
  const alias =
    {
      'latin-9': 'iso-8859-15',
      latin9: 'iso-8859-15',
      'latin-2': 'iso-8859-2',
      latin2: 'iso-8859-2',
      '1252': 'cp1252',
      '437': 'cp437',
      ibm437: 'cp437',
      ibm850: 'cp850',
      cyrillic: 'iso-8859-5',
      greek: 'iso-8859-7',
    }[name] ?? name;
  if (!known.has(alias)) known.set(alias, make(alias));
  return known.get(alias);
}
