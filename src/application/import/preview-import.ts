/** What an import would do, line by line, before anything is written. */
import { hasBrokenLetters } from '../../domain/text/broken-letters';
import { sentenceOfFinding } from '../../wording/findings/sentence-of-finding';
import { importTexts } from '../../wording/import/import-texts';
import type { ImportLine, ImportPreview, LineKind } from '../import-api';
import type { Ports, Register } from '../ports';
import { checkLines, type CheckedLine } from './check-lines';
import type { PoolLine } from './pool-line';

/** Lines that are shown with what there is to say of them. */
const MOST_LINES = 300;
const NONE: Readonly<Record<LineKind, number>> = {
  new: 0,
  'to-check': 0,
  completes: 0,
  known: 0,
  'maybe-known': 0,
  refused: 0,
};
/** What needs the animator comes first. */
const ORDER: readonly LineKind[] = ['refused', 'maybe-known', 'to-check', 'completes', 'known'];

/** @param texts all cells of the list, to look for letters that were broken on the way */
export function previewImport(
  register: Register,
  ports: Ports,
  lines: readonly PoolLine[],
  columns: ImportPreview['columns'],
  texts: readonly string[],
): ImportPreview {
  const checked = checkLines(register, ports, lines);
  const counts = { ...NONE };
  for (const { kind } of checked) counts[kind] += 1;
  const told = ORDER.flatMap((kind) => checked.filter((one) => one.kind === kind).map(lineOf));
  const broken = texts.filter(hasBrokenLetters);
  return {
    columns,
    total: lines.length,
    counts,
    offers: checked.filter(
      ({ kind, line }) => line.read.isOffer && (kind === 'new' || kind === 'to-check' || kind === 'completes'),
    ).length,
    lines: told.slice(0, MOST_LINES),
    more: Math.max(0, told.length - MOST_LINES),
    warnings: [
      ...(columns.some(({ field }) => field === 'companyName') ? [] : [importTexts.noNameColumn]),
      ...(broken.length > 0 ? [importTexts.brokenLetters(broken.length, broken[0]!.slice(0, 60))] : []),
    ],
  };
}

function lineOf({ line, kind, checked, findings, known, twin, importedAs }: CheckedLine): ImportLine {
  const { name, commune, postalCode } = checked.company;
  const why = [
    ...(importedAs !== undefined && known !== undefined ? [importTexts.importedBefore(known.reference)] : []),
    ...(kind === 'maybe-known'
      ? [known === undefined ? importTexts.likeLine(twin ?? 0) : importTexts.like(known.reference, known.name)]
      : []),
    ...(kind === 'completes'
      ? [known === undefined ? importTexts.sameAsLine(twin ?? 0) : importTexts.completes(known.reference)]
      : []),
    ...(kind === 'known' && importedAs === undefined && known !== undefined ? [importTexts.known(known.reference)] : []),
  ];
  return {
    line: line.line,
    name,
    place: [postalCode, commune].filter((part) => part !== undefined).join(' '),
    kind,
    findings: [...why, ...findings.map(sentenceOfFinding)],
    ...(known === undefined ? {} : { reference: known.reference }),
  };
}
