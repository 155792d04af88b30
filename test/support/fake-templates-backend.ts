/** Stands in for the spreadsheet behind the templates dialog. Tests find it as `window.fakeBackend`. */
import type { Reply } from '../../src/application/sidebar-api';
import type { OwnWording, TemplatesApi } from '../../src/application/templates-api';
import { exampleValues } from '../../src/wording/emails/default-templates';
import { installFakeScript } from './install-fake-script';

const ok = <T>(value: T): Reply<T> => ({ ok: true, value });

export class FakeTemplatesBackend {
  readonly calls: { readonly name: string; readonly args: readonly unknown[] }[] = [];
  delay = 0;
  readonly failing = new Map<string, string>();
  readonly refusing = new Map<string, string>();
  own: OwnWording[] = [
    {
      code: 'stage-eve',
      wording: 'observation',
      subject: '[{{reference}}] Un élève arrive',
      body: 'Bonjour,\n\n{{telephone_animateur}}',
      isActive: true,
    },
  ];
  /** What somebody else has written meanwhile. */
  theirs: OwnWording | undefined;

  readonly api: TemplatesApi = {
    getTemplates: () => ok({ own: this.own }),
    getTemplateRows: ({ code }) =>
      ok(
        code === 'morning-report'
          ? []
          : [
              { reference: 'PRO-2026-0318', label: 'PRO-2026-0318 – Restaurant Exemple, CAP Cuisine' },
              { reference: 'PRO-2026-0317', label: 'PRO-2026-0317 – Garage Exemple, CAP Maintenance' },
            ],
      ),
    getTemplateValues: ({ code }, reference) =>
      ok({ values: { ...exampleValues(code), reference, organisme: 'Garage Exemple', marge: '' }, examples: ['constat'] }),
    saveTemplate: ({ code, wording, subject, body, before }) => {
      const { theirs } = this;
      if (theirs !== undefined && (theirs.subject !== before.subject || theirs.body !== before.body))
        return ok({ isSaved: false, now: theirs });
      this.theirs = undefined;
      return ok({ isSaved: true, now: { code, wording, subject, body, isActive: true } });
    },
    tryTemplate: () => ok(null),
  };
}

if (typeof document !== 'undefined') installFakeScript(new FakeTemplatesBackend());
