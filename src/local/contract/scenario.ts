/** A list of gestures as data. */
import type { FormAnswers } from './forms-and-mail';

/** A list of gestures as data: how a sample is loaded without touching a cell. */
export type ScenarioStep =
  | { readonly do: 'open' }
  | { readonly do: 'menu'; readonly functionName: string; readonly answers?: readonly string[] }
  | { readonly do: 'call'; readonly functionName: string; readonly args: readonly unknown[] }
  | { readonly do: 'submit'; readonly form: string; readonly answers: FormAnswers }
  /** Opens the first link to a form in the last message to someone whose subject holds a text, and sends the form so filled. */
  | { readonly do: 'follow'; readonly to: string; readonly subject: string; readonly answers: FormAnswers }
  /** Types a value in the row whose column `where.header` shows `where.is`. */
  | {
      readonly do: 'type';
      readonly sheet: string;
      readonly where: { readonly header: string; readonly is: string };
      readonly header: string;
      readonly typed: string;
    }
  /** Types values by header in the first empty row of a tab. */
  | { readonly do: 'typeRow'; readonly sheet: string; readonly cells: Readonly<Record<string, string>> }
  | { readonly do: 'advanceTo'; readonly instant: string }
  | { readonly do: 'advance'; readonly ms: number };

export interface Scenario {
  readonly startAt: string;
  readonly spreadsheetName: string;
  readonly steps: readonly (ScenarioStep & { readonly label?: string })[];
}
