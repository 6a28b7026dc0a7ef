/** Sizes of the tools that the distribution brings since Go 1.25 (cmd/dist); the others are built when they are called. */
const TOOLS =
  'asm* 4383816|cgo* 4043224|compile* 27400512|cover* 4557272|link* 5847752|preprofile* 2041208|vet* 6976568';

/** Go's distribution under /usr/local/go: `source` is the list of what is no program. */
export function goFiles(source: string): string {
  return `
/usr/local/go|CONTRIBUTING.md 1337|LICENSE 1453|PATENTS 1303|README.md 1455|SECURITY.md 426|VERSION 35|codereview.cfg 52|go.env 505
/usr/local/go/api|go1.25.txt 12044
/usr/local/go/bin|go* 13971120|gofmt* 3104120
/usr/local/go/doc|README.md 2817|asm.html 29123|go1.17_spec.html 241562|go_mem.html 28218|go_spec.html 269543|godebug.md 24112
/usr/local/go/pkg/tool/linux_amd64|${TOOLS}
${source.trim().replaceAll(/^/gm, '/usr/local/go')}
`;
}
