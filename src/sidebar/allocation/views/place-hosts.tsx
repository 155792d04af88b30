/** Hosts to telephone for one place more, and the click that puts them in « Appels ». */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PlaceHost, PlaceToAsk } from '../../../application/allocation-api';
import { planQuestionsWords } from '../../../wording/pages/plan-questions-page';
import { dialogApi } from '../../dialog-bridge';
import { useAction } from '../../state/use-action';
import { ActionButton } from '../../ui/action-button';
import { Problem } from '../../ui/problem';

export interface PlaceHostsProps {
  readonly hosts: readonly PlaceHost[];
  readonly ask: PlaceToAsk;
  readonly onSay: (sentence: string) => void;
}

export function PlaceHosts({ hosts, ask, onSay }: PlaceHostsProps): JSX.Element {
  const [isDone, setDone] = useState(false);
  const action = useAction();
  const put = async (): Promise<void> => {
    const references = hosts.map(({ companyReference }) => companyReference);
    const done = await action.run(() => dialogApi.askForPlaces(references, ask));
    if (done === undefined) return;
    setDone(true);
    onSay(done.sentence);
  };
  return (
    <>
      <ol class="place-hosts">
        {hosts.map(({ companyReference, companyName, place, phone, isInCalls }) => (
          <li key={companyReference}>
            <strong>{companyName}</strong>{' '}
            <span class="line-quiet">
              {[place, phone ?? planQuestionsWords.noPhone, isInCalls || isDone ? planQuestionsWords.inCalls : '']
                .filter((text) => text !== '')
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
      <Problem error={action.error} />
      {!isDone && hosts.some(({ isInCalls }) => !isInCalls) && (
        <p class="form-buttons">
          <ActionButton isPending={action.isPending} onClick={() => void put()}>
            {planQuestionsWords.callAll(hosts.length)}
          </ActionButton>
        </p>
      )}
    </>
  );
}
