// Edits one cell over the grid: plain text, a choice in a list, or a day of a calendar.
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ValidationView } from '../../../contract';
import { Calendar } from './calendar';
import { plainText } from '../plain-text';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Where the keyboard goes after the text is given. */
export type After = 'down' | 'up' | 'right' | 'left' | 'stay';

export interface CellEditorProps {
  readonly label: string;
  readonly text: string;
  /** The text is what was just typed over the cell, not what stood in it. */
  readonly isTyped: boolean;
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly validation?: ValidationView;
  readonly onCommit: (text: string, after: After) => void;
  readonly onCancel: () => void;
}

/** The values of a list that hold what is typed; all of them as long as nothing has been. */
function useChoices(validation: ValidationView | undefined, typed: string, text: string): readonly string[] {
  return useMemo(() => {
    if (validation?.kind !== 'list') return [];
    const words = plainText(typed);
    return typed === text || words === ''
      ? validation.values
      : validation.values.filter((value) => plainText(value).includes(words));
  }, [typed, text, validation]);
}

/** The field, with the keyboard in it, as high as its text. */
function useField(typed: string, height: number, selectsAll: boolean) {
  const field = useRef<Field | null>(null);
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.focus();
    // A list that was opened shows its choice: what is typed then replaces it, and is never joined to it.
    element.setSelectionRange(selectsAll ? 0 : element.value.length, element.value.length);
  }, []);
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${Math.max(height, Math.min(element.scrollHeight, 200))}px`;
  }, [typed]);

  return field;
}

/** Below the cell when there is room, above it otherwise. */
function popupPlace(box: CellEditorProps['box']): Record<string, string> {
  const fitsBelow = box.top + box.height + 260 < innerHeight;
  return fitsBelow
    ? { left: `${box.left}px`, top: `${box.top + box.height + 2}px` }
    : { left: `${box.left}px`, bottom: `${innerHeight - box.top + 2}px` };
}

const fieldPlace = (box: CellEditorProps['box'], typed: string): Record<string, string> => ({
  left: `${box.left}px`,
  top: `${box.top}px`,
  minWidth: `${box.width}px`,
  width: `${Math.max(box.width, Math.min(420, typed.length * 7 + 24))}px`,
  minHeight: `${box.height}px`,
});

/** What a key asks for while a cell is written. */
type Wish = { readonly give: After } | { readonly step: 1 | -1 } | 'cancel' | 'break-line';

function wishOf(event: KeyboardEvent, isList: boolean): Wish | undefined {
  if (event.key === 'Escape') return 'cancel';
  if (event.key === 'Enter' && event.altKey) return 'break-line';
  if (event.key === 'Enter') return { give: event.shiftKey ? 'up' : 'down' };
  if (event.key === 'Tab') return { give: event.shiftKey ? 'left' : 'right' };
  if (isList && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) return { step: event.key === 'ArrowDown' ? 1 : -1 };
  return undefined;
}

function breakLine(element: Field): string {
  element.setRangeText('\n', element.selectionStart ?? 0, element.selectionEnd ?? 0, 'end');
  return element.value;
}

export function CellEditor({ label, text, isTyped, box, validation, onCommit, onCancel }: CellEditorProps) {
  const isList = validation?.kind === 'list';
  const [typed, setTyped] = useState(text);
  const [chosen, setChosen] = useState(-1);
  const field = useField(typed, box.height, isList && !isTyped);
  const isDone = useRef(false);
  const choices = useChoices(validation, typed, text);
  useLayoutEffect(() => {
    if (isList) setChosen(validation.values.indexOf(text));
  }, []);

  function commit(value: string, after: After): void {
    if (isDone.current) return;
    isDone.current = true;
    onCommit(value, after);
  }
  function keyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.isComposing) return;
    const wish = wishOf(event, isList);
    if (wish === undefined) return;
    if (wish === 'cancel') {
      isDone.current = true;
      onCancel();
    } else if (wish === 'break-line') setTyped(breakLine(event.currentTarget as Field));
    else if ('give' in wish) commit(isList && chosen >= 0 ? (choices[chosen] ?? typed) : typed, wish.give);
    else setChosen((old) => Math.max(0, Math.min(choices.length - 1, old + wish.step)));
    event.preventDefault();
  }

  return (
    <>
      <EditedText
        field={field}
        isList={isList}
        chosen={chosen}
        label={label}
        typed={typed}
        place={fieldPlace(box, typed)}
        onType={(now) => {
          setTyped(now);
          setChosen(-1);
        }}
        onKeyDown={keyDown}
        onLeave={() => commit(typed, 'stay')}
      />
      {isList && <ChoiceList choices={choices} chosen={chosen} box={box} onChoose={(value) => commit(value, 'stay')} />}
      {validation?.kind === 'date' && (
        <div class="popup" style={popupPlace(box)}>
          <Calendar shown={typed} onChoose={(day) => commit(day, 'stay')} />
        </div>
      )}
    </>
  );
}

interface EditedTextProps {
  readonly field: { current: Field | null };
  readonly isList: boolean;
  readonly chosen: number;
  readonly label: string;
  readonly typed: string;
  readonly place: Record<string, string>;
  readonly onType: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onLeave: () => void;
}

/** The field over the cell: one line beside a list, as many as needed otherwise. */
function EditedText({ field, isList, chosen, label, typed, place, onType, onKeyDown, onLeave }: EditedTextProps) {
  const shared = {
    class: 'cell-editor',
    'aria-label': label,
    spellcheck: false,
    autocomplete: 'off' as const,
    value: typed,
    style: place,
    onInput: (event: { readonly currentTarget: Field }) => onType(event.currentTarget.value),
    onKeyDown,
    onBlur: onLeave,
    ref: (element: Field | null) => {
      field.current = element;
    },
  };
  if (!isList) return <textarea {...shared} rows={1} />;
  return (
    <input
      {...shared}
      role="combobox"
      aria-expanded
      aria-controls="cell-choices"
      aria-autocomplete="list"
      aria-activedescendant={chosen >= 0 ? `cell-choice-${chosen}` : undefined}
    />
  );
}

interface ChoiceListProps {
  readonly choices: readonly string[];
  readonly chosen: number;
  readonly box: CellEditorProps['box'];
  readonly onChoose: (value: string) => void;
}

const ChoiceList = ({ choices, chosen, box, onChoose }: ChoiceListProps) => (
  <div
    class="popup choices"
    role="listbox"
    id="cell-choices"
    aria-label="Valeurs possibles"
    style={{ ...popupPlace(box), minWidth: `${Math.max(160, box.width)}px` }}
  >
    {choices.length === 0 && <div class="popup-empty">Aucune valeur ne correspond.</div>}
    {choices.map((value, index) => (
      <div
        key={value}
        id={`cell-choice-${index}`}
        role="option"
        aria-selected={index === chosen}
        class="choice"
        ref={(element) => {
          if (index === chosen) element?.scrollIntoView({ block: 'nearest' });
        }}
        onPointerDown={(event) => {
          event.preventDefault();
          onChoose(value);
        }}
      >
        {value}
      </div>
    ))}
  </div>
);
