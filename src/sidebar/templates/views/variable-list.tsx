/** What may be inserted: each variable with its meaning and an example. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { TemplateCode } from '../../../domain/message/message';
import { DEFAULT_TEMPLATES, type VariableName } from '../../../wording/emails/default-templates';
import type { TemplateVariable } from '../../../wording/emails/email-template';
import { VARIABLE_MEANINGS } from '../../../wording/emails/variable-meanings';
import { templatesWords } from '../../../wording/pages/templates-page';
import { moveWithArrows } from '../../state/move-with-arrows';

export function VariableList({ code, onInsert }: { code: TemplateCode; onInsert(tag: string): void }): JSX.Element {
  const id = useId();
  const variables: readonly TemplateVariable[] = DEFAULT_TEMPLATES[code].variables;
  return (
    <section class="variables" aria-labelledby={id}>
      <h2 id={id}>{templatesWords.variables}</h2>
      <p class="field-help">{templatesWords.variablesHelp}</p>
      <ul onKeyDown={moveWithArrows}>
        {variables.map(({ name, example }) => {
          const tag = `{{${name}}}`;
          return (
            <li key={name}>
              <button type="button" class="variable" data-item onClick={() => onInsert(tag)}>
                <span class="visually-hidden">{templatesWords.insert}</span>
                <code>{tag}</code>
                <span>{VARIABLE_MEANINGS[name as VariableName<TemplateCode>]}</span>
                <span class="quiet example">{example}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
