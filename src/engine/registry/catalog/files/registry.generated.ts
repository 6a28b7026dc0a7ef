/** What registry:2 adds to debian: the server. See ../../description/layer-files.ts for the notation. */
export const files = `
/|usr/
/usr|bin/
/usr/bin|registry* 23071736
`;
