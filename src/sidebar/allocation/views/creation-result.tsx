/** What was created, what was not and why, and where the messages wait. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CreatedPlanView } from '../../../application/allocation-api';
import { planResultWords } from '../../../wording/pages/allocation-page';
import { closeDialog } from '../../bridge';
import { Icon } from '../../ui/icon';

const SHOWN = 6;

export interface CreationResultProps {
  readonly result: CreatedPlanView;
  pupilOf(requestReference: string): string | undefined;
  onAgain(): void;
}

export function CreationResult({ result, pupilOf, onAgain }: CreationResultProps): JSX.Element {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const { toReview } = result.messages;
  return (
    <div class="result">
      <main class="result-page">
        <h1 tabIndex={-1} ref={title} class="result-title">
          {result.created > 0 && (
            <span class="result-sign">
              <Icon name="done" size={20} />
            </span>
          )}
          <span>{result.sentence}</span>
        </h1>
        {result.refused.length > 0 && <Refused refused={result.refused} pupilOf={pupilOf} />}
        <div class="result-columns">
          <section>
            <h2>{planResultWords.review}</h2>
            <ol class="result-steps">
              {planResultWords.reviewSteps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </section>
          {toReview.length > 0 && <Waiting messages={toReview} />}
        </div>
      </main>
      <footer class="foot">
        <span class="foot-words" />
        <button type="button" class="button" onClick={onAgain}>
          {planResultWords.again}
        </button>
        <button type="button" class="button button-main" onClick={closeDialog}>
          {planResultWords.close}
        </button>
      </footer>
    </div>
  );
}

const Refused = ({ refused, pupilOf }: Pick<CreatedPlanView, 'refused'> & Pick<CreationResultProps, 'pupilOf'>): JSX.Element => (
  <section class="result-refused">
    <h2>
      <Icon name="warning" /> {planResultWords.refused(refused.length)}
    </h2>
    <ul>
      {refused.map(({ requestReference, sentence }) => (
        <li key={requestReference}>
          <strong>{pupilOf(requestReference) ?? ''}</strong> <span class="card-reference">{requestReference}</span>
          <br />
          {sentence}
        </li>
      ))}
    </ul>
    <p class="quiet">{planResultWords.refusedHelp}</p>
  </section>
);

/** The first of the messages that wait to be read. */
const Waiting = ({ messages }: { readonly messages: CreatedPlanView['messages']['toReview'] }): JSX.Element => (
  <section>
    <h2>{planResultWords.waiting(messages.length)}</h2>
    <ul class="result-messages">
      {messages.slice(0, SHOWN).map((message) => (
        <li key={message.reference}>
          <span>{message.subject}</span>
          <span class="line-quiet">{message.to}</span>
        </li>
      ))}
      {messages.length > SHOWN && <li class="quiet">{planResultWords.more(messages.length - SHOWN)}</li>}
    </ul>
  </section>
);
