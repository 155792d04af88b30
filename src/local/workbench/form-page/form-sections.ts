// Cuts a form into its sections and follows the branches that answers open.
import type { FormItemView, FormView } from '../../contract';

export interface FormSection {
  /** The page break that opens it; absent for the first. */
  readonly opening?: FormItemView;
  readonly items: readonly FormItemView[];
}

/** Answers under way by item id; several texts for check boxes. */
export type Answers = Readonly<Record<number, string | readonly string[]>>;

export function formSections(form: FormView): readonly FormSection[] {
  const sections: { opening?: FormItemView; items: FormItemView[] }[] = [{ items: [] }];
  for (const item of form.items) {
    if (item.kind === 'PAGE_BREAK') sections.push({ opening: item, items: [] });
    else sections.at(-1)?.items.push(item);
  }
  return sections;
}

/**
 * Which section follows, by the platform's rule: the last answered question that branches decides;
 * without one, the next page break says where the page before it goes.
 * @returns the index of the next section, or `submit`
 */
export function nextSection(sections: readonly FormSection[], at: number, answers: Answers): number | 'submit' {
  const branching = sections[at]?.items.flatMap((item) => {
    const chosen = item.choices?.find((choice) => choice.value === answers[item.id]);
    return chosen && (chosen.goTo ?? chosen.goToPageId) !== undefined ? [chosen] : [];
  });
  const decision = branching?.at(-1) ?? sections[at + 1]?.opening;
  if (decision?.goToPageId !== undefined) {
    const target = sections.findIndex((section) => section.opening?.id === decision.goToPageId);
    if (target >= 0) return target;
  }
  if (decision?.goTo === 'SUBMIT') return 'submit';
  if (decision?.goTo === 'RESTART') return 0;
  return at + 1 < sections.length ? at + 1 : 'submit';
}
