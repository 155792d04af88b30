/** The message as its reader would see it. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { TemplateCode } from '../../../domain/message/message';
import { mayGroup } from '../../../wording/emails/default-templates';
import { textToHtml } from '../../../wording/emails/text-to-html';
import { templatesWords } from '../../../wording/pages/templates-page';
import { MailFrame } from '../../ui/mail-frame';
import { Problem } from '../../ui/problem';
import { EXAMPLES, GROUPED, type Preview } from '../state/use-preview';

export interface TemplatePreviewProps {
  readonly code: TemplateCode;
  readonly preview: Preview;
  /** The text cannot be filled as it is. */
  readonly isFaulty: boolean;
}

export function TemplatePreview({ code, preview, isFaulty }: TemplatePreviewProps): JSX.Element {
  const id = useId();
  const [isText, setText] = useState(false);
  const { rows, chosen, rendered, examples, error } = preview;
  return (
    <section class="template-preview" aria-labelledby={id}>
      <h2 id={id}>{templatesWords.preview}</h2>
      <div class="field">
        <label for={`${id}w`}>{templatesWords.previewWith}</label>
        <select
          id={`${id}w`}
          value={chosen}
          aria-busy={preview.isReading ? 'true' : undefined}
          onChange={(event) => preview.choose(event.currentTarget.value)}
        >
          <option value={EXAMPLES}>{templatesWords.examples}</option>
          {mayGroup(code) && <option value={GROUPED}>{templatesWords.groupedExamples}</option>}
          {rows?.map(({ reference, label }) => (
            <option key={reference} value={reference}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {rows?.length === 0 && <p class="field-help">{templatesWords.noRow}</p>}
      <Problem error={error} />
      {isFaulty && <p class="field-error">{templatesWords.notYet}</p>}
      {rendered !== undefined && (
        <>
          <dl class="preview-subject">
            <dt class="field-label">{templatesWords.previewSubject}</dt>
            <dd>{rendered.subject}</dd>
          </dl>
          <div class="segments" role="group" aria-label={templatesWords.previewOf}>
            {[false, true].map((one) => (
              <button
                key={String(one)}
                type="button"
                class={`button button-small${isText === one ? ' button-chosen' : ''}`}
                aria-pressed={isText === one}
                onClick={() => setText(one)}
              >
                {one ? templatesWords.asText : templatesWords.asHtml}
              </button>
            ))}
          </div>
          {isText ? (
            <pre class="preview-text" tabIndex={0} aria-label={templatesWords.previewOf}>
              {rendered.text}
            </pre>
          ) : (
            <MailFrame key={rendered.text} html={textToHtml(rendered.text)} title={templatesWords.previewOf} />
          )}
          <p class="field-help">{templatesWords.linksLeadNowhere}</p>
          {examples.length > 0 && <p class="field-help">{templatesWords.shownByExample(examples)}</p>}
        </>
      )}
    </section>
  );
}
