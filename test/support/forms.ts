/** Forms as people meet them, and what may befall what is remembered of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type FormItemView, type FormView, openRuntime } from 'apps-script-local';
import { FORM, START, type Hub } from './hub';

const DIST = resolve(__dirname, '../../dist');

export const formOf = (hub: Hub, kind: keyof typeof FORM): FormView => {
  const forms = hub.runtime.forms().filter(({ title, published }) => title === FORM[kind] && published);
  if (forms.length !== 1) throw new Error(`${forms.length} forms ${FORM[kind]}`);
  return forms[0]!;
};

export function itemOf(hub: Hub, kind: keyof typeof FORM, title: string): FormItemView {
  const item = formOf(hub, kind).items.find((one) => one.title.replace(/[\u00a0\u202f]/g, ' ') === title);
  if (item === undefined) throw new Error(`no question ${title}`);
  return item;
}

/** Everything that a person can see or meet in the form, identities apart: two forms of one shape are the same form. */
export function shapeOf({
  items,
  title,
  description,
  confirmationMessage,
  published,
  acceptingResponses,
  requiresLogin,
}: FormView) {
  const pageTitle = (id: number | undefined): string | undefined => items.find((item) => item.id === id)?.title;
  return {
    title,
    description,
    confirmationMessage,
    published,
    acceptingResponses,
    requiresLogin,
    items: items.map(({ id: _id, choices, goToPageId, ...item }) => ({
      ...item,
      leadsTo: pageTitle(goToPageId),
      choices: choices?.map(({ value, goTo, goToPageId: page }) => [value, goTo, pageTitle(page)]),
    })),
  };
}

export const shapesOf = (hub: Hub): unknown[] =>
  (Object.keys(FORM) as (keyof typeof FORM)[]).map((kind) => shapeOf(formOf(hub, kind)));

/** Runs a few lines of script on a state that nobody has open, as a fault of the platform would leave it. */
export function tamper(state: string, script: string): string {
  const files = Object.fromEntries(readdirSync(DIST).map((name) => [name, readFileSync(join(DIST, name), 'utf8')]));
  const runtime = openRuntime({
    project: {
      ...files,
      'tamper.js': `function tamper() { const properties = PropertiesService.getDocumentProperties(); ${script} }`,
    },
    stateFile: state,
    startAt: START,
  });
  const [run] = runtime.clickMenu('tamper').runs;
  runtime.close();
  if (run?.outcome !== 'done') throw new Error(`tamper: ${JSON.stringify(run)}`);
  return state;
}
