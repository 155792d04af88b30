/** Puts a view into the page that the script serves. */
import { render, type ComponentChild } from 'preact';

/** What the page is to show first, when whoever opened it said so. */
export const chosenOnPage = (): string | undefined => document.getElementById('page')?.dataset['chosen'];

/** Shows the view in the element of the page's skeleton that is made for it. */
export function showPage(view: ComponentChild): void {
  const page = document.getElementById('page');
  if (page !== null) render(view, page);
}
