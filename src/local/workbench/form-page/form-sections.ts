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

/**
 * How many sections remain from `at` on, itself included, on the way that the answers open.
 * A branching question without an answer yet leaves several ways: the longest counts, and the shortest tells whether it is sure.
 */
export function sectionsLeft(
  sections: readonly FormSection[],
  at: number,
  answers: Answers,
): { readonly least: number; readonly most: number } {
  const known = new Map<number, { least: number; most: number }>();
  function count(from: number): { least: number; most: number } {
    const found = known.get(from);
    if (found) return found;
    // A way that comes back to a section under count adds nothing: forms may loop.
    known.set(from, { least: 0, most: 0 });
    const ways = possibleNext(sections, from, answers).map((next) => (next === 'submit' ? { least: 0, most: 0 } : count(next)));
    const counted = {
      least: 1 + Math.min(...ways.map(({ least }) => least)),
      most: 1 + Math.max(...ways.map(({ most }) => most)),
    };
    known.set(from, counted);
    return counted;
  }
  return count(at);
}

function possibleNext(sections: readonly FormSection[], at: number, answers: Answers): readonly (number | 'submit')[] {
  const open = sections[at]?.items
    .filter((item) => {
      const answer = answers[item.id];
      return (
        (answer === undefined || answer === '') &&
        item.choices?.some((choice) => (choice.goTo ?? choice.goToPageId) !== undefined)
      );
    })
    .at(-1);
  if (!open) return [nextSection(sections, at, answers)];
  const choices = open.choices ?? [];
  return choices.map((choice) => nextSection(sections, at, { ...answers, [open.id]: choice.value }));
}
