import { type AwkArray, Cell } from './arrays.ts';
import type { Machine } from './context.ts';
import { AwkFailure } from './failure.ts';
import { AwkRecord } from './record.ts';
import type { AwkProgram, Expression, Target, Variable } from './syntax.ts';
import { toNumber, toText, type Value } from './values.ts';

/** Variables, fields and the record of a running awk program. */
export class AwkState {
  readonly machine: Machine;
  readonly program: AwkProgram;
  readonly globals = new Map<string, Cell>();
  readonly record: AwkRecord;
  /** Of the statement at work, for messages. */
  line = 1;
  seed = 0;
  status = 0;
  protected locals: Cell[] = [];

  constructor(machine: Machine, program: AwkProgram) {
    this.machine = machine;
    this.program = program;
    this.record = new AwkRecord(
      () => this.textOf(this.cell('FS').value),
      () => this.textOf(this.cell('RS').value) === '',
    );
    const initial: Readonly<Record<string, Value>> = {
      CONVFMT: '%.6g',
      OFMT: '%.6g',
      FS: ' ',
      OFS: ' ',
      ORS: '\n',
      RS: '\n',
      SUBSEP: '\x1c',
      NR: 0,
      FNR: 0,
      RSTART: 0,
      RLENGTH: -1,
    };
    for (const [name, value] of Object.entries(initial)) this.globals.set(name, new Cell(value));
  }

  setRecord(text: string): void {
    this.record.set(text);
  }

  cell(name: string): Cell {
    let cell = this.globals.get(name);
    if (!cell) {
      cell = new Cell();
      this.globals.set(name, cell);
    }
    return cell;
  }

  protected cellOf(variable: Variable): Cell {
    return variable.scope === 'local' ? (this.locals[variable.index] as Cell) : this.cell(variable.name);
  }

  arrayOf(variable: Variable): AwkArray {
    const cell = this.cellOf(variable);
    if (!cell.isArray && cell.value !== undefined) {
      throw new AwkFailure({ busybox: 'Not an array', mawk: `illegal reference to scalar ${variable.name}` });
    }
    return cell.array;
  }

  isArray(expression: Expression): boolean {
    return expression.kind === 'variable' && this.cellOf(expression.variable).isArray;
  }

  textOf(value: Value): string {
    return toText(value, this.convfmt);
  }

  protected get convfmt(): string {
    const value = this.globals.get('CONVFMT')?.value;
    return typeof value === 'string' ? value : '%.6g';
  }

  protected load(variable: Variable): Value {
    if (variable.scope === 'global' && variable.name === 'NF') return this.record.count;
    const cell = this.cellOf(variable);
    if (cell.isArray && !cell.isUnset) {
      throw new AwkFailure({ busybox: 'Possible syntax error', mawk: `illegal reference to array ${variable.name}` });
    }
    return cell.value;
  }

  store(target: Target, value: Value, subscript: string, index: number): void {
    switch (target.kind) {
      case 'field':
        this.record.setField(
          index,
          value === undefined ? '' : value,
          (each) => this.textOf(each),
          () => this.textOf(this.cell('OFS').value),
        );
        return;
      case 'element':
        this.arrayOf(target.array).set(subscript, value);
        return;
      case 'variable':
        if (target.variable.scope === 'global' && target.variable.name === 'NF') {
          const count = Math.trunc(toNumber(value));
          if (count < 0)
            throw new AwkFailure({ busybox: 'NF set to negative value', mawk: 'negative value assigned to NF' });
          this.record.setCount(
            count,
            (each) => this.textOf(each),
            () => this.textOf(this.cell('OFS').value),
          );
          return;
        }
        this.cellOf(target.variable).value = value;
    }
  }
}
