/** Fills a form's page section by section, as a person reads it: each question that shows gets its answer. */
import type { Page } from 'playwright-core';
import type { FormAnswers } from 'apps-script-local';

/** Answers every visible question whose title is among the answers, goes on, and sends; gives the confirmation shown. */
export async function fillForm(page: Page, answers: FormAnswers): Promise<string> {
  for (;;) {
    // A page that is still loading has no question yet: nothing of it would be answered.
    await page
      .getByRole('button', { name: /^(Suivant|Envoyer)$/ })
      .first()
      .waitFor();
    for (const [title, answer] of Object.entries(answers)) {
      const question = page.locator('.question').filter({
        has: page.locator(`legend, label[for]`, { hasText: new RegExp(`^${pattern(title)}( \\*)?( \\(obligatoire\\))?$`) }),
      });
      if ((await question.count()) === 0) continue;
      for (const one of [answer].flat()) {
        const choice = question
          .getByRole('radio', { name: asRead(one) })
          .or(question.getByRole('checkbox', { name: asRead(one) }));
        if ((await choice.count()) > 0) await choice.check();
        else if ((await question.locator('select').count()) > 0)
          await question.locator('select').selectOption(
            (await question
              .locator('option', { hasText: asRead(one) })
              .first()
              .getAttribute('value')) ?? one,
          );
        else await question.locator('input, textarea').first().fill(one);
      }
    }
    const send = page.getByRole('button', { name: 'Envoyer' });
    if ((await send.count()) > 0) {
      await send.click();
      const confirmation = page
        .getByRole('status')
        .filter({ has: page.getByRole('link', { name: 'Envoyer une autre réponse' }) });
      await confirmation.waitFor();
      return (await confirmation.textContent()) ?? '';
    }
    const section = page.locator('.progress').getByText(/^Section/);
    const [here = ''] = /\d+/.exec((await section.textContent()) ?? '') ?? [];
    await page.getByRole('button', { name: 'Suivant' }).click();
    await section.filter({ hasText: new RegExp(`^Section ${Number(here) + 1} `) }).waitFor();
  }
}

/** In a pattern any kind of space may stand for a space. */
const pattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, '\\s');
const asRead = (text: string): RegExp => new RegExp(`^${pattern(text)}$`);
