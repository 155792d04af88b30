/** Plays a list of gestures: how a sample is loaded, the way people would do it. */
import type { FormAnswers, GestureResult, LocalRuntime, RunView, Scenario, ScenarioStep } from '../contract';

type Step = ScenarioStep & { readonly label?: string };

/** How far a scenario has come: `done` of `total` is a share of the work, and `label` the step under way. */
export type ScenarioProgress = (done: number, total: number, label: string) => void;

const DAY_MS = 86_400_000;
/**
 * A step's work next to a form's answer: a day that passes runs a day of triggers, about 24 of them (measured on the sample: 0.39
 * s to 0.034 s).
 */
const DAY_WORK = 12;

/**
 * Plays each step in turn and stops at the first that fails.
 * @param onProgress called before each step, within one that lets days pass, and at the end
 * @throws Error with the step's number, its label and what went wrong: a refused form, a call that answers an error, a failed run
 */
export function playScenario(runtime: LocalRuntime, scenario: Scenario, onProgress?: ScenarioProgress): void {
  const works = workOf(scenario);
  const total = works.reduce((sum, work) => sum + work, 0);
  let done = 0;
  scenario.steps.forEach((step, i) => {
    const label = step.label ?? labelOf(step);
    const within = (share: number): void => onProgress?.(done + share * works[i]!, total, label);
    try {
      within(0);
      playStep(runtime, step, within);
    } catch (error) {
      const { message } = error as Error;
      throw new Error(`step ${i + 1} of ${scenario.steps.length} (${label}): ${message}`, { cause: error });
    }
    done += works[i]!;
  });
  onProgress?.(total, total, '');
}

/** The work of each step; what a step takes of the clock is not counted, only the days that it asks for. */
function workOf({ startAt, steps }: Scenario): readonly number[] {
  let now = Date.parse(startAt);
  return steps.map((step) => {
    const to = step.do === 'advanceTo' ? Date.parse(step.instant) : step.do === 'advance' ? now + step.ms : now;
    const days = Math.max(0, (to - now) / DAY_MS);
    now = Math.max(now, to);
    return 1 + days * DAY_WORK;
  });
}

/** Lets the time pass a day at a time, so that the progress can be told; the triggers fire as they would in one go. */
function advanceByDays(runtime: LocalRuntime, to: number, within: (share: number) => void): void {
  const from = Date.parse(runtime.now());
  for (let at = from + DAY_MS; at < to; at += DAY_MS) {
    succeed(runtime.advanceTo(new Date(at).toISOString()));
    within((at - from) / (to - from));
  }
  succeed(runtime.advanceTo(new Date(to).toISOString()));
}

function labelOf(step: ScenarioStep): string {
  switch (step.do) {
    case 'menu':
    case 'call':
      return `${step.do} ${step.functionName}`;
    case 'submit':
      return `submit ${step.form}`;
    case 'follow':
      return `answer a message to ${step.to}`;
    case 'type':
    case 'typeRow':
      return `type in ${step.sheet}`;
    case 'advanceTo':
      return `advance to ${step.instant}`;
    default:
      return step.do;
  }
}

function playStep(runtime: LocalRuntime, step: Step, within: (share: number) => void): void {
  switch (step.do) {
    case 'open':
      return succeed(runtime.open());
    case 'menu':
      return succeed(runtime.clickMenu(step.functionName, step.answers));
    case 'call': {
      const result = runtime.callFromPage(step.functionName, step.args);
      if (!result.ok) throw new Error(withStack(result.message, result.runs));
      // Product calls answer a result object of their own, which may say no.
      const answer = result.value as { readonly ok?: unknown } | null;
      if (answer && typeof answer === 'object' && answer.ok === false)
        throw new Error(`the call answered ${JSON.stringify(answer)}`);
      return succeed(result);
    }
    case 'submit':
      return submit(runtime, step.form, step.answers);
    case 'follow':
      return follow(runtime, step);
    case 'type':
      return type(runtime, step);
    case 'typeRow':
      return typeRow(runtime, step);
    case 'advance':
      return step.ms <= DAY_MS
        ? succeed(runtime.advance(step.ms))
        : advanceByDays(runtime, Date.parse(runtime.now()) + step.ms, within);
    case 'advanceTo':
      return advanceByDays(runtime, Date.parse(step.instant), within);
  }
}

function submit(runtime: LocalRuntime, form: string, answers: FormAnswers): void {
  const result = runtime.submitForm(form, answers);
  if (!result.accepted) throw new Error(`the form refused: ${describeErrors(runtime, form, result.errors)}`);
  succeed(result);
}

const FORM_LINK = /https:\S+viewform[^\s)]*/;

function follow(runtime: LocalRuntime, { to, subject, answers }: Extract<ScenarioStep, { do: 'follow' }>): void {
  const links = runtime
    .mailbox()
    .filter((mail) => mail.to.includes(to) && mail.subject.includes(subject))
    .flatMap(({ text }) => FORM_LINK.exec(text)?.[0] ?? []);
  const link = links[links.length - 1];
  if (link === undefined) throw new Error(`no message to ${to} about ${JSON.stringify(subject)} holds a link to a form`);
  const { formId, answers: filled } = runtime.readPrefilledUrl(link);
  submit(runtime, formId, { ...filled, ...answers });
}

function succeed(result: GestureResult): void {
  const failed = result.runs.find((run) => run.outcome !== 'done');
  if (failed) throw new Error(withStack(`${failed.functionName} ${failed.outcome}: ${failed.error?.message ?? ''}`, [failed]));
}

function withStack(message: string, runs: readonly RunView[]): string {
  const stack = runs.find((run) => run.error)?.error?.stack;
  return stack ? `${message}\n${stack}` : message;
}

function describeErrors(runtime: LocalRuntime, formId: string, errors: Readonly<Record<number, string>>): string {
  const titles = new Map(runtime.form(formId).items.map((item) => [item.id, item.title]));
  return Object.entries(errors)
    .map(([id, text]) => `${titles.get(Number(id)) ?? 'form'}: ${text}`)
    .join(' / ');
}

function type(runtime: LocalRuntime, step: Extract<ScenarioStep, { do: 'type' }>): void {
  const { cells } = runtime.sheetByName(step.sheet);
  const whereColumn = columnOf(runtime, step.sheet, step.where.header);
  const row = cells.findIndex((line, r) => r > 0 && line[whereColumn]?.display === step.where.is);
  if (row < 0)
    throw new Error(`no row of ${step.sheet} shows ${JSON.stringify(step.where.is)} under ${JSON.stringify(step.where.header)}`);
  typeCell(runtime, step.sheet, row, step.header, step.typed);
}

function typeRow(runtime: LocalRuntime, { sheet, cells }: Extract<ScenarioStep, { do: 'typeRow' }>): void {
  const row = runtime.sheetByName(sheet).cells.length;
  for (const [header, typed] of Object.entries(cells)) typeCell(runtime, sheet, row, header, typed);
}

function columnOf(runtime: LocalRuntime, sheet: string, header: string): number {
  const column = (runtime.sheetByName(sheet).cells[0] ?? []).findIndex((cell) => cell?.display === header);
  if (column < 0) throw new Error(`${sheet} has no column ${JSON.stringify(header)}`);
  return column;
}

function typeCell(runtime: LocalRuntime, sheet: string, row: number, header: string, typed: string): void {
  const result = runtime.edit(runtime.sheetByName(sheet).id, `${letters(columnOf(runtime, sheet, header))}${row + 1}`, [[typed]]);
  if (result.refused !== undefined) throw new Error(result.refused);
  succeed(result);
}

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
