declare module 'docker-names' {
  const names: { readonly adjectives: readonly string[]; readonly surnames: readonly string[] };
  export = names;
}
