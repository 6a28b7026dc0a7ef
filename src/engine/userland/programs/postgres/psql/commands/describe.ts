import {
  accessList,
  type Described,
  databaseList,
  domainList,
  extensionList,
  functionList,
  patternTest,
  relationDescription,
  relationList,
  roleList,
  schemaList,
  typeList,
} from '../describe.ts';
import type { Psql } from '../psql.ts';
import type { Command, CommandCall } from '../runner.ts';
import type { TableStyle } from '../table-style.ts';

/** A list of what the server describes. `\dt sales.*;` may end in a semicolon. */
const list =
  (show: (described: Described, pattern: string | undefined, plus: boolean, style: TableStyle) => string): Command =>
  async ({ psql, words, name }) => {
    const pattern = words[0]?.replace(/;$/, '') || undefined;
    // Lists have titles of their own.
    const { title: _, ...style } = psql.style;
    await psql.print(show(await psql.describe(), pattern, name.includes('+'), style));
    return true;
  };

const databases: Command = async ({ psql, words }) => {
  const locale = psql.client?.parameters.get('lc_collate') ?? 'en_US.utf8';
  const { title: _, ...style } = psql.style;
  await psql.print(databaseList(await psql.describe(), words[0]?.replace(/;$/, '') || undefined, style, locale));
  return true;
};

async function relations({ psql, name, words }: CommandCall): Promise<boolean> {
  const pattern = words[0]?.replace(/;$/, '') || undefined;
  const { title: _, ...style } = psql.style;
  const plus = name.includes('+');
  const text = relationList(await psql.describe(), name.replace(/[d+S]/g, ''), pattern, plus, style);
  if (text !== undefined) {
    await psql.print(text);
    return true;
  }
  await missing(psql, pattern);
  return true;
}

async function missing(psql: Psql, pattern: string | undefined): Promise<void> {
  if (psql.isQuiet && pattern === undefined) return;
  await psql.process.write(
    2,
    `${psql.where}${psql.where === '' ? '' : 'error: '}${pattern === undefined ? 'Did not find any relations.' : `Did not find any relation named "${pattern}".`}\n`,
  );
}

/** `\d`: a list without a name, descriptions with one. */
const describe: Command = async (call) => {
  const { psql, words, name } = call;
  const pattern = words[0]?.replace(/;$/, '') || undefined;
  if (pattern === undefined) return relations(call);
  const { title: _, ...style } = psql.style;
  const found = (await psql.describe()).relations
    .filter(patternTest(pattern))
    .sort((a, b) => (`${a.schema}.${a.name}` < `${b.schema}.${b.name}` ? -1 : 1));
  if (found.length === 0) {
    await missing(psql, pattern);
    return false;
  }
  for (const each of found) await psql.print(relationDescription(each, name.includes('+'), style));
  return true;
};

/** `\sv VIEW` */
const showView: Command = async ({ psql, words }) => {
  const found = (await psql.describe()).relations.find(
    (each) => each.definition !== undefined && patternTest(words[0] ?? '')(each),
  );
  if (found) {
    await psql.print(`CREATE OR REPLACE VIEW ${found.schema}.${found.name} AS\n${found.definition}\n`);
    return true;
  }
  await psql.process.write(2, `${psql.where}ERROR:  relation "${words[0] ?? ''}" does not exist\n`);
  return false;
};

/** What there is, from the catalogue. */
export const DESCRIBE_COMMANDS: Readonly<Record<string, Command>> = {
  l: databases,
  list: databases,
  d: describe,
  dt: relations,
  dv: relations,
  dm: relations,
  ds: relations,
  di: relations,
  dtv: relations,
  dvt: relations,
  dts: relations,
  du: list((described, pattern, _, style) => roleList(described, pattern, style)),
  dg: list((described, pattern, _, style) => roleList(described, pattern, style)),
  dn: list(schemaList),
  dT: list(typeList),
  dD: list((described, pattern, _, style) => domainList(described, pattern, style)),
  df: list((described, pattern, _, style) => functionList(described, pattern, style)),
  dx: list((described, pattern, _, style) => extensionList(described, pattern, style)),
  dp: list((described, pattern, _, style) => accessList(described, pattern, style)),
  z: list((described, pattern, _, style) => accessList(described, pattern, style)),
  sv: showView,
};
