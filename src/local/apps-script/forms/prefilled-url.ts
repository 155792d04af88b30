/** Links that open a form with some answers already given. */
import { publishedUrl, type AnswerValue, type FormModel } from './form-model';

const encode = (text: string): string => encodeURIComponent(text).replace(/%20/g, '+');

/** The address of a form with these answers, by item id; boxes repeat their entry. */
export function prefilledUrl(form: FormModel, answers: ReadonlyMap<number, AnswerValue>): string {
  const entries = form.items.flatMap((item) => {
    const value = answers.get(item.id);
    const values = value === undefined ? [] : typeof value === 'string' ? [value] : value;
    return values.map((text) => `&entry.${item.entryId}=${encode(text)}`);
  });
  return `${publishedUrl(form)}?usp=pp_url${entries.join('')}`;
}

/** The answers that such a link carries, by item id. Entries of unknown questions are dropped, as the platform does. */
export function answersOfUrl(form: FormModel, url: string): Record<string, string | string[]> {
  const answers: Record<string, string | string[]> = {};
  for (const [key, value] of new URL(url).searchParams) {
    const item = form.items.find((candidate) => key === `entry.${candidate.entryId}`);
    if (!item) continue;
    const before = answers[item.id];
    if (item.kind === 'CHECKBOX') answers[item.id] = Array.isArray(before) ? [...before, value] : [value];
    else answers[item.id] = value;
  }
  return answers;
}
