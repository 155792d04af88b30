/** Quizzes: what is said to the person who answered, and points. */
import { SCOPES } from '../base/scopes';
import { describe, type MethodRow } from '../base/service-class';
import type { FormItem } from './form-item';
import type { FeedbackModel } from './form-model';

export class QuizFeedback {
  constructor(readonly model: FeedbackModel) {}
}
export class QuizFeedbackBuilder {
  constructor(public model: FeedbackModel = { text: '', links: [] }) {}
  set(patch: Partial<FeedbackModel>): this {
    this.model = { ...this.model, ...patch };
    return this;
  }
}

describe(QuizFeedback, {
  name: 'QuizFeedback',
  path: 'FormApp.QuizFeedback',
  scopes: SCOPES.none,
  methods: {
    getText: ['', 'local', ({ model }) => model.text],
    getLinkUrls: ['', 'local', ({ model }) => model.links.map(({ url }) => url)],
  },
});
describe(QuizFeedbackBuilder, {
  name: 'QuizFeedbackBuilder',
  path: 'FormApp.QuizFeedbackBuilder',
  scopes: SCOPES.none,
  methods: {
    setText: ['s', 'local', (b, text) => b.set({ text: text as string })],
    addLink: ['s | s s', 'local', (b, url: string, text: string = url) => b.set({ links: [...b.model.links, { url, text }] })],
    copy: ['', 'local', ({ model }) => new QuizFeedbackBuilder(model)],
    build: ['', 'local', ({ model }) => new QuizFeedback(model)],
  },
});

/** The feedback, or null when there is none. */
export const shownFeedback = (model: FeedbackModel | undefined): QuizFeedback | null => (model ? new QuizFeedback(model) : null);

type Kind = 'correct' | 'incorrect' | 'general';
const feedback = (name: string, kind: Kind): Record<string, MethodRow<FormItem>> => ({
  [`get${name}`]: ['', 'formRead', ({ model }) => shownFeedback(model.feedback?.[kind])],
  [`set${name}`]: [
    'QuizFeedback?',
    'formWrite',
    (item, given: QuizFeedback | null) => item.change({ feedback: { ...item.model.feedback, [kind]: given?.model } }),
  ],
});
const points: Record<string, MethodRow<FormItem>> = {
  getPoints: ['', 'formRead', ({ model }) => model.points ?? 0],
  setPoints: ['n', 'formWrite', (item, given) => item.change({ points: given as number })],
};

/** Of questions whose answer is right or wrong. */
export const gradedMethods = {
  ...points,
  ...feedback('FeedbackForCorrect', 'correct'),
  ...feedback('FeedbackForIncorrect', 'incorrect'),
};
/** Of questions that only a person can grade. */
export const openMethods = { ...points, ...feedback('GeneralFeedback', 'general') };
