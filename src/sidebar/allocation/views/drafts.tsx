/** « Plans gardés »: keep the plan on screen, open or compare a kept one, share it, read what schools say of it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type {
  DraftLine,
  DraftsView,
  OpenedDraft,
  PlanComparison,
  PlanPair,
  PlanToKeep,
  PlanWishes,
  RemarkLine,
} from '../../../application/allocation-api';
import type { Reply } from '../../../application/sidebar-api';
import { draftPageWords } from '../../../wording/pages/drafts-page';
import { planActionWords, wishWords } from '../../../wording/pages/allocation-page';
import { inParts, quoted } from '../../../wording/text/typography';
import { dialogApi } from '../../dialog-bridge';
import { useAction, type Action } from '../../state/use-action';
import { ActionButton } from '../../ui/action-button';
import { Problem } from '../../ui/problem';
import type { Wish } from '../state/wishes';
import type { Question } from '../state/use-question';
import { Comparison } from './comparison';
import { DraftItem } from './draft-item';
import { Panel } from './question-panel';

/** The plan on screen, as kept plans and weights need it. */
export interface DraftDesk {
  readonly plan: PlanToKeep;
  readonly wishes: PlanWishes;
  readonly pairs: readonly PlanPair[];
  /** Wishes that the plan on screen does not follow yet. */
  readonly pending: number;
  readonly isSolving: boolean;
  onSolve(): void;
  onOpen(opened: OpenedDraft): void;
  /** A school's remark that the animator takes, or takes back. */
  onWish(pair: Wish, remark: 'keep' | 'forbid', isTaken: boolean): void;
}

/** Everything that can be done with kept plans; one thing at a time. */
function useGestures(question: Question<DraftsView>, desk: DraftDesk, onSay: (sentence: string) => void) {
  const action = useAction();
  const [compared, setCompared] = useState<PlanComparison>();
  const doing = async <T,>(call: () => Promise<Reply<T>>, then: (value: T) => void): Promise<void> => {
    const value = await action.run(call);
    if (value !== undefined) then(value);
  };
  const said = ({ sentence, drafts }: { readonly sentence: string; readonly drafts: DraftsView }): void => {
    onSay(sentence);
    question.show(drafts);
  };
  return {
    action,
    compared,
    closeComparison: () => setCompared(undefined),
    keep: () => void doing(() => dialogApi.keepDraft(desk.plan), said),
    open: (draft: DraftLine) => void doing(() => dialogApi.openDraft(draft.reference), desk.onOpen),
    compare: (draft: DraftLine, other?: DraftLine) => {
      const to = other === undefined ? { pairs: desk.pairs } : { draft: other.reference };
      void doing(() => dialogApi.comparePlans({ draft: draft.reference }, to), setCompared);
    },
    share: (draft: DraftLine, key: string) => void doing(() => dialogApi.shareDraft(draft.reference, key), said),
    delete: (draft: DraftLine) =>
      void doing(
        () => dialogApi.deleteDraft(draft.reference),
        (done) => {
          said(done);
          // Its buttons are gone with it.
          document.querySelector<HTMLElement>('.plan-question h2')?.focus();
        },
      ),
    decide: (line: RemarkLine, isTaken: boolean) =>
      void doing(
        () => dialogApi.decideRemark(line.reference, isTaken),
        (drafts) => {
          // Words that were read change no wish.
          if (line.remark !== undefined && !(isTaken && line.isReread)) desk.onWish(line.pair, line.remark, isTaken);
          question.show(drafts);
        },
      ),
  };
}

interface DraftsProps {
  readonly question: Question<DraftsView>;
  readonly desk: DraftDesk;
  readonly onSay: (sentence: string) => void;
  readonly onBack: () => void;
}

