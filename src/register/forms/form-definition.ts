/** What a form asks, section by section: the same table builds the form and reads its answers. */
import type { Sector } from '../../domain/training/sector';
import type { FormKind } from '../../application/setup-api';

export type QuestionKind = 'text' | 'paragraph' | 'list' | 'choice' | 'checkboxes' | 'date';

export interface Question {
  /** Never changes; the title may. */
  readonly key: string;
  /** Unique in the form: it heads the answers' column. */
  readonly title: string;
  readonly help?: string;
  readonly kind: QuestionKind;
  readonly isRequired: boolean;
  readonly choices?: readonly FormChoice[];
  readonly hasOther?: boolean;
  /** A number that is no quantity: the platform may keep it as one, and its first zeros are then put back. */
  readonly digits?: number;
  readonly validation?: 'email' | 'postal-code' | 'initials' | { readonly min: number; readonly max: number };
}

export interface FormChoice {
  /** One line, unique in its question: the platform refuses a list that says a thing twice. */
  readonly label: string;
  /** What the choice stands for, where that is not the label: kept, so that an answer is read as it was meant. */
  readonly code?: string;
  /** Section to go to; `submit` ends the form. */
  readonly goTo?: string;
}

export interface Section {
  readonly key: string;
  readonly title: string;
  readonly help?: string;
  readonly questions: readonly Question[];
  /** Section after this one when no choice says otherwise; the next in order when absent. */
  readonly next?: string;
}

export interface FormDefinition {
  readonly kind: FormKind;
  readonly title: string;
  readonly description: string;
  readonly confirmation: string;
  readonly sections: readonly Section[];
}

/** Lists of the register that forms offer. */
export interface FormLists {
  readonly hubName: string;
  readonly territory: string;
  readonly controller: string;
  readonly dpoContact: string;
  readonly animatorName: string;
  readonly animatorPhone: string;
  readonly schools: readonly FormSchool[];
  readonly trainings: readonly FormTraining[];
  readonly secondeStart: string;
  readonly secondeEnd: string;
  readonly periods: readonly FormPeriod[];
  /** To come. */
  readonly meetings: readonly FormMeeting[];
}

/** A meeting as people choose it. */
export interface FormMeeting {
  readonly label: string;
  readonly code: string;
}

/** A school as people choose it: `label` tells it apart from every other. */
export interface FormSchool {
  readonly label: string;
  readonly uai: string;
}

/** Dates of a class of a school, as a request form offers them. */
export interface FormPeriod {
  readonly label: string;
  readonly schoolName: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

export interface FormTraining {
  readonly code: string;
  readonly name: string;
  readonly group: 'pfmp' | 'bts';
  readonly sectors: readonly Sector[];
  readonly expectations: readonly string[];
}
