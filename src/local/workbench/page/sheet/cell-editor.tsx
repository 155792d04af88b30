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

export function CellEditor({ label, text, isTyped, box, validation, onCommit, onCancel }: CellEditorProps) {
  const [typed, setTyped] = useState(text);
  const [chosen, setChosen] = useState(-1);
  const field = useRef<Field | null>(null);
  const isDone = useRef(false);
  const isList = validation?.kind === 'list';
  const choices = useMemo(() => {
    if (!isList) return [];
    const words = plainText(typed);
    const isUntouched = typed === text;
    return isUntouched || words === ''
      ? validation.values
      : validation.values.filter((value) => plainText(value).includes(words));
  }, [typed, text, validation]);

  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.focus();
    // A list that was opened shows its choice: what is typed then replaces it, and is never joined to it.
    element.setSelectionRange(isList && !isTyped ? 0 : element.value.length, element.value.length);
    if (isList) setChosen(validation.values.indexOf(text));
  }, []);
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${Math.max(box.height, Math.min(element.scrollHeight, 200))}px`;
  }, [typed]);

  function commit(value: string, after: After): void {
    if (isDone.current) return;
    isDone.current = true;
    onCommit(value, after);
  }
  function keyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      isDone.current = true;
      onCancel();
    } else if (event.key === 'Enter' && !event.altKey) {
      commit(isList && chosen >= 0 ? (choices[chosen] ?? typed) : typed, event.shiftKey ? 'up' : 'down');
    } else if (event.key === 'Tab') {
      commit(isList && chosen >= 0 ? (choices[chosen] ?? typed) : typed, event.shiftKey ? 'left' : 'right');
    } else if (isList && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      setChosen((old) => Math.max(0, Math.min(choices.length - 1, old + (event.key === 'ArrowDown' ? 1 : -1))));
    } else if (event.key === 'Enter') {
      const element = event.currentTarget as Field;
      element.setRangeText('\n', element.selectionStart ?? 0, element.selectionEnd ?? 0, 'end');
      setTyped(element.value);
    } else return;
    event.preventDefault();
  }

  const fitsBelow = box.top + box.height + 260 < innerHeight;
  const popup = fitsBelow
    ? { left: box.left, top: box.top + box.height + 2 }
    : { left: box.left, bottom: innerHeight - box.top + 2 };
  const popupStyle = Object.fromEntries(Object.entries(popup).map(([side, value]) => [side, `${value}px`]));
  const shared = {
    class: 'cell-editor',
    'aria-label': label,
    spellcheck: false,
    autocomplete: 'off' as const,
    value: typed,
    style: {
      left: `${box.left}px`,
      top: `${box.top}px`,
      minWidth: `${box.width}px`,
      width: `${Math.max(box.width, Math.min(420, typed.length * 7 + 24))}px`,
      minHeight: `${box.height}px`,
    },
    onInput: (event: { readonly currentTarget: Field }) => {
      setTyped(event.currentTarget.value);
      setChosen(-1);
    },
    onKeyDown: keyDown,
    onBlur: () => commit(typed, 'stay'),
  };
  return (
    <>
      {isList ? (
        <input
          {...shared}
          ref={(element) => {
            field.current = element;
          }}
          role="combobox"
          aria-expanded
          aria-controls="cell-choices"
          aria-autocomplete="list"
          aria-activedescendant={chosen >= 0 ? `cell-choice-${chosen}` : undefined}
        />
      ) : (
        <textarea
          {...shared}
          ref={(element) => {
            field.current = element;
          }}
          rows={1}
        />
      )}
      {isList && (
        <div
          class="popup choices"
          role="listbox"
          id="cell-choices"
          aria-label="Valeurs possibles"
          style={{ ...popupStyle, minWidth: `${Math.max(160, box.width)}px` }}
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
                commit(value, 'stay');
              }}
            >
              {value}
            </div>
          ))}
        </div>
      )}
      {validation?.kind === 'date' && (
        <div class="popup" style={popupStyle}>
          <Calendar shown={typed} onChoose={(day) => commit(day, 'stay')} />
        </div>
      )}
    </>
  );
}
