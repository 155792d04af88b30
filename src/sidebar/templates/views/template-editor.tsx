/** Subject and body of one text, what is wrong with them, and the variables to insert. */
import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { WordingName } from '../../../application/templates-api';
import type { Wording } from '../../../wording/emails/email-template';
import type { TemplateProblem } from '../../../wording/emails/check-template';
import { templatesWords } from '../../../wording/pages/templates-page';
import { VariableList } from './variable-list';

export interface TemplateEditorProps {
  readonly name: WordingName;
  readonly text: Wording;
  readonly problems: readonly TemplateProblem[];
  onWrite(part: Partial<Wording>): void;
  say(sentence: string): void;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Where the line and column, both from 1, stand in the text. */
const offsetOf = (text: string, { line, column }: TemplateProblem): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, one) => sum + one.length + 1, 0) +
  column -
  1;

/** The two fields and what moves their cursor. */
function useFields(onWrite: TemplateEditorProps['onWrite'], say: TemplateEditorProps['say']) {
  const subject = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  /** The field that had the cursor last: a click on a variable takes the focus away. */
  const last = useRef<'subject' | 'body'>('body');
  const fieldOf = (part: 'subject' | 'body'): Field | null => (part === 'subject' ? subject.current : body.current);

  const insert = (tag: string): void => {
    const field = fieldOf(last.current);
    if (field === null) return;
    field.setRangeText(tag, field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length, 'end');
    field.focus();
    onWrite({ [last.current]: field.value });
    say(templatesWords.inserted(tag));
  };
  const goTo = (problem: TemplateProblem): void => {
    const field = fieldOf(problem.part);
    if (field === null) return;
    const at = offsetOf(field.value, problem);
    field.focus();
    field.setSelectionRange(at, Math.min(field.value.length, at + 1));
  };
  return { subject, body, last, insert, goTo };
}

export function TemplateEditor({ name, text, problems, onWrite, say }: TemplateEditorProps): JSX.Element {
  const id = useId();
  const { subject, body, last, insert, goTo } = useFields(onWrite, say);
  const faulty = (part: 'subject' | 'body'): boolean => problems.some((problem) => problem.part === part);
  return (
    <div class="template-editor">
      <div class="field">
        <label for={`${id}s`}>{templatesWords.subject}</label>
        <input
          id={`${id}s`}
          ref={subject}
          type="text"
          value={text.subject}
          aria-invalid={faulty('subject') ? 'true' : undefined}
          aria-describedby={`${id}f`}
          onFocus={() => (last.current = 'subject')}
          onInput={(event) => onWrite({ subject: event.currentTarget.value })}
        />
      </div>
      <div class="field field-body">
        <label for={`${id}b`}>{templatesWords.body}</label>
        <textarea
          id={`${id}b`}
          key={`${name.code}.${name.wording}`}
          ref={body}
          rows={14}
          value={text.body}
          aria-invalid={faulty('body') ? 'true' : undefined}
          aria-describedby={`${id}f`}
          onFocus={() => (last.current = 'body')}
          onInput={(event) => onWrite({ body: event.currentTarget.value })}
        />
      </div>
      <Faults id={`${id}f`} problems={problems} onGoTo={goTo} />
      <VariableList code={name.code} onInsert={insert} />
    </div>
  );
}

interface FaultsProps {
  readonly id: string;
  readonly problems: readonly TemplateProblem[];
  onGoTo(problem: TemplateProblem): void;
}

const Faults = ({ id, problems, onGoTo }: FaultsProps): JSX.Element => (
  <div id={id} class="faults" role="status">
    {problems.length > 0 && (
      <>
        <p class="field-error">{templatesWords.faults}</p>
        <ul>
          {problems.map((problem) => (
            <li key={problem.sentence}>
              <span>{problem.sentence}</span>
              <button
                type="button"
                class="button-link"
                aria-label={templatesWords.goToFault(problem.sentence)}
                onClick={() => onGoTo(problem)}
              >
                {templatesWords.goTo}
              </button>
            </li>
          ))}
        </ul>
      </>
    )}
  </div>
);
