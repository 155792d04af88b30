/** What the columns say, and what would become of the lines. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { ImportLine, ImportPreview, LineKind, PoolField, PoolMapping } from '../../../application/import-api';
import { importWords, poolFieldLabels } from '../../../wording/pages/import-page';
import { ActionButton } from '../../ui/action-button';
import { Findings } from '../../ui/notice';

export interface PreviewTablesProps {
  readonly preview: ImportPreview;
  readonly mapping: PoolMapping;
  readonly isPending: boolean;
  /** The columns were changed since the lines were looked at. */
  readonly isChanged: boolean;
  readonly wanted: ReadonlySet<number>;
  onMapping(mapping: PoolMapping): void;
  onLook(): void;
  onWanted(wanted: ReadonlySet<number>): void;
}

const FIELDS = Object.keys(poolFieldLabels) as readonly PoolField[];

function Columns({ preview, mapping, onMapping }: PreviewTablesProps): JSX.Element {
  const id = useId();
  const choose = (column: number, field: string): void => {
    const others = Object.entries(mapping).filter(([other, known]) => Number(other) !== column && known !== field);
    onMapping(Object.fromEntries([...others, ...(field === '' ? [] : [[column, field as PoolField] as const])]));
  };
  return (
    <table class="columns">
      <caption>{importWords.columnsHelp}</caption>
      <thead>
        <tr>
          <th scope="col">{importWords.column}</th>
          <th scope="col">{importWords.examples}</th>
          <th scope="col">{importWords.means}</th>
        </tr>
      </thead>
      <tbody>
        {preview.columns.map(({ header, examples }, column) => {
          const name = header === '' ? importWords.unnamed(column + 1) : header;
          return (
            <tr key={`${id}${column}`} class={mapping[column] === undefined ? 'left-out' : undefined}>
              <th scope="row">{name}</th>
              <td>{examples.join(' · ')}</td>
              <td>
                <select
                  aria-label={importWords.fieldOf(name)}
                  value={mapping[column] ?? ''}
                  onChange={(event) => choose(column, event.currentTarget.value)}
                >
                  <option value="">{importWords.ignored}</option>
                  {FIELDS.map((field) => (
                    <option key={field} value={field}>
                      {poolFieldLabels[field]}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const TONES: Readonly<Record<LineKind, string>> = {
  new: 'badge badge-done',
  'to-check': 'badge badge-look',
  completes: 'badge badge-going',
  known: 'badge',
  'maybe-known': 'badge badge-look',
  refused: 'badge badge-urgent',
};

function Line({ one, wanted, onWanted }: { one: ImportLine } & Pick<PreviewTablesProps, 'wanted' | 'onWanted'>): JSX.Element {
  const toggle = (isWanted: boolean): void =>
    onWanted(new Set(isWanted ? [...wanted, one.line] : [...wanted].filter((line) => line !== one.line)));
  return (
    <tr>
      <td class="line-number">{one.line}</td>
      <th scope="row">
        {one.name}
        {one.place !== '' && <div class="quiet">{one.place}</div>}
      </th>
      <td class="outcome">
        <span class={TONES[one.kind]}>{importWords.kinds[one.kind]}</span>
        {one.kind === 'maybe-known' && (
          <label class="choice-small">
            <input
              type="checkbox"
              aria-label={importWords.createAnyway(one.name)}
              checked={wanted.has(one.line)}
              onChange={(event) => toggle(event.currentTarget.checked)}
            />
            <span>{importWords.createShort}</span>
          </label>
        )}
      </td>
      <td class="findings-cell">
        {one.findings.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </td>
    </tr>
  );
}

export function PreviewTables(props: PreviewTablesProps): JSX.Element {
  const { preview, isPending, isChanged, onLook } = props;
  const [columnsId, linesId] = [useId(), useId()];
  return (
    <>
      <Findings sentences={preview.warnings} />
      <section aria-labelledby={columnsId}>
        <h2 id={columnsId}>{importWords.columns}</h2>
        <Columns {...props} />
        {isChanged && (
          <p>
            <ActionButton isPending={isPending} onClick={onLook}>
              {importWords.again}
            </ActionButton>
          </p>
        )}
      </section>
      <section aria-labelledby={linesId}>
        <h2 id={linesId}>{importWords.lines}</h2>
        {preview.lines.length === 0 ? (
          <p class="quiet">{importWords.allFine}</p>
        ) : (
          <table>
            <thead>
              <tr>
                <th scope="col" class="line-number">
                  {importWords.line}
                </th>
                <th scope="col">{importWords.company}</th>
                <th scope="col">{importWords.outcome}</th>
                <th scope="col">{importWords.findings}</th>
              </tr>
            </thead>
            <tbody>
              {preview.lines.map((one) => (
                <Line key={one.line} one={one} wanted={props.wanted} onWanted={props.onWanted} />
              ))}
            </tbody>
          </table>
        )}
        {preview.more > 0 && <p class="quiet">{importWords.moreLines(preview.more)}</p>}
      </section>
    </>
  );
}
