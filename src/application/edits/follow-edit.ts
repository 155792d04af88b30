/** What a cell typed by hand changes beside itself: a corrected commune moves the point on the map, a corrected request is checked again. */
import { checkPlace } from '../../domain/place/check-place';
import type { TableName } from '../../domain/records';
import { sentenceOfFinding } from '../../wording/findings/sentence-of-finding';
import type { Ports, Register } from '../ports';
import { recheckRequest } from '../requests/recheck-request';

/** Fields of a request that its form asks for: correcting one may settle what was to be checked. */
const ASKED_OF_REQUESTS: ReadonlySet<string> = new Set([
  'type', 'level', 'trainingName', 'schoolName', 'pupilInitials', 'ageBracket', 'startsOn', 'endsOn', 'hoursPerWeek', 'commune', 'postalCode', 'radiusKm', 'transport',
  'requesterName', 'requesterEmail', 'requesterPhone', 'comment', 'urgency',
]);
const PLACED = ['companies', 'offers', 'schools'] as const;
type PlacedTable = (typeof PLACED)[number];

/** May the edit change anything else? Asked first: most edits are notes. */
export const isFollowed = (table: TableName, field: string): boolean =>
  table === 'requests' ? ASKED_OF_REQUESTS.has(field) : PLACED.includes(table as PlacedTable) && (field === 'commune' || field === 'postalCode');

/** Carries the edit on; gives what there is to say of it, in sentences. */
export function followEdit(register: Register, ports: Ports, table: TableName, key: string): string[] {
  if (table === 'requests') return recheckRequest(register, ports, key).filter(({ severity }) => severity === 'blocks').map(sentenceOfFinding);
  const placed = table as PlacedTable;
  const record = register.find(placed, key);
  if (record === undefined) return [];
  const { point, findings } = checkPlace({ commune: record.commune, postalCode: record.postalCode }, ports.gazetteer.locate, 'commune');
  register.change(placed, key, { point });
  return findings.map(sentenceOfFinding);
}
