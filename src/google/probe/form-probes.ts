/** Probes of forms: made, published, linked to this spreadsheet, answered by the program itself. */
import { probeWords, type ProbeCode } from '../../wording/probe/probe-texts';
import type { ProbeBench } from './probe-bench';
import type { Probe } from './probe';

/** An answer takes a moment to come into its tab. */
const LOOKS = 5;
const PAUSE_MS = 2_000;

/** What a column of texts of the tab holds of an answer that the program sends, once it is there. */
function answered(bench: ProbeBench): unknown {
  const { form } = bench;
  const answerTab = bench.answerTab();
  const question = form.addTextItem().setTitle('007');
  answerTab.getRange(2, 1, answerTab.getMaxRows() - 1, answerTab.getMaxColumns()).setNumberFormat('@');
  form.createResponse().withItemResponse(question.createResponse('007')).submit();
  for (let look = 0; look < LOOKS; look += 1) {
    SpreadsheetApp.flush();
    const rows = answerTab.getDataRange().getValues();
    const column = (rows[0] ?? []).map(String).indexOf('007');
    if (rows.length > 1 && column >= 0) return rows[rows.length - 1]![column];
    bench.wait(PAUSE_MS, look + 1);
  }
  throw new Error('no answer in the tab');
}

type ByHand = 'form-sharing' | 'form-sharing-mail';
type FormCode = Exclude<Extract<ProbeCode, `form-${string}` | 'answer-format' | 'foreign-form'>, ByHand>;
export const FORM_PROBES: Readonly<Record<FormCode, Probe>> = {
  'foreign-form': ({ refusedForm }) => (refusedForm === undefined ? undefined : [true, refusedForm]),
  'form-birth': (bench) => {
    const isPublished = bench.newForm();
    return [!isPublished, bench.wasBornPublished === undefined ? 'the form of the last check' : `published: ${isPublished}`];
  },
  'form-spaces': ({ form }) => {
    const item = form.addMultipleChoiceItem().setTitle(probeWords.question).setChoiceValues([probeWords.choice]);
    const [title, choice] = [item.getTitle(), item.getChoices()[0]?.getValue()];
    return [title === probeWords.question && choice === probeWords.choice, JSON.stringify([title, choice])];
  },
  'form-destination': ({ form, spreadsheet }) => {
    form.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheet.getId());
    SpreadsheetApp.flush();
    return [form.getDestinationId() === spreadsheet.getId(), 'linked'];
  },
  'form-tab-address': (bench) => {
    const url = bench.answerTab().getFormUrl() ?? '';
    return [true, url.includes('/d/e/') ? 'published id' : 'own id'];
  },
  'form-tab-name': (bench) => {
    const name = bench.answerTab().getName();
    return [/^Réponses au formulaire \d+$/.test(name), name];
  },
  'form-for-all': ({ form }) => {
    try {
      form.setRequireLogin(false);
      return [true, 'taken'];
    } catch (error) {
      return [true, error instanceof Error ? error.message : String(error)];
    }
  },
  'form-publishing': ({ form }) => {
    form.setPublished(true);
    return [form.isPublished() && /^https:/.test(form.getPublishedUrl()), `published: ${form.isPublished()}`];
  },
  'form-link': ({ form }) => {
    const item = form.addTextItem().setTitle('lien');
    const url = form.createResponse().withItemResponse(item.createResponse('x')).toPrefilledUrl();
    return [/[?&]entry\.\d+=x/.test(url), url.replace(/\/d\/e\/[^/]+/, '/d/e/…')];
  },
  'answer-format': (bench: ProbeBench) => {
    const value = answered(bench);
    return [value === '007', JSON.stringify(value)];
  },
};
