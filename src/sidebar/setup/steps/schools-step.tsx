/** Step 2: the schools, from the official directory, looked at before they are written. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { SchoolsInput, SchoolsPreviewView } from '../../../application/setup-api';
import { schoolsWords, setupWords } from '../../../wording/pages/setup-page';
import { setupApi } from '../../setup-bridge';
import { useAction } from '../../state/use-action';
import { ActionButton } from '../../ui/action-button';
import { Problem } from '../../ui/problem';
import { schoolLines } from '../school-lines';
import type { StepProps } from '../step';

type Source = 'text' | 'tab';

/** Where the list of schools is, and what was seen of it: to change the list is to look again. */
function useSchoolList({ announce, onChanged, onNext }: Pick<StepProps, 'announce' | 'onChanged' | 'onNext'>) {
  const [source, setSource] = useState<Source>('text');
  const [text, setText] = useState('');
  const [tabName, setTabName] = useState('');
  const [preview, setPreview] = useState<SchoolsPreviewView>();
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
    announce(schoolsWords.fileRead(file.name, schoolLines(content)));
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
  return {
    source,
    text,
    tabName,
    preview,
    isEmpty,
    looking,
    importing,
    chooseSource: (one: Source) => change(() => setSource(one)),
    chooseText: (value: string) => change(() => setText(value)),
    chooseTab: (name: string) => change(() => setTabName(name)),
    read,
    look,
    write,
  };
}

export function SchoolsStep({ setup, onNext, ...said }: StepProps): JSX.Element {
  const id = useId();
  const list = useSchoolList({ onNext, ...said });
  const { source, text, tabName, preview, isEmpty, looking, importing, read, look, write } = list;
  return (
    <>
      <p>{schoolsWords.intro}</p>
      <p class="count">{schoolsWords.count(setup.schoolCount)}</p>
      <fieldset class="segments">
        <legend class="visually-hidden">{schoolsWords.source}</legend>
        {(['text', 'tab'] as const).map((one) => (
          <label key={one} class="choice">
            <input type="radio" name={`${id}s`} checked={source === one} onChange={() => list.chooseSource(one)} />{' '}
            <span>{one === 'text' ? schoolsWords.paste : schoolsWords.tab}</span>
          </label>
        ))}
      </fieldset>
      {source === 'text' ? (
        <PastedList text={text} onInput={list.chooseText} onFile={(file) => void read(file)} />
      ) : (
        <TabField names={setup.tabNames} value={tabName} onChoose={list.chooseTab} />
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
          <WriteButton preview={preview} isPending={importing.isPending} onWrite={() => void write()} />
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

interface PastedProps {
  readonly text: string;
  onInput(text: string): void;
  onFile(file: File | undefined): void;
}

function PastedList({ text, onInput, onFile }: PastedProps): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{schoolsWords.text}</label>
      <textarea
        id={id}
        rows={6}
        value={text}
        spellcheck={false}
        class="pasted"
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p class="field-row">
        <label class="button button-small file">
          <span>{schoolsWords.file}</span>
          <input
            type="file"
            class="visually-hidden"
            accept=".csv,.txt,text/csv,text/plain"
            onChange={(event) => onFile(event.currentTarget.files?.[0])}
          />
        </label>
        {text !== '' && <span class="quiet">{schoolsWords.lines(schoolLines(text))}</span>}
      </p>
    </div>
  );
}

interface TabProps {
  readonly names: readonly string[];
  readonly value: string;
  onChoose(name: string): void;
}

function TabField({ names, value, onChoose }: TabProps): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{schoolsWords.tabName}</label>
      {names.length === 0 ? (
        <p class="quiet">{schoolsWords.noTab}</p>
      ) : (
        <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
          <option value="">{schoolsWords.chooseTab}</option>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

interface WriteProps {
  readonly preview: SchoolsPreviewView;
  readonly isPending: boolean;
  onWrite(): void;
}

function WriteButton({ preview, isPending, onWrite }: WriteProps): JSX.Element {
  const toWrite = preview.toCreate + preview.changed;
  return (
    <ActionButton kind="main" isPending={isPending} isDisabled={toWrite === 0} onClick={onWrite}>
      {schoolsWords.import(toWrite)}
    </ActionButton>
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
