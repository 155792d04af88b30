/** Plays a list of gestures: how a sample is loaded, the way people would do it. */
import type { GestureResult, LocalRuntime, RunView, Scenario, ScenarioStep } from '../contract';

type Step = ScenarioStep & { readonly label?: string };

/**
 * Plays each step in turn and stops at the first that fails.
 * @param onProgress called after each step with how many are done, out of how many, and the step's label
 * @throws Error with the step's number, its label and what went wrong: a refused form, a call that answers an error, a failed run
 */
export function playScenario(runtime: LocalRuntime, scenario: Scenario, onProgress?: (done: number, total: number, label: string) => void): void {
  scenario.steps.forEach((step, i) => {
    const label = step.label ?? labelOf(step);
    try {
      playStep(runtime, step);
    } catch (error) {
      const { message } = error as Error;
      throw new Error(`step ${i + 1} of ${scenario.steps.length} (${label}): ${message}`, { cause: error });
    }
    onProgress?.(i + 1, scenario.steps.length, label);
  });
}

function labelOf(step: ScenarioStep): string {
  switch (step.do) {
    case 'menu':
    case 'call': return `${step.do} ${step.functionName}`;
    case 'submit': return `submit ${step.form}`;
    case 'type':
    case 'typeRow': return `type in ${step.sheet}`;
    case 'advanceTo': return `advance to ${step.instant}`;
    default: return step.do;
  }
}

function playStep(runtime: LocalRuntime, step: Step): void {
  switch (step.do) {
    case 'open': return succeed(runtime.open());
    case 'menu': return succeed(runtime.clickMenu(step.functionName, step.answers));
    case 'call': {
      const result = runtime.callFromPage(step.functionName, step.args);
      if (!result.ok) throw new Error(withStack(result.message, result.runs));
      // Product calls answer a result object of their own, which may say no.
      const answer = result.value as { readonly ok?: unknown } | null;
      if (answer && typeof answer === 'object' && answer.ok === false) throw new Error(`the call answered ${JSON.stringify(answer)}`);
      return succeed(result);
    }
    case 'submit': {
      const result = runtime.submitForm(step.form, step.answers);
      if (!result.accepted) throw new Error(`the form refused: ${describeErrors(runtime, step.form, result.errors)}`);
      return succeed(result);
    }
    case 'type': return type(runtime, step);
    case 'typeRow': return typeRow(runtime, step);
    case 'advance': return succeed(runtime.advance(step.ms));
    case 'advanceTo': return succeed(runtime.advanceTo(step.instant));
  }
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
  return Object.entries(errors).map(([id, text]) => `${titles.get(Number(id)) ?? 'form'}: ${text}`).join(' / ');
}

function type(runtime: LocalRuntime, step: Extract<ScenarioStep, { do: 'type' }>): void {
  const { cells } = runtime.sheetByName(step.sheet);
  const whereColumn = columnOf(runtime, step.sheet, step.where.header);
  const row = cells.findIndex((line, r) => r > 0 && line[whereColumn]?.display === step.where.is);
  if (row < 0) throw new Error(`no row of ${step.sheet} shows ${JSON.stringify(step.where.is)} under ${JSON.stringify(step.where.header)}`);
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
