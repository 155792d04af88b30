/** The few functions that this runtime computes, under their English names, with their French ones. */
import { CellError, type CellValue } from '../model/cell-value';
import { criterion, textOf } from './compare-values';

/** One argument once computed: a single value, or the cells of a range in rows. */
export type Operand = CellValue | readonly (readonly CellValue[])[];
type FormulaFunction = (args: readonly Operand[], clock: { readonly today: number; readonly now: number }) => CellValue;

const cells = (operand: Operand): readonly CellValue[] =>
  Array.isArray(operand) ? (operand as CellValue[][]).flat() : [operand as CellValue];
const all = (args: readonly Operand[]): CellValue[] => args.flatMap((operand) => [...cells(operand)]);
export const single = (operand: Operand | undefined): CellValue =>
  Array.isArray(operand) ? ((operand as CellValue[][])[0]?.[0] ?? null) : ((operand as CellValue | undefined) ?? null);
export const truthy = (value: CellValue): boolean =>
  typeof value === 'string' ? value.toUpperCase() === 'TRUE' : Boolean(value);
const sum = (list: readonly number[]): number => list.reduce((total, value) => total + value, 0);

/** A value written as an argument, or in a cell that is named alone in an expression, as a number. */
export function numberOf(value: CellValue): number | CellError {
  if (value instanceof CellError) return value;
  const figure = value === '' ? NaN : Number(value ?? 0);
  return Number.isNaN(figure) ? new CellError('#VALUE!') : figure;
}
const errorIn = (values: readonly CellValue[]): CellError | undefined =>
  values.find((value): value is CellError => value instanceof CellError);

/** Of cells, the numbers count; an argument that is written out must be one. The first error is the result. */
const ofNumbers =
  (give: (list: readonly number[]) => CellValue): FormulaFunction =>
  (args) => {
    const list = args.flatMap((operand): readonly (number | CellError)[] =>
      Array.isArray(operand)
        ? cells(operand).filter((value): value is number | CellError => typeof value === 'number' || value instanceof CellError)
        : [numberOf(operand as CellValue)],
    );
    return errorIn(list) ?? give(list as readonly number[]);
  };
/** Of cells, texts do not count; a text that is written out must be TRUE or FALSE. */
const ofConditions =
  (give: (list: readonly boolean[]) => boolean): FormulaFunction =>
  (args) => {
    const list = args.flatMap((operand): readonly CellValue[] =>
      Array.isArray(operand)
        ? cells(operand).filter((value) => value !== null && typeof value !== 'string')
        : [operand as CellValue],
    );
    const wrong = list.some((value) => typeof value === 'string' && !/^(?:true|false)$/i.test(value));
    return errorIn(list) ?? (wrong || list.length === 0 ? new CellError('#VALUE!') : give(list.map(truthy)));
  };
const ofNumber =
  (give: (value: number, by: number) => number): FormulaFunction =>
  (args) => {
    const [value, by] = [numberOf(single(args[0])), numberOf(single(args[1]))];
    return value instanceof CellError ? value : by instanceof CellError ? by : give(value, by);
  };
const ofText =
  (give: (text: string) => CellValue): FormulaFunction =>
  (args) =>
    errorIn(all(args)) ?? give(all(args).map(textOf).join(''));

/** Half goes away from zero. */
const rounded = (value: number, digits: number): number => {
  const factor = 10 ** digits;
  return (Math.sign(value) * Math.round(Math.abs(value) * factor)) / factor || 0;
};

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
  SUM: ofNumbers(sum),
  COUNT: (args) =>
    args
      .flatMap((operand) => (Array.isArray(operand) ? cells(operand) : [numberOf(operand as CellValue)]))
      .filter((value) => typeof value === 'number').length,
  COUNTA: (args) => all(args).filter((value) => value !== null).length,
  COUNTBLANK: (args) => all(args).filter((value) => value === null || value === '').length,
  AVERAGE: ofNumbers((list) => (list.length ? sum(list) / list.length : new CellError('#DIV/0!'))),
  MIN: ofNumbers((list) => (list.length ? list.reduce((a, b) => Math.min(a, b)) : 0)),
  MAX: ofNumbers((list) => (list.length ? list.reduce((a, b) => Math.max(a, b)) : 0)),
  COUNTIF: countIfs,
  COUNTIFS: countIfs,
  SUMIF: (args) => {
    const test = criterion(single(args[1]));
    const added = cells(args[2] ?? args[0]!);
    return sum(cells(args[0]!).map((value, i) => (test(value) && typeof added[i] === 'number' ? (added[i] as number) : 0)));
  },
  IF: (args) => {
    const condition = single(args[0]);
    if (condition instanceof CellError) return condition;
    if (typeof condition === 'string' && !/^(?:true|false)$/i.test(condition)) return new CellError('#VALUE!');
    return truthy(condition) ? single(args[1]) : args.length > 2 ? single(args[2]) : false;
  },
  IFERROR: (args) => {
    const value = single(args[0]);
    return value instanceof CellError ? single(args[1]) : value;
  },
  AND: ofConditions((list) => list.every(Boolean)),
  OR: ofConditions((list) => list.some(Boolean)),
  NOT: (args) => {
    const value = single(args[0]);
    if (value instanceof CellError) return value;
    return typeof value === 'string' && !/^(?:true|false)$/i.test(value) ? new CellError('#VALUE!') : !truthy(value);
  },
  ROUND: ofNumber(rounded),
  ABS: ofNumber(Math.abs),
  LEN: ofText((text) => text.length),
  CONCATENATE: ofText((text) => text),
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
