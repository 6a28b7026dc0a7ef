import type { Declaration, FunctionDeclaration, ImportDeclaration, SourceFile } from './ast.ts';
import { scan } from './scanner.ts';
import { StatementParser } from './statement-parser.ts';
import { GoSyntaxError } from './token.ts';

/** One Go file (text of bytes) to its declarations. Throws GoSyntaxError at the first mistake. */
export function parseGo(file: string, source: string): SourceFile {
  return new FileParser(scan(file, source)).file(file);
}

class FileParser extends StatementParser {
  file(file: string): SourceFile {
    this.skipNewlines();
    if (!this.is('package'))
      throw new GoSyntaxError(this.token.position, 'syntax error: package statement must be first');
    this.advance();
    const packageName = this.name().name;
    this.#end('after package clause');
    const imports: ImportDeclaration[] = [];
    while (this.take('import')) {
      if (this.take('(')) {
        this.skipNewlines();
        while (!this.is(')')) {
          imports.push(this.#import());
          this.skipNewlines();
        }
        this.expect(')');
      } else imports.push(this.#import());
      this.#end('after top level declaration');
    }
    const declarations: (Declaration | FunctionDeclaration)[] = [];
    while (this.token.kind !== 'eof') {
      if (this.is('func')) declarations.push(this.#function());
      else if (this.is('var') || this.is('const') || this.is('type')) declarations.push(this.declaration());
      else if (this.is('import'))
        throw new GoSyntaxError(this.token.position, 'syntax error: imports must appear before other declarations');
      else
        throw new GoSyntaxError(this.token.position, 'syntax error: non-declaration statement outside function body');
      this.#end('after top level declaration');
    }
    return { file, packageName, imports, declarations };
  }

  #end(where: string): void {
    if (this.token.kind !== 'newline' && this.token.kind !== 'eof') this.fail(` ${where}`);
    this.skipNewlines();
  }

  #import(): ImportDeclaration {
    let name: string | undefined;
    if (this.token.kind === 'name') name = this.name().name;
    else if (this.take('.')) name = '.';
    if (this.token.kind !== 'string')
      throw new GoSyntaxError(this.token.position, 'syntax error: missing import path; require quoted string');
    const { value, position } = this.advance();
    return { path: value, name, at: position };
  }

  #function(): FunctionDeclaration {
    this.expect('func');
    const receiver = this.is('(') ? this.parameters().list[0] : undefined;
    const { name, at } = this.name(', expected name or (');
    const parameters = this.is('[') ? this.typeParameters() : undefined;
    const type = this.signature(at);
    if (this.token.kind === 'newline' && this.next.text === '{')
      throw new GoSyntaxError(this.next.position, 'syntax error: unexpected semicolon or newline before {');
    return {
      kind: 'func',
      name,
      receiver,
      ...(parameters && { parameters }),
      type,
      body: this.is('{') ? this.block() : undefined,
      at,
    };
  }
}
