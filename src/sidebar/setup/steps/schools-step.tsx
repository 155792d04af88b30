/** Step 2: the schools, from the official directory, looked at before they are written. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { SchoolsInput, SchoolsPreviewView } from '../../../application/setup-api';
import { schoolsWords, setupWords } from '../../../wording/pages/setup-page';
import { setupApi } from '../../setup-bridge';
import { useAction } from '../../state/use-action';
import { ActionButton } from '../../ui/action-button';
import { Problem } from '../../ui/problem';
import type { StepProps } from '../step';

const lineCount = (text: string): number => text.split('\n').filter((line) => line.trim() !== '').length;

export function SchoolsStep({ setup, onChanged, onNext, announce }: StepProps): JSX.Element {
  const [source, setSource] = useState<'text' | 'tab'>('text');
  const [text, setText] = useState('');
  const [tabName, setTabName] = useState('');
  const [preview, setPreview] = useState<SchoolsPreviewView>();
  const id = useId();
  const looking = useAction();
  const importing = useAction();
  const input: SchoolsInput = source === 'text' ? { text } : { tabName };
  const isEmpty = source === 'text' ? text.trim() === '' : tabName === '';

  const change = (set: () => void): void => {
    set();
    setPreview(undefined);
    looking.clear();
  };
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const content = await file.text();
    change(() => setText(content));
    announce(schoolsWords.fileRead(file.name, lineCount(content)));
  };
  const look = async (): Promise<void> => {
    const view = await looking.run(() => setupApi.previewSchools(input));
    if (view === undefined) return;
    setPreview(view);
    announce(view.sentence);
  };
  const write = async (): Promise<void> => {
    const after = await importing.run(() => setupApi.importSchools(input));
    if (after === undefined) return;
    onChanged(after, schoolsWords.imported(after.schoolCount));
    setPreview(undefined);
    setText('');
    onNext();
  };
  const toWrite = preview === undefined ? 0 : preview.toCreate + preview.changed;
  return (
    <>
      <p>{schoolsWords.intro}</p>
      <p class="count">{schoolsWords.count(setup.schoolCount)}</p>
      <fieldset class="segments">
        <legend class="visually-hidden">{schoolsWords.source}</legend>
        {(['text', 'tab'] as const).map((one) => (
          <label key={one} class="choice">
            <input type="radio" name={`${id}s`} checked={source === one} onChange={() => change(() => setSource(one))} />{' '}
            <span>{one === 'text' ? schoolsWords.paste : schoolsWords.tab}</span>
          </label>
        ))}
      </fieldset>
      {source === 'text' ? (
        <div class="field">
          <label for={`${id}t`}>{schoolsWords.text}</label>
          <textarea
            id={`${id}t`}
            rows={6}
            value={text}
            spellcheck={false}
            class="pasted"
            onInput={(event) => {
              const { value } = event.currentTarget;
              change(() => setText(value));
            }}
          />
          <p class="field-row">
            <label class="button button-small file">
              <span>{schoolsWords.file}</span>
              <input
                type="file"
                class="visually-hidden"
                accept=".csv,.txt,text/csv,text/plain"
                onChange={(event) => void read(event.currentTarget.files?.[0])}
              />
            </label>
            {text !== '' && <span class="quiet">{schoolsWords.lines(lineCount(text))}</span>}
          </p>
        </div>
      ) : (
        <div class="field">
          <label for={`${id}o`}>{schoolsWords.tabName}</label>
          {setup.tabNames.length === 0 ? (
            <p class="quiet">{schoolsWords.noTab}</p>
          ) : (
            <select
              id={`${id}o`}
              value={tabName}
              onChange={(event) => {
                const { value } = event.currentTarget;
                change(() => setTabName(value));
              }}
            >
              <option value="">{schoolsWords.chooseTab}</option>
              {setup.tabNames.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </div>
      )}
      <Problem error={looking.error} />
      {preview !== undefined && <Preview preview={preview} />}
      <Problem error={importing.error} />
      <p class="step-buttons">
        {preview === undefined ? (
          <ActionButton
            kind="main"
            isPending={looking.isPending}
            isDisabled={isEmpty}
            describedBy={`${id}e`}
            onClick={() => void look()}
          >
            {schoolsWords.preview}
          </ActionButton>
        ) : (
          <ActionButton kind="main" isPending={importing.isPending} isDisabled={toWrite === 0} onClick={() => void write()}>
            {schoolsWords.import(toWrite)}
          </ActionButton>
        )}
        {setup.done.schools && (
          <ActionButton kind="link" onClick={onNext}>
            {setupWords.next}
          </ActionButton>
        )}
        {isEmpty && (
          <span id={`${id}e`} class="quiet">
            {schoolsWords.empty}
          </span>
        )}
      </p>
    </>
  );
}

function Preview({ preview }: { preview: SchoolsPreviewView }): JSX.Element {
  const { counts, columns } = schoolsWords;
  return (
    <div class="import-preview">
      <ul class="counts">
        <li class="badge badge-done">{counts.toCreate(preview.toCreate)}</li>
        <li class="badge">{counts.known(preview.known)}</li>
        {preview.changed > 0 && <li class="badge badge-going">{counts.changed(preview.changed)}</li>}
        {preview.rejected.length > 0 && <li class="badge badge-look">{counts.rejected(preview.rejected.length)}</li>}
      </ul>
      {preview.sample.length > 0 && (
        <table>
          <caption>{schoolsWords.sample}</caption>
          <thead>
            <tr>
              {Object.values(columns).map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.sample.map((row) => (
              <tr key={row.uai}>
                <td>{row.uai}</td>
                <td>{row.name}</td>
                <td>{row.commune}</td>
                <td>{row.kind}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {preview.rejected.length > 0 && (
        <details>
          <summary>
            {schoolsWords.rejected} ({preview.rejected.length})
          </summary>
          <p class="field-help">{schoolsWords.rejectedHelp}</p>
          <ul>
            {preview.rejected.map(({ line, reason }) => (
              <li key={`${line}${reason}`}>
                <strong>{schoolsWords.line(line)}</strong> {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
