import type { Extension } from '@codemirror/state';

/** The languages that the editor colours. */
export type Language = 'dockerfile' | 'shell' | 'python' | 'javascript' | 'yaml' | 'json' | 'text';

/** What a file is written in, by its name and, for scripts without an ending, its first line. */
export function languageOf(path: string, text = ''): Language {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (/^(dockerfile|containerfile)(\..*)?$|\.dockerfile$/.test(name)) return 'dockerfile';
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const known: Readonly<Record<string, Language>> = {
    sh: 'shell',
    bash: 'shell',
    env: 'shell',
    py: 'python',
    js: 'javascript',
    mjs: 'javascript',
    cjs: 'javascript',
    ts: 'javascript',
    yml: 'yaml',
    yaml: 'yaml',
    json: 'json',
  };
  const byEnding = name.includes('.') ? known[ending] : undefined;
  if (byEnding) return byEnding;
  if (['.bashrc', '.profile', '.bash_profile', '.ashrc'].includes(name)) return 'shell';
  const [first = ''] = text.split('\n', 1);
  if (/^#!.*\bpython/.test(first)) return 'python';
  if (/^#!.*\bnode\b/.test(first)) return 'javascript';
  return /^#!.*\b(?:ba|da|a|z)?sh\b/.test(first) ? 'shell' : 'text';
}

/** The colouring of a language, fetched on demand. */
export async function colouring(language: Language): Promise<Extension> {
  switch (language) {
    case 'dockerfile':
    case 'shell': {
      const [{ StreamLanguage }, { dockerFile }, { shell }] = await Promise.all([
        import('@codemirror/language'),
        import('@codemirror/legacy-modes/mode/dockerfile'),
        import('@codemirror/legacy-modes/mode/shell'),
      ]);
      return StreamLanguage.define(language === 'shell' ? shell : dockerFile);
    }
    case 'python':
      return (await import('@codemirror/lang-python')).python();
    case 'javascript':
      return (await import('@codemirror/lang-javascript')).javascript({ typescript: true });
    case 'yaml':
      return (await import('@codemirror/lang-yaml')).yaml();
    case 'json':
      return (await import('@codemirror/lang-json')).json();
    case 'text':
      return [];
  }
}
