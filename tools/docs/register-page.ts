/** The page of the register: every tab with its columns, from the very tables that build the sheet. */
import type { TableName } from '../../src/domain/records';
import { columnsOf } from '../../src/register/structure/read-structure';
import type { Column, Table, Writer } from '../../src/register/table';
import { TABLES } from '../../src/register/tables';
import { tabOrder } from '../../src/register/tables/tab-order';

const WRITERS: Readonly<Record<Writer, string>> = { form: 'form', animator: 'animator', addon: 'add-on' };

/** Lists longer than this are named by their number of choices. */
const SHOWN_CHOICES = 8;

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');

function kindOf({ codec }: Column<unknown>): string {
  if (codec.choices === undefined) return codec.display;
  return codec.choices.length > SHOWN_CHOICES ? `list of ${codec.choices.length}` : `list: ${codec.choices.join(' · ')}`;
}

const remarksOf = (column: Column<unknown>): string =>
  [column.isHidden ? 'hidden' : '', column.note ?? ''].filter((remark) => remark !== '').join('; ');

function tableSection(table: Table<TableName>): string {
  const rows = columnsOf(table).map(
    ([field, column]) =>
      `| ${cell(column.header)} | \`${field}\` | ${cell(kindOf(column))} | ${WRITERS[column.writer]} | ${cell(remarksOf(column))} |`,
  );
  const reference = table.prefix === undefined ? '' : ` References: \`${table.prefix}-2026-0001\`.`;
  const key = table.key === undefined ? 'It has no key and only grows.' : `A row is found by \`${table.key}\`.`;
  return [
    `Record \`${table.name}\`. ${key}${reference}`,
    '',
    '| Column | Field | Kind | Filled by | Remarks |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

/** The whole page. */
export const registerPage = (): string =>
  [
    '# The register',
    '',
    'Made by `npm run docs` from `src/register/tables`; do not edit. Columns are found by their header, wherever they stand; other columns may be added beside them.',
    '"Filled by" says who writes first; columns of the add-on are protected with a warning. The tabs of raw answers come after these and are kept as the forms fill them.',
    '',
    ...tabOrder.flatMap(({ sheetName, table }) => [
      `## ${sheetName}`,
      '',
      table === undefined
        ? 'Holds no record: the add-on writes it for people to read.'
        : tableSection(TABLES[table] as unknown as Table<TableName>),
      '',
    ]),
  ]
    .join('\n')
    .trimEnd() + '\n';
