/** What is asked of the whole plan, in the place of its lines: what a place is worth, what changes cost, kept plans, rules. */
import type { JSX } from 'preact';
import type { FrontierView, PlanPair, PlanView, PlanWishes, WorthLine, WorthView } from '../../../application/allocation-api';
import { planQuestionsWords } from '../../../wording/pages/plan-questions-page';
import { ActionButton } from '../../ui/action-button';
import type { PlanQuestions } from '../state/use-plan-questions';
import type { Question } from '../state/use-question';
import type { DraftDesk } from './drafts';
import { Drafts } from './drafts';
import { PlaceHosts } from './place-hosts';
import { PlanRules } from './plan-rules';
import { Panel } from './question-panel';
import { WarningLine } from './warning-line';
import { afterRender } from '../../state/after-render';

/** Pupils named beside a place. */
const NAMED = 6;

const WorthFor = ({ pupils, onSelect }: Pick<WorthLine, 'pupils'> & Pick<OpenProps, 'onSelect'>): JSX.Element => (
  <p class="line-quiet worth-for">
    {planQuestionsWords.worthFor}
    {pupils.slice(0, NAMED).map(({ requestReference, pupil }) => (
      <button
        key={requestReference}
        type="button"
        class="button-link"
        aria-label={planQuestionsWords.seeLine(pupil, requestReference)}
        onClick={() => onSelect(requestReference)}
      >
        {pupil}
      </button>
    ))}
    {pupils.length > NAMED && planQuestionsWords.worthMore(pupils.length - NAMED)}
  </p>
);

const Worth = ({
  question,
  onSelect,
  onSay,
  onBack,
}: {
  readonly question: Question<WorthView>;
  readonly onSelect: (reference: string) => void;
  readonly onSay: (sentence: string) => void;
  readonly onBack: () => void;
}): JSX.Element => (
  <Panel title={planQuestionsWords.worth} loading={planQuestionsWords.worthLoading} question={question} onBack={onBack}>
    <WarningLine sentence={question.answer?.leftOut} />
    <WarningLine sentence={question.answer?.notBest} />
    <WarningLine sentence={question.answer?.nowhere} />
    {question.answer === undefined ? null : question.answer.empty !== undefined ? (
      <p>{question.answer.empty}</p>
    ) : (
      <>
        <p class="quiet">{planQuestionsWords.worthHelp}</p>
        <ul class="why-not-changes">
          {question.answer.lines.map(({ title, when, worth, pupils, oneIsEnough, hosts, ask }) => (
            <li key={title + when} class="change change-gains">
              <h3>{title}</h3>
              <p class="line-quiet">{when}</p>
              <p>{worth}</p>
              <WorthFor pupils={pupils} onSelect={onSelect} />
              {oneIsEnough !== undefined && <p class="line-quiet">{oneIsEnough}</p>}
              <PlaceHosts hosts={hosts} ask={ask} onSay={onSay} />
            </li>
          ))}
        </ul>
      </>
    )}
  </Panel>
);

const Frontier = ({
  question,
  isSolving,
  shown,
  onPick,
  onBack,
}: {
  readonly question: Question<FrontierView>;
  /** Pupils placed by the plan on screen. */
  readonly shown: number;
  readonly isSolving: boolean;
  readonly onPick: (pairs: readonly PlanPair[]) => void;
  readonly onBack: () => void;
}): JSX.Element => (
  <Panel title={planQuestionsWords.frontier} loading={planQuestionsWords.frontierLoading} question={question} onBack={onBack}>
    {question.answer === undefined ? null : (
      <>
        <WarningLine sentence={question.answer.leftOut} />
        <p class="quiet">{question.answer.help}</p>
        <ul class="why-not-changes">
          {question.answer.points.map(({ moved, placed, sentence, pairs }) => (
            <li key={`${moved} ${placed}`} class="change change-asked">
              <p>{sentence}</p>
              {moved === 0 && placed === shown ? (
                <p class="line-quiet">{planQuestionsWords.isShown}</p>
              ) : (
                <p class="form-buttons">
                  <ActionButton isPending={isSolving} onClick={() => onPick(pairs)}>
                    {planQuestionsWords.pick}
                  </ActionButton>
                </p>
              )}
            </li>
          ))}
        </ul>
        {question.answer.points.length > 1 && <p class="quiet">{planQuestionsWords.frontierNote}</p>}
      </>
    )}
  </Panel>
);

/** The buttons that put the questions about the whole plan. */
export const QuestionButtons = ({
  questions,
  wishes,
}: {
  readonly questions: PlanQuestions;
  readonly wishes: PlanWishes;
}): JSX.Element => (
  <p class="side-questions">
    {(['worth', 'frontier', 'drafts', 'rules'] as const).map((kind) => (
      <button
        key={kind}
        type="button"
        class="button button-small"
        data-question={kind}
        aria-pressed={questions.open === kind}
        onClick={() => questions.ask(kind, wishes)}
      >
        {planQuestionsWords[kind]}
      </button>
    ))}
  </p>
);

interface OpenProps {
  readonly questions: PlanQuestions;
  readonly isSolving: boolean;
  /** What kept plans and weights need of the plan on screen. */
  readonly desk: DraftDesk;
  readonly onSelect: (reference: string) => void;
  readonly onSay: (sentence: string) => void;
  readonly onPick: (pairs: readonly PlanPair[]) => void;
  readonly onPlan: (view: PlanView) => void;
}

/** The question that is open; left, the focus goes back to its button. */
export function OpenQuestion({ questions, isSolving, desk, onSelect, onSay, onPick, onPlan }: OpenProps): JSX.Element {
  const leave = (): void => {
    const kind = questions.open;
    questions.close();
    afterRender(() => document.querySelector<HTMLElement>(`[data-question="${kind}"]`)?.focus());
  };
  switch (questions.open) {
    case 'worth':
      return <Worth question={questions.worth} onSelect={onSelect} onSay={onSay} onBack={leave} />;
    case 'drafts':
      return <Drafts question={questions.drafts} desk={desk} onSay={onSay} onBack={leave} />;
    case 'rules':
      return (
        <PlanRules
          question={questions.rules}
          wishes={desk.wishes}
          isSolving={isSolving}
          onSay={onSay}
          onPlan={onPlan}
          onBack={leave}
        />
      );
    default:
      return (
        <Frontier question={questions.frontier} isSolving={isSolving} shown={desk.pairs.length} onPick={onPick} onBack={leave} />
      );
  }
}
