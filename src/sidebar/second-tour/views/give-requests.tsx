/** What would leave, as the other hub reads it, and the file. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SecondTourView, TourFileView } from '../../../application/second-tour-api';
import { secondTourWords } from '../../../wording/pages/second-tour-page';
import { secondTourApi } from '../../second-tour-bridge';
import { useAction } from '../../state/use-action';
import { ActionButton } from '../../ui/action-button';
import { Empty } from '../../ui/notice';
import { Problem } from '../../ui/problem';
import { SavedFile } from './saved-file';

export function GiveRequests({ view }: { view: SecondTourView }): JSX.Element {
  const [file, setFile] = useState<TourFileView>();
  const action = useAction();
  const make = async (): Promise<void> => {
    const made = await action.run(() => secondTourApi.makeSecondTour());
    if (made !== undefined) setFile(made);
  };
  return (
    <section>
      <h2>{secondTourWords.give}</h2>
      {view.lines.length === 0 ? (
        <Empty title={secondTourWords.none}>
          <p>{secondTourWords.noneHelp}</p>
        </Empty>
      ) : (
        <>
          <p class="quiet">{secondTourWords.giveHelp}</p>
          <details>
            <summary>{secondTourWords.leaving(view.lines.length)}</summary>
            <ul>
              {view.lines.map(({ code, sentence, detail }) => (
                <li key={code}>
                  {sentence}
                  <br />
                  <span class="quiet">{detail}</span>
                </li>
              ))}
            </ul>
          </details>
          <Problem error={action.error} />
          <div class="tour-file" role="status">
            {file === undefined ? (
              <ActionButton kind="main" isPending={action.isPending} onClick={() => void make()}>
                {secondTourWords.make}
              </ActionButton>
            ) : (
              <SavedFile file={file} after={secondTourWords.afterRequests} />
            )}
          </div>
        </>
      )}
    </section>
  );
}
