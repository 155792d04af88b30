// Boxes that the page waits for, one at a time.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useModel } from '../use-model';
import { LinkedText } from './linked-text';

export function Questions() {
  const model = useModel();
  const [question] = model.questions;
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (!question) return undefined;
    const before = document.activeElement as HTMLElement | null;
    box.current?.showModal();
    box.current?.querySelector<HTMLElement>('input, .main')?.focus();
    return () => before?.isConnected && before.focus();
  }, [question]);
  if (!question) return null;
  const press = (act: (typed: string) => void) => {
    const typed = box.current?.querySelector('input')?.value ?? '';
    model.set({ questions: model.questions.filter((other) => other !== question) });
    act(typed);
  };
  return (
    <dialog
      ref={box}
      class="question"
      role="alertdialog"
      aria-labelledby="question-title"
      aria-describedby="question-message"
      onCancel={(event) => {
        event.preventDefault();
        press(question.buttons[0]?.press ?? (() => undefined));
      }}
    >
      {question.title && <h2 id="question-title">{question.title}</h2>}
      <p id="question-message">
        <LinkedText text={question.message} />
      </p>
      {question.asksText === true && (
        <input
          key={question.title + question.message}
          type="text"
          class="question-text"
          aria-label="Réponse"
          onKeyDown={(event) => {
            if (event.key === 'Enter') press(question.buttons.find(({ isMain }) => isMain)!.press);
          }}
        />
      )}
      <div class="popup-actions">
        {question.buttons.map(({ label, isMain, press: act }) => (
          <button key={label} type="button" class={`button ${isMain ? 'main' : ''}`} onClick={() => press(act)}>
            {label}
          </button>
        ))}
      </div>
    </dialog>
  );
}
