// The line above the grid: name of the selection, and the active cell's text.
import { useEffect, useRef, useState } from 'preact/hooks';

export interface FormulaBarProps {
  readonly name: string;
  readonly cellLabel: string;
  readonly text: string;
  readonly onGoTo: (name: string) => void;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
}

export function FormulaBar({ name, cellLabel, text, onGoTo, onType, onLeave }: FormulaBarProps) {
  const [place, setPlace] = useState(name);
  const [typed, setTyped] = useState(text);
  const isCancelled = useRef(false);
  useEffect(() => setPlace(name), [name]);
  useEffect(() => setTyped(text), [text, cellLabel]);
  return (
    <div class="formula-bar">
      <input
        class="name-box"
        aria-label="Zone de nom"
        value={place}
        spellcheck={false}
        onInput={(event) => setPlace(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => setPlace(name)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onGoTo(place);
          if (event.key === 'Escape') onLeave();
        }}
      />
      <span class="fx" aria-hidden="true">
        fx
      </span>
      {/* An area: a field of one line would take out the line breaks of the cell. */}
      <textarea
        class="formula"
        rows={1}
        aria-label={`Contenu de ${cellLabel}`}
        value={typed}
        spellcheck={false}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter' && event.altKey) {
            const field = event.currentTarget;
            field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
            setTyped(field.value);
          } else if (event.key === 'Enter') event.currentTarget.blur();
          if (event.key === 'Enter') event.preventDefault();
          if (event.key === 'Escape') {
            isCancelled.current = true;
            setTyped(text);
            onLeave();
          }
        }}
        onBlur={() => {
          if (!isCancelled.current && typed !== text) onType(typed);
          isCancelled.current = false;
        }}
      />
    </div>
  );
}