export function Drafts({ question, desk, onSay, onBack }: DraftsProps): JSX.Element {
  const { action, compared, ...gestures } = useGestures(question, desk, onSay);
  return (
    <Panel title={draftPageWords.title} loading={draftPageWords.loading} question={question} onBack={onBack}>
      {question.answer !== undefined && (
        <>
          <p class="quiet">{draftPageWords.help}</p>
          <p class="form-buttons">
            <ActionButton isPending={action.isPending} onClick={gestures.keep}>
              {draftPageWords.keep}
            </ActionButton>
          </p>
          <Problem error={action.error} />
          {compared !== undefined && <Compared found={compared} onClose={gestures.closeComparison} />}
          <Remarks remarks={question.answer.remarks} action={action} desk={desk} onDecide={gestures.decide} />
          <DraftList
            drafts={question.answer.drafts}
            action={action}
            onOpen={gestures.open}
            onCompare={gestures.compare}
            onShare={gestures.share}
            onDelete={gestures.delete}
          />
        </>
      )}
    </Panel>
  );
}

const Compared = ({ found, onClose }: { readonly found: PlanComparison; onClose(): void }): JSX.Element => (
  <section class="draft-compared" aria-live="polite">
    <h3>{found.title}</h3>
    <Comparison {...found} />
    <p class="form-buttons">
      <button type="button" class="button" onClick={onClose}>
        {draftPageWords.closeComparison}
      </button>
    </p>
  </section>
);

/** What schools say: nothing of it counts before it is taken. */
function Remarks({
  remarks,
  action,
  desk,
  onDecide,
}: {
  readonly remarks: readonly RemarkLine[];
  readonly action: Action;
  readonly desk: Pick<DraftDesk, 'pending' | 'isSolving' | 'onSolve'>;
  readonly onDecide: (line: RemarkLine, isTaken: boolean) => void;
}): JSX.Element | null {
  if (remarks.length === 0) return null;
  const isBusy = action.isPending || desk.isSolving;
  return (
    <section aria-label={draftPageWords.remarks}>
      <h3>{draftPageWords.remarks}</h3>
      <p class="quiet">{draftPageWords.remarksHelp}</p>
      <ul class="why-not-changes">
        {remarks.map((line) => (
          <li key={line.reference} class={`change change-${line.decision === undefined || line.isReread ? 'asked' : 'moves'}`}>
            <p>{line.sentence}</p>
            {line.word !== undefined && <p>{quoted(line.word)}</p>}
            <p class="line-quiet">{inParts([line.draft, line.late, line.decision])}</p>
            {line.effect !== undefined && <p class="line-quiet">{line.effect}</p>}
            <p class="form-buttons">
              {line.remark !== undefined && line.decision !== draftPageWords.taken && (
                <ActionButton
                  isPending={isBusy}
                  label={(line.isReread ? draftPageWords.readOf : draftPageWords.takeOf)(line.sentence)}
                  onClick={() => onDecide(line, true)}
                >
                  {line.isReread ? draftPageWords.read : draftPageWords.take}
                </ActionButton>
              )}
              {line.decision !== draftPageWords.left && (
                <ActionButton
                  isPending={isBusy}
                  label={draftPageWords.leaveOf(line.sentence)}
                  onClick={() => onDecide(line, false)}
                >
                  {draftPageWords.leave}
                </ActionButton>
              )}
            </p>
          </li>
        ))}
      </ul>
      {desk.pending > 0 && (
        <p class="form-buttons remarks-pending">
          <span class="foot-pending">{wishWords.pending(desk.pending)}</span>
          <ActionButton isPending={isBusy} onClick={desk.onSolve}>
            {planActionWords.solve}
          </ActionButton>
        </p>
      )}
    </section>
  );
}

function DraftList({
  drafts,
  ...rest
}: {
  readonly drafts: readonly DraftLine[];
  readonly action: Action;
  readonly onOpen: (draft: DraftLine) => void;
  readonly onCompare: (draft: DraftLine, other?: DraftLine) => void;
  readonly onShare: (draft: DraftLine, schoolKey: string) => void;
  readonly onDelete: (draft: DraftLine) => void;
}): JSX.Element {
  if (drafts.length === 0) return <p>{draftPageWords.none}</p>;
  return (
    <ul class="why-not-changes">
      {drafts.map((draft) => (
        <DraftItem key={draft.reference} draft={draft} others={drafts.filter((other) => other !== draft)} {...rest} />
      ))}
    </ul>
  );
}
