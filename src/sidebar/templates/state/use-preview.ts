/** The text as it would be read: filled with the examples, or with what a row of the register holds. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TemplateRow, TemplateValues, WordingName } from '../../../application/templates-api';
import { templateKey } from '../../../domain/message/message';
import { exampleValues } from '../../../wording/emails/default-templates';
import type { Wording } from '../../../wording/emails/email-template';
import { renderTemplate, type RenderedTemplate } from '../../../wording/emails/render-template';
import type { ReplyError } from '../../../application/sidebar-api';
import { templatesApi } from '../../templates-bridge';

/** Choices besides a row's reference. */
export const EXAMPLES = '';
export const GROUPED = '*';

export interface Preview {
  /** Absent until the rows are read. */
  readonly rows?: readonly TemplateRow[];
  /** `EXAMPLES`, `GROUPED` or a reference. */
  readonly chosen: string;
  readonly isReading: boolean;
  readonly error?: ReplyError;
  /** Variables of the row shown by their example. */
  readonly examples: readonly string[];
  /** The last text that could be filled. */
  readonly rendered?: RenderedTemplate;
  choose(chosen: string): void;
}

const PAUSE_MS = 150;

interface Written {
  readonly key: string;
  readonly text: Wording;
  readonly isFaulty: boolean;
}

/** The text once it has stood for a moment: a message is not drawn anew at each key. */
function useSettled(written: Written): Written {
  const [settled, setSettled] = useState(written);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(written), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [written.key, written.text.subject, written.text.body]);
  return settled;
}

/** Rows and values are read for the template at hand; an answer that comes for another one is dropped. */
export function usePreview(name: WordingName, text: Wording, isFaulty: boolean): Preview {
  const key = templateKey(name.code, name.wording);
  const [state, setState] = useState<{ key: string; rows?: readonly TemplateRow[]; chosen: string; values?: TemplateValues }>({
    key,
    chosen: EXAMPLES,
  });
  const [isReading, setReading] = useState(false);
  const [error, setError] = useState<ReplyError>();
  const turn = useRef(0);
  const now = state.key === key ? state : { key, chosen: EXAMPLES };

  useEffect(() => {
    const mine = (turn.current += 1);
    setState({ key, chosen: EXAMPLES });
    setError(undefined);
    setReading(false);
    void templatesApi.getTemplateRows(name).then((reply) => {
      if (turn.current !== mine) return;
      if (reply.ok) setState((before) => ({ ...before, rows: reply.value }));
      else setError(reply.error);
    });
  }, [key]);

  const choose = (chosen: string): void => {
    setError(undefined);
    if (chosen === EXAMPLES || chosen === GROUPED) return setState({ key, rows: now.rows, chosen });
    const mine = turn.current;
    setReading(true);
    void templatesApi.getTemplateValues(name, chosen).then((reply) => {
      if (turn.current !== mine) return;
      setReading(false);
      if (reply.ok) setState((before) => ({ ...before, chosen, values: reply.value }));
      else setError(reply.error);
    });
  };

  const settled = useSettled({ key, text, isFaulty });
  const shown = settled.key === key ? settled : { key, text, isFaulty };
  const last = useRef<{ key: string; rendered: RenderedTemplate } | undefined>(undefined);
  const values = now.values?.values ?? exampleValues(name.code, now.chosen === GROUPED);
  if (!shown.isFaulty) last.current = { key, rendered: renderTemplate(shown.text, values) };
  return {
    rows: now.rows,
    chosen: now.chosen,
    isReading,
    error,
    examples: now.values?.examples ?? [],
    ...(last.current?.key === key ? { rendered: last.current.rendered } : {}),
    choose,
  };
}
