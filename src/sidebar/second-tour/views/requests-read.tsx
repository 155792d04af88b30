/** Another hub's requests, each with the places that could be offered: the animator ticks, and the answer is a file. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TourFileView, TourQuestion } from '../../../application/second-tour-api';
import { secondTourWords } from '../../../wording/pages/second-tour-page';
import { secondTourApi } from '../../second-tour-bridge';
import { useAction } from '../../state/use-action';
import { ActionButton } from '../../ui/action-button';
import { Problem } from '../../ui/problem';
import { SavedFile } from './saved-file';

export function RequestsRead({ read, text }: { read: TourQuestion; text: string }): JSX.Element {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [file, setFile] = useState<TourFileView>();
  const action = useAction();
  const tick = (id: string, isTicked: boolean): void => {
    const next = new Set(chosen);
    if (isTicked) next.add(id);
    else next.delete(id);
    setChosen(next);
    setFile(undefined);
  };
  const answer = async (): Promise<void> => {
    const made = await action.run(() => secondTourApi.answerSecondTour(text, [...chosen]));
    if (made !== undefined) setFile(made);
  };
  return (
    <>
      <ul>
        {read.lines.map(({ code, sentence, detail, offers }) => (
          <li key={code}>
            <fieldset>
              <legend>{sentence}</legend>
              <p class="quiet">{detail}</p>
              {offers.length === 0 && <p class="quiet">{secondTourWords.noOffer}</p>}
              {offers.map(({ id, sentence: place }) => (
                <label key={id} class="tour-choice">
                  <input type="checkbox" checked={chosen.has(id)} onChange={(event) => tick(id, event.currentTarget.checked)} />
                  <span>{place}</span>
                </label>
              ))}
            </fieldset>
          </li>
        ))}
      </ul>
      <Problem error={action.error} />
      <div class="tour-file" role="status">
        {file === undefined ? (
          <ActionButton kind="main" isPending={action.isPending} isDisabled={chosen.size === 0} onClick={() => void answer()}>
            {secondTourWords.answer(chosen.size)}
          </ActionButton>
        ) : (
          <SavedFile file={file} after={secondTourWords.afterAnswer} />
        )}
      </div>
    </>
  );
}
