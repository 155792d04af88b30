/** The few functions that this runtime computes, under their English names, with their French ones. */
import { CellError, type CellValue } from '../model/cell-value';

/** One argument once computed: a single value, or the cells of a range in rows. */
export type Operand = CellValue | readonly (readonly CellValue[])[];
type FormulaFunction = (args: readonly Operand[], clock: { readonly today: number; readonly now: number }) => CellValue;

const cells = (operand: Operand): readonly CellValue[] =>
  Array.isArray(operand) ? (operand as CellValue[][]).flat() : [operand as CellValue];
const all = (args: readonly Operand[]): CellValue[] => args.flatMap((operand) => [...cells(operand)]);
const numbers = (args: readonly Operand[]): number[] => all(args).filter((value): value is number => typeof value === 'number');
export const single = (operand: Operand | undefined): CellValue =>
  Array.isArray(operand) ? ((operand as CellValue[][])[0]?.[0] ?? null) : ((operand as CellValue | undefined) ?? null);
export const truthy = (value: CellValue): boolean =>
  typeof value === 'string' ? value.toUpperCase() === 'TRUE' : Boolean(value);
const sum = (list: readonly number[]): number => list.reduce((total, value) => total + value, 0);

/** A criterion of COUNTIF: a value, or a comparison such as ">=3". Texts compare without case; * and ? are wildcards. */
function criterion(wanted: CellValue): (value: CellValue) => boolean {
  const match = /^(<>|<=|>=|=|<|>)(.*)$/.exec(String(wanted ?? ''));
  const operator = match?.[1] ?? '=';
  const text = match ? match[2]! : String(wanted ?? '');
  const figure = text === '' ? NaN : Number(text.replace(',', '.'));
  const pattern = new RegExp(
    `^${text
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '.*')
      .replace(/\?/g, '.')}$`,
    'i',
  );
  const equals = (value: CellValue): boolean =>
    typeof value === 'number' && !Number.isNaN(figure) ? value === figure : pattern.test(String(value ?? ''));
  if (operator === '=') return equals;
  if (operator === '<>') return (value) => !equals(value);
  return (value) =>
    typeof value === 'number' &&
    ({ '<': value < figure, '>': value > figure, '<=': value <= figure, '>=': value >= figure } as Record<string, boolean>)[
      operator
    ]!;
}

function countIfs(args: readonly Operand[]): number {
  const columns: (readonly CellValue[])[] = [];
  const tests: ((value: CellValue) => boolean)[] = [];
  for (let i = 0; i + 1 < args.length; i += 2) {
    columns.push(cells(args[i]!));
    tests.push(criterion(single(args[i + 1])));
  }
  return (columns[0] ?? []).filter((_, row) => tests.every((test, i) => test(columns[i]![row] ?? null))).length;
}

export const FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  SUM: (args) => sum(numbers(args)),
  COUNT: (args) => numbers(args).length,
  COUNTA: (args) => all(args).filter((value) => value !== null && value !== '').length,
  COUNTBLANK: (args) => all(args).filter((value) => value === null || value === '').length,
  AVERAGE: (args) => {
    const list = numbers(args);
    return list.length ? sum(list) / list.length : new CellError('#DIV/0!');
  },
  MIN: (args) => {
    const list = numbers(args);
    return list.length ? list.reduce((a, b) => Math.min(a, b)) : 0;
  },
  MAX: (args) => {
    const list = numbers(args);
    return list.length ? list.reduce((a, b) => Math.max(a, b)) : 0;
  },
  COUNTIF: countIfs,
  COUNTIFS: countIfs,
  SUMIF: (args) => {
    const test = criterion(single(args[1]));
    const added = cells(args[2] ?? args[0]!);
    return sum(cells(args[0]!).map((value, i) => (test(value) && typeof added[i] === 'number' ? (added[i] as number) : 0)));
  },
  IF: (args) => (truthy(single(args[0])) ? single(args[1]) : args.length > 2 ? single(args[2]) : false),
  IFERROR: (args) => {
    const value = single(args[0]);
    return value instanceof CellError ? single(args[1]) : value;
  },
  AND: (args) => all(args).every(truthy),
  OR: (args) => all(args).some(truthy),
  NOT: (args) => !truthy(single(args[0])),
  ROUND: (args) => {
    const factor = 10 ** Number(single(args[1]) ?? 0);
    return Math.round(Number(single(args[0])) * factor) / factor;
  },
  ABS: (args) => Math.abs(Number(single(args[0]))),
  LEN: (args) => String(single(args[0]) ?? '').length,
  CONCATENATE: (args) =>
    all(args)
      .map((value) => String(value ?? ''))
      .join(''),
  HYPERLINK: (args) => single(args[1] ?? args[0]),
  TODAY: (_args, clock) => clock.today,
  NOW: (_args, clock) => clock.now,
};

export const FRENCH_NAMES: Readonly<Record<string, string>> = {
  SOMME: 'SUM',
  NB: 'COUNT',
  NBVAL: 'COUNTA',
  'NB.VIDE': 'COUNTBLANK',
  MOYENNE: 'AVERAGE',
  'NB.SI': 'COUNTIF',
  'NB.SI.ENS': 'COUNTIFS',
  'SOMME.SI': 'SUMIF',
  SI: 'IF',
  SIERREUR: 'IFERROR',
  ET: 'AND',
  OU: 'OR',
  NON: 'NOT',
  ARRONDI: 'ROUND',
  NBCAR: 'LEN',
  CONCATENER: 'CONCATENATE',
  LIEN_HYPERTEXTE: 'HYPERLINK',
  AUJOURDHUI: 'TODAY',
  MAINTENANT: 'NOW',
};
