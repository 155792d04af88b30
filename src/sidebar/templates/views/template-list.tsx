/** The templates by the moment at which they leave, with a mark for those that the hub has changed. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { TEMPLATE_CODES, type TemplateCode } from '../../../domain/message/message';
import { TEMPLATE_MOMENTS, TEMPLATE_USES, type TemplateMoment } from '../../../domain/message/template-moments';
import { templateLabels } from '../../../wording/labels/reference';
import { momentLabels, templatesWords } from '../../../wording/pages/templates-page';
import { moveWithArrows } from '../../state/move-with-arrows';
import { isAnyChanged, isAnyUnsaved, type Texts } from '../state/texts';

const codesAt = (moment: TemplateMoment): TemplateCode[] =>
  (Object.keys(TEMPLATE_USES) as TemplateCode[]).filter(
    (code) => TEMPLATE_CODES.includes(code) && TEMPLATE_USES[code].moment === moment,
  );

export interface TemplateListProps {
  readonly texts: Texts;
  readonly chosen: TemplateCode;
  onChoose(code: TemplateCode): void;
}

export function TemplateList({ texts, chosen, onChoose }: TemplateListProps): JSX.Element {
  const id = useId();
  return (
    <nav class="template-list" aria-label={templatesWords.list} onKeyDown={moveWithArrows}>
      {TEMPLATE_MOMENTS.map((moment) => (
        <section key={moment} aria-labelledby={`${id}${moment}`}>
          <h2 id={`${id}${moment}`}>{momentLabels[moment]}</h2>
          <ul>
            {codesAt(moment).map((code) => (
              <li key={code}>
                <button
                  type="button"
                  class="template-choice"
                  data-item
                  aria-current={code === chosen ? 'true' : undefined}
                  onClick={() => onChoose(code)}
                >
                  <span>{templateLabels[code]}</span>
                  <Mark texts={texts} code={code} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

const Mark = ({ texts, code }: { texts: Texts; code: TemplateCode }): JSX.Element | null =>
  isAnyUnsaved(texts, code) ? (
    <span class="badge badge-look">{templatesWords.unsaved}</span>
  ) : isAnyChanged(texts, code) ? (
    <span class="badge badge-going">{templatesWords.changed}</span>
  ) : null;
