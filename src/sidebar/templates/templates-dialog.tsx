/** The texts of the messages: which one, its words, how it will be read; kept, tried, or brought back to what ships. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { WordingName } from '../../application/templates-api';
import type { ReplyError } from '../../application/sidebar-api';
import type { TemplateCode } from '../../domain/message/message';
import { checkTemplate } from '../../wording/emails/check-template';
import { allowedVariables, wordingsOf } from '../../wording/emails/default-templates';
import { publicWordingLabels, templateLabels } from '../../wording/labels/reference';
import { templatesWords } from '../../wording/pages/templates-page';
import { templatesApi } from '../templates-bridge';
import { useToast } from '../state/use-toast';
import { Loading } from '../ui/loading';
import { Problem } from '../ui/problem';
import { draftText, isChanged, isUnsaved, keptText, textsOf, written, type Texts } from './state/texts';
import { usePreview } from './state/use-preview';
import { SaveBar } from './views/save-bar';
import { TemplateEditor } from './views/template-editor';
import { TemplateList } from './views/template-list';
import { TemplatePreview } from './views/template-preview';
import { afterRender } from '../state/after-render';

export function TemplatesDialog(): JSX.Element {
  const [texts, setTexts] = useState<Texts>();
  const [error, setError] = useState<ReplyError>();
  const load = (): void => {
    setError(undefined);
    void templatesApi.getTemplates().then((reply) => (reply.ok ? setTexts(textsOf(reply.value)) : setError(reply.error)));
  };
  useEffect(load, []);
  if (texts === undefined)
    return (
      <main class="templates-wait">
        <h1>{templatesWords.title}</h1>
        {error === undefined ? <Loading label={templatesWords.loading} lines={8} /> : <Problem error={error} onRetry={load} />}
      </main>
    );
  return <Editor texts={texts} onTexts={setTexts} />;
}

function Editor({ texts, onTexts }: { texts: Texts; onTexts(texts: Texts): void }): JSX.Element {
  const [name, setName] = useState<WordingName>({ code: 'request-received', wording: 'training' });
  const toast = useToast();
  const heading = useRef<HTMLHeadingElement>(null);
  const text = draftText(texts, name);
  const problems = checkTemplate(text, allowedVariables(name.code));
  const preview = usePreview(name, text, problems.length > 0);
  const choose = (code: TemplateCode): void => {
    setName({ code, wording: wordingsOf(code).includes(name.wording) ? name.wording : 'training' });
    afterRender(() => heading.current?.focus());
  };
  return (
    <div class="templates">
      <TemplateList texts={texts} chosen={name.code} onChoose={choose} />
      <main class="template-main">
        <h1 tabIndex={-1} ref={heading}>
          {templateLabels[name.code]}
        </h1>
        <Publics texts={texts} name={name} onName={setName} />
        {!keptText(texts, name).isActive && <p class="findings-line">{templatesWords.inactive}</p>}
        <TemplateEditor
          name={name}
          text={text}
          problems={problems}
          onWrite={(part) => onTexts(written(texts, name, part))}
          say={toast.say}
        />
      </main>
      <aside class="template-side">
        <TemplatePreview code={name.code} preview={preview} isFaulty={problems.length > 0} />
      </aside>
      <SaveBar texts={texts} name={name} isFaulty={problems.length > 0} chosen={preview.chosen} onTexts={onTexts} toast={toast} />
    </div>
  );
}

interface PublicsProps {
  readonly texts: Texts;
  readonly name: WordingName;
  onName(name: WordingName): void;
}

/** One text for each public, where a stage is spoken of. */
function Publics({ texts, name, onName }: PublicsProps): JSX.Element | null {
  const wordings = wordingsOf(name.code);
  if (wordings.length === 1) return null;
  return (
    <fieldset class="publics">
      <legend class="visually-hidden">{templatesWords.publics}</legend>
      {wordings.map((wording) => {
        const one: WordingName = { code: name.code, wording };
        const mark = isUnsaved(texts, one) ? templatesWords.unsaved : isChanged(texts, one) ? templatesWords.changed : undefined;
        return (
          <label key={wording} class="choice">
            <input type="radio" name="public" checked={wording === name.wording} onChange={() => onName(one)} />
            <span>{publicWordingLabels[wording]}</span>
            {mark !== undefined && <span class="quiet">({mark})</span>}
          </label>
        );
      })}
    </fieldset>
  );
}
