/** Where the list is: a tab of the spreadsheet, a file, or cells that were copied. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { PoolSource } from '../../../application/import-api';
import type { ReplyError } from '../../../application/sidebar-api';
import { importWords } from '../../../wording/pages/import-page';
import { ActionButton } from '../../ui/action-button';
import { Problem } from '../../ui/problem';
import { readFileText } from '../state/read-file-text';

type Kind = 'tab' | 'file' | 'paste';
const KINDS: readonly (readonly [Kind, string])[] = [
  ['tab', importWords.fromTab],
  ['file', importWords.fromFile],
  ['paste', importWords.fromPaste],
];

export interface SourceFormProps {
  readonly tabNames: readonly string[];
  readonly isPending: boolean;
  readonly error: ReplyError | undefined;
  onLook(source: PoolSource): void;
}

export function SourceForm({ tabNames, isPending, error, onLook }: SourceFormProps): JSX.Element {
  const [kind, setKind] = useState<Kind>('tab');
  const [tabName, setTabName] = useState('');
  const [text, setText] = useState('');
  const [encoding, setEncoding] = useState('');
  const id = useId();
  const isEmpty = kind === 'tab' ? tabName === '' : text.trim() === '';
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const content = await readFileText(file);
    setText(content.text);
    setEncoding(content.encoding);
  };
  return (
    <form
      class="import-source"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty && !isPending) onLook(kind === 'tab' ? { tabName } : { text });
      }}
    >
      <section>
        <fieldset class="segments">
          <legend class="visually-hidden">{importWords.title}</legend>
          {KINDS.map(([one, label]) => (
            <label key={one} class="choice">
              <input
                type="radio"
                name={`${id}k`}
                checked={kind === one}
                onChange={() => {
                  setKind(one);
                  if (one !== kind && one !== 'tab') setText('');
                  setEncoding('');
                }}
              />
              <span>{label}</span>
            </label>
          ))}
        </fieldset>
        {kind === 'tab' && <TabField names={tabNames} value={tabName} onChoose={setTabName} />}
        {kind === 'file' && <FileField encoding={encoding} onFile={(file) => void read(file)} />}
        {kind === 'paste' && <PasteField text={text} onInput={setText} />}
        <Problem error={error} />
        <p>
          <ActionButton kind="main" type="submit" isPending={isPending} isDisabled={isEmpty}>
            {importWords.look}
          </ActionButton>
        </p>
      </section>
    </form>
  );
}

function TabField({
  names,
  value,
  onChoose,
}: {
  names: readonly string[];
  value: string;
  onChoose(name: string): void;
}): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{importWords.tab}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{importWords.chooseTab}</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** @param encoding of the file that was read; '' before */
const FileField = ({ encoding, onFile }: { encoding: string; onFile(file: File | undefined): void }): JSX.Element => (
  <div class="field">
    <p>
      <label class="button file">
        <span>{importWords.file}</span>
        <input
          type="file"
          class="visually-hidden"
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          onChange={(event) => onFile(event.currentTarget.files?.[0])}
        />
      </label>{' '}
      <span class="quiet" role="status">
        {encoding === '' ? '' : importWords.fileRead(encoding)}
      </span>
    </p>
  </div>
);

function PasteField({ text, onInput }: { text: string; onInput(text: string): void }): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{importWords.paste}</label>
      <textarea
        id={id}
        rows={10}
        class="pasted"
        spellcheck={false}
        value={text}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
