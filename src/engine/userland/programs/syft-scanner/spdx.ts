import { digestOf } from '../../../base/digest.ts';
import type { FoundPackage } from './catalogue.ts';

const SYFT = 'syft-v1.51.0';
const LICENSE_LIST = '3.28';
const UNKNOWN = 'NOASSERTION';

const FOUND_IN: Readonly<Record<FoundPackage['type'], string>> = {
  apk: 'acquired package info from APK DB',
  deb: 'acquired package info from DPKG DB',
  npm: 'acquired package info from installed node module manifest file',
  python: 'acquired package info from installed python package manifest file',
};

/** An SPDX 2.3 document in the key order of syft's encoder. `now` is in milliseconds since 1970, `uuid` makes it unique. */
export function spdxDocument(name: string, found: readonly FoundPackage[], now: number, uuid: string): object {
  const packages = found.map((one) => packageOf(one));
  const root = `SPDXRef-DocumentRoot-Directory-${name}`;
  return {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name,
    documentNamespace: `https://anchore.com/syft/dir/${name}-${uuid}`,
    creationInfo: {
      licenseListVersion: LICENSE_LIST,
      creators: ['Organization: Anchore, Inc', `Tool: ${SYFT}`],
      created: new Date(now).toISOString().replace(/\.\d+Z$/, 'Z'),
    },
    packages: [
      ...packages,
      {
        name,
        SPDXID: root,
        supplier: UNKNOWN,
        downloadLocation: UNKNOWN,
        filesAnalyzed: false,
        licenseConcluded: UNKNOWN,
        licenseDeclared: UNKNOWN,
        copyrightText: UNKNOWN,
        primaryPackagePurpose: 'FILE',
      },
    ],
    relationships: [
      ...packages.map(({ SPDXID }) => related(root, SPDXID, 'CONTAINS')),
      related('SPDXRef-DOCUMENT', root, 'DESCRIBES'),
    ],
  };
}

function related(from: string, to: string, relationshipType: string): object {
  return { spdxElementId: from, relatedSpdxElement: to, relationshipType };
}

function packageOf(found: FoundPackage): { readonly SPDXID: string } {
  const { type, name, version, path, homepage, description, license, url } = found;
  const id = digestOf(JSON.stringify(found)).slice(7, 23);
  const person = personOf(found.maintainer);
  return {
    name,
    SPDXID: `SPDXRef-Package-${type}-${name}-${id}`.replace(/[^A-Za-z0-9.-]/g, '-'),
    versionInfo: version,
    supplier: person === '' ? UNKNOWN : `Person: ${person}`,
    ...(person === '' ? {} : { originator: `Person: ${person}` }),
    downloadLocation: type === 'apk' && homepage !== '' ? homepage : UNKNOWN,
    filesAnalyzed: false,
    ...(type === 'npm' && homepage !== '' ? { homepage } : {}),
    sourceInfo: `${FOUND_IN[type]}: /${path}`,
    licenseConcluded: UNKNOWN,
    licenseDeclared: license === '' ? UNKNOWN : license,
    copyrightText: UNKNOWN,
    ...(description === '' ? {} : { description }),
    ...(url === ''
      ? {}
      : {
          externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: url }],
        }),
  } as { readonly SPDXID: string };
}

/** `Jane Doe <jane@example.com>` becomes `Jane Doe (jane@example.com)`. */
function personOf(text: string): string {
  const [, name = '', email = ''] = /^([^<>()]*?)\s*(?:<([^>]*)>)?(?:\s*\(.*\))?$/.exec(text.trim()) ?? [];
  if (name !== '' && email !== '') return `${name} (${email})`;
  return name || email;
}
