/** The places that another hub offers: noted, they are things to do. */
import type { JSX } from 'preact';
import type { ReadTour, TourReply } from '../../../application/second-tour-api';
import { secondTourWords } from '../../../wording/pages/second-tour-page';
import { secondTourApi } from '../../second-tour-bridge';
import { useAction } from '../../state/use-action';
import { ActionButton } from '../../ui/action-button';
import { Problem } from '../../ui/problem';

export interface AnswerReadProps {
  readonly read: TourReply;
  readonly text: string;
  onNoted(read: ReadTour): void;
}

export function AnswerRead({ read, text, onNoted }: AnswerReadProps): JSX.Element {
  const action = useAction();
  const left = read.lines.filter(({ isNoted }) => !isNoted).length;
  const note = async (): Promise<void> => {
    const noted = await action.run(() => secondTourApi.noteSecondTour(text));
    if (noted !== undefined) onNoted(noted);
  };
  return (
    <>
      <p>{secondTourWords.contact(read.contact)}</p>
      <ul>
        {read.lines.map(({ code, sentence, detail, isNoted }) => (
          <li key={`${code} ${sentence}`}>
            {sentence}
            <br />
            <span class="quiet">{isNoted ? secondTourWords.noted : detail}</span>
          </li>
        ))}
      </ul>
      <Problem error={action.error} />
      {read.lines.length > 0 && (
        <div class="tour-file" role="status">
          <ActionButton kind="main" isPending={action.isPending} isDisabled={left === 0} onClick={() => void note()}>
            {secondTourWords.note(left)}
          </ActionButton>
        </div>
      )}
    </>
  );
}
