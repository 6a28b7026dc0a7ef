import type { BuildRequest } from '../../api/build.ts';
import { goQuote } from '../../base/go-quote.ts';
import { CliError } from '../errors.ts';
import { csvFields } from '../flags/csv.ts';
import type { Invocation } from '../invocation.ts';
import { buildError } from './build-context.ts';

const GENERATOR = 'docker/buildkit-syft-scanner:stable-1';

interface Attestation {
  readonly type: string;
  readonly isDisabled: boolean;
  readonly attributes: ReadonlyMap<string, string>;
}

/**
 * `--attest type=sbom,generator=image`, `--sbom=true`, `--provenance=mode=max`: what is to be said about the result. The last of a type
 * counts; provenance is on unless it is switched off (buildx util/buildflags/attests.go, build/opt.go).
 */
export function attestations(invocation: Invocation): Pick<BuildRequest, 'provenance' | 'sbom'> {
  const { terminal } = invocation;
  const last = new Map(askedAttestations(invocation).map((one) => [one.type, one]));
  for (const type of last.keys())
    if (type !== 'sbom' && type !== 'provenance')
      throw buildError(`failed to solve: unknown attestation type ${goQuote(type)}`);
  const provenance = last.get('provenance');
  const isQuiet = !provenance && isOn(terminal.env.get('BUILDX_NO_DEFAULT_ATTESTATIONS') ?? '') === true;
  const sbom = last.get('sbom');
  return {
    provenance:
      isQuiet || provenance?.isDisabled
        ? undefined
        : new Map([
            ['mode', provenance?.attributes.get('mode') === 'max' ? 'max' : 'min'],
            ['inline-only', String(provenance === undefined)],
          ]),
    sbom: !sbom || sbom.isDisabled ? undefined : new Map([['generator', GENERATOR], ...sbom.attributes]),
  };
}

/** What the flags say, in their order. Throws CliError for what cannot be read. */
export function askedAttestations({ flags }: Invocation): readonly Attestation[] {
  const asked = flags.list('attest').map(parseAttestation);
  for (const type of ['provenance', 'sbom']) {
    const text = flags.string(type);
    if (text !== '') asked.push(parseAttestation(canonical(type, text)));
  }
  return asked;
}

/** `true` and `false` switch a type on and off; anything else are its attributes. */
function canonical(type: string, text: string): string {
  const on = isOn(text);
  return on === undefined ? `type=${type},${text}` : `type=${type},disabled=${!on}`;
}

function parseAttestation(text: string): Attestation {
  let type = '';
  let isDisabled = false;
  const attributes = new Map<string, string>();
  for (const field of csvFields(text)) {
    const cut = field.indexOf('=');
    if (cut < 0) throw new CliError(`ERROR: invalid value ${field}`);
    const value = field.slice(cut + 1);
    const key = field.slice(0, cut);
    const name = key.toLowerCase().trim();
    if (name === 'type') type = value;
    else if (name === 'disabled') {
      const on = isOn(value);
      if (on === undefined)
        throw new CliError(
          `ERROR: invalid value ${field}: strconv.ParseBool: parsing ${goQuote(value)}: invalid syntax`,
        );
      isDisabled = on;
    } else attributes.set(key, value);
  }
  if (type === '') throw new CliError('ERROR: attestation type not specified');
  return { type, isDisabled, attributes };
}

/** Go's strconv.ParseBool. */
function isOn(text: string): boolean | undefined {
  if (/^(?:1|t|T|TRUE|true|True)$/.test(text)) return true;
  return /^(?:0|f|F|FALSE|false|False)$/.test(text) ? false : undefined;
}
