/** Sends the author of a request or an offer the link that corrects it. */
import type { JSX } from 'preact';
import { correctionLinkWords } from '../../wording/pages/correction-page';
import { useApp } from '../state/app-context';
import { useAction } from '../state/use-action';
import { ActionButton } from '../ui/action-button';
import { Problem } from '../ui/problem';
import { Section } from '../ui/section';

export function CorrectionLink({ reference }: { reference: string }): JSX.Element {
  const { api, changed, queued, say } = useApp();
  const action = useAction();
  const send = async (): Promise<void> => {
    const view = await action.run(() => api.sendCorrectionLink(reference));
    if (view === undefined) return;
    queued(view);
    say(view.sentence);
    changed();
  };
  return (
    <Section title={correctionLinkWords.title}>
      <p class="form-buttons">
        <ActionButton isPending={action.isPending} onClick={() => void send()}>
          {correctionLinkWords.send}
        </ActionButton>
      </p>
      <p class="field-help">{correctionLinkWords.help}</p>
      <Problem error={action.error} />
    </Section>
  );
}
