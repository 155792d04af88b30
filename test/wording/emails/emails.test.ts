import fc from 'fast-check';
import { TEMPLATE_CODES, type TemplateCode } from '../../../src/domain/message/message';
import type { PublicWording } from '../../../src/domain/request/public-wording';
import { checkOffer } from '../../../src/domain/offer/check-offer';
import { checkTemplate } from '../../../src/wording/emails/check-template';
import {
  allowedVariables,
  DEFAULT_TEMPLATES,
  defaultWording,
  exampleValues,
  mayGroup,
  wordingsOf,
} from '../../../src/wording/emails/default-templates';
import { offerSummary } from '../../../src/wording/emails/offer-summary';
import { renderTemplate } from '../../../src/wording/emails/render-template';
import {
  allowanceSentence,
  classInWords,
  datesInWords,
  shortDatesInWords,
  weeklyHoursInWords,
} from '../../../src/wording/emails/request-in-words';
import { textToHtml } from '../../../src/wording/emails/text-to-html';
import { goodOffer, HOSTILE_TEXTS, locate, schools, TODAY } from '../../domain/intake-samples';
import { typographyFaults } from '../french-typography';
import { anyText } from '../../support/any-text';

/** The examples of a template's variables. */
const exampleVariables = (code: TemplateCode): Readonly<Record<string, string>> =>
  Object.fromEntries(DEFAULT_TEMPLATES[code].variables.map((variable) => [variable.name, variable.example]));
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const TEXTS = TEMPLATE_CODES.flatMap((code) => wordingsOf(code).map((wording) => [code, wording] as const));

/** Nobody calls these so (domain 4.7): a PFMP is no « stage », an apprentice has a contract and no convention. */
const NEVER_SAID: Readonly<Record<PublicWording, RegExp>> = {
  training: /\bstages?\b/i,
  observation: /\bpfmp\b|tuteur|\bapprenti/i,
  apprenticeship: /\bstages?\b|convention|tuteur|séquence/i,
};
const withoutHubName = (text: string): string => text.replace(/pôle de stages|\{\{.*?\}\}/gi, '');

describe.each(TEXTS)('the text of %s for %s', (code, wording) => {
  const template = { ...DEFAULT_TEMPLATES[code], ...defaultWording(code, wording) };
  const rendered = renderTemplate(template, exampleVariables(code));

  test('calls things as its public does', () => {
    for (const text of [template.subject, template.body]) expect(withoutHubName(text)).not.toMatch(NEVER_SAID[wording]);
  });

  test('parses, names only its variables, and misses none of its examples', () => {
    expect(template.code).toBe(code);
    expect(checkTemplate(template, allowedVariables(code))).toEqual([]);
    expect(rendered.missing).toEqual([]);
  });
  test('begins its subject with the reference in brackets and gives the animator’s telephone in the text', () => {
    // What the animator reads answers nobody, and quotes many references.
    if (code === 'morning-report') return;
    expect(template.subject).toMatch(/^\[\{\{reference\}\}\] /);
    expect(template.body).toContain('{{telephone_animateur}}');
  });
  test('can speak of several pupils, where it says that it can', () => {
    if (!mayGroup(code)) return;
    const one = renderTemplate(template, exampleValues(code));
    const several = renderTemplate(template, exampleValues(code, true));
    expect([one.missing, several.missing]).toEqual([[], []]);
    expect(one.text).not.toBe(several.text);
  });
  test('is well typeset, in the source and once filled', () => {
    for (const text of [template.title, template.subject, template.body, rendered.subject, rendered.text])
      expect(typographyFaults(text)).toEqual([]);
    expect(rendered.text).not.toMatch(/\n{3,}|[ \t]\n|\{\{/);
  });
  test('says its optional parts or leaves them out whole', () => {
    const optional = [...template.body.matchAll(/\{\{#(\w+)\}\}/g)].map((match) => match[1]!);
    const variables = { ...exampleVariables(code), ...Object.fromEntries(optional.map((name) => [name, ''])) };
    const short = renderTemplate(template, variables);
    expect(short.missing).toEqual([]);
    expect(short.text).not.toMatch(/ ,| :\s*$|\( ?\)|\n{3,}/m);
  });
});

test('the proposition can name neither the pupil nor the school, and says to the host how to answer', () => {
  const names = allowedVariables('proposition');
  for (const forbidden of ['initiales', 'etablissement', 'prenom_nom', 'courriel', 'telephone'])
    expect(names).not.toContain(forbidden);
  expect(plain(DEFAULT_TEMPLATES.proposition.body)).toContain('Oui, j’accueille cet {{eleve}} : {{lien_oui}}');
});

describe('rendering', () => {
  test('a value is never read as template nor escaped, and a subject stays on one line', () => {
    const { subject, text } = renderTemplate({ subject: 'Pour {{a}}', body: '{{a}}' }, { a: '{{b}} <b> & "x"\n{{#a}}' });
    expect(subject).toBe('Pour {{b}} <b> & "x" {{#a}}');
    expect(text).toBe('{{b}} <b> & "x"\n{{#a}}');
  });
  test('what is shown without a value is missing, once; what is left out is not', () => {
    expect(
      renderTemplate({ subject: '{{a}}', body: '{{a}} {{b}} {{#c}}{{c}}{{/c}} {{^c}}{{d}}{{/c}}' }, { b: '', c: '' }).missing,
    ).toEqual(['a', 'b', 'd']);
    expect(renderTemplate({ subject: 's', body: '{{constructor}}{{toString}}' }, {})).toEqual({
      subject: 's',
      text: '',
      missing: ['constructor', 'toString'],
    });
  });
  test('no value throws', () => {
    fc.assert(
      fc.property(anyText(), (value) => renderTemplate({ subject: 's', body: '<{{a}}>' }, { a: value }).text.startsWith('<')),
    );
  });
});

test.each([
  ['Bonjour {{prenom', 'Texte, ligne 1, colonne 17 : une accolade n’est pas fermée : il manque }}.'],
  ['Bonjour\n{{#rayon}} x', 'Texte, ligne 2, colonne 13 : la partie {{#rayon}} n’est pas fermée par {{/rayon}}.'],
  ['x {{/rayon}}', 'Texte, ligne 1, colonne 3 : {{/rayon}} ferme une partie qui n’est pas ouverte.'],
  ['a\n b {{formatoin}}', 'Texte, ligne 2, colonne 4 : la variable {{formatoin}} n’existe pas. Peut-être {{formation}} ?'],
  ['{{zzz}}', 'Texte, ligne 1, colonne 1 : la variable {{zzz}} n’existe pas.'],
  [
    '{{#rayon}}{{formation.length}}{{/rayon}}',
    'Texte, ligne 1, colonne 11 : la variable {{formation.length}} n’existe pas. Peut-être {{formation}} ?',
  ],
  ['{{> autre}}', 'Texte, ligne 1, colonne 1 : l’écriture {{> n’est pas permise.'],
  ['', 'Texte, ligne 1, colonne 1 : le texte est vide.'],
])('the template %j is refused with the place of the mistake', (body, sentence) =>
  expect(checkTemplate({ subject: 'Objet', body }, ['formation', 'rayon']).map((problem) => plain(problem.sentence))).toEqual([
    sentence,
  ]),
);

test('no template text throws in the check, and one without problem can be rendered', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(fc.constantFrom('{{', '}}', '#a', '/a', 'a', ' ', '{', '!', '^a', '=', '\n')).map((parts) => parts.join('')),
      ),
      (body) => {
        const problems = checkTemplate({ subject: 's', body }, ['a']);
        return problems.length > 0 || renderTemplate({ subject: 's', body }, { a: 'x' }).text !== undefined;
      },
    ),
  );
});

describe('HTML', () => {
  test('paragraphs, lists, a button for a labelled link, links for addresses and telephones', () => {
    const html = textToHtml(
      'Bonjour,\n\nÀ faire :\n– appeler ;\n– envoyer.\n\nOui\u00a0: https://docs.example/r?a=1&b=2\n\nÉcrivez à a@b.example ou au 04 65 71 00 12. Voir https://x.example/p.\nSigné',
    );
    expect(html.replace(/ style="[^"]*"/g, '')).toBe(
      '<div><p>Bonjour,</p><p>À faire :</p><ul><li>appeler ;</li><li>envoyer.</li></ul><p><a href="https://docs.example/r?a=1&amp;b=2">Oui</a></p>' +
        '<p>Écrivez à <a href="mailto:a@b.example">a@b.example</a> ou au <a href="tel:+33465710012">04 65 71 00 12</a>. Voir <a href="https://x.example/p">https://x.example/p</a>.<br>Signé</p></div>',
    );
  });
  test('a script, an attribute or another kind of link stays text', () => {
    const html = textToHtml(
      '<script>alert(1)</script>\n\nOui : javascript:alert(1)\n\nhttps://x.example/"onmouseover="a <img src=x onerror=a>',
    );
    expect(html).not.toMatch(/<script|<img|href="javascript|"onmouseover/);
  });
  const TAGS = /<\/?(?:div|p|ul|li|br|a)(?: (?:style|href)="[^"<>]*")*>/g;
  test('whatever the text, nothing but our own tags comes out, with safe addresses, and every word is there', () => {
    const isSafe = (text: string): boolean => {
      const html = textToHtml(text);
      const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1]!);
      const kept = html.replace(TAGS, ' ');
      return !/[<>"]/.test(kept) && hrefs.every((href) => /^(?:https?:|mailto:|tel:)/i.test(href));
    };
    for (const text of HOSTILE_TEXTS) expect(isSafe(text)).toBe(true);
    fc.assert(
      fc.property(
        fc.oneof(
          anyText(),
          fc
            .array(fc.constantFrom('<', '>', '"', "'", '&', 'https://', 'a@b.fr', ' : ', '\n', '– ', 'x', '04 65 71 00 12'))
            .map((parts) => parts.join('')),
        ),
        isSafe,
      ),
    );
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 }),
        (words) => textToHtml(words.join('\n')).replace(TAGS, ' ').trim().split(/\s+/).join() === words.join(),
      ),
    );
  });
});

describe('a request in words', () => {
  test.each([
    [classInWords({ type: 'pfmp', level: 'cap-1', trainingName: 'CAP Cuisine' }), 'CAP Cuisine, 1re année'],
    [classInWords({ type: 'observation-3e', level: '3e' }), '3e'],
    [classInWords({ type: 'prepa-segpa' }), 'collège'],
    [classInWords({}), ''],
    [datesInWords({ startsOn: '2027-01-11', endsOn: '2027-02-05' }), 'du lundi 11 janvier au vendredi 5 février 2027'],
    [datesInWords({ startsOn: '2027-09-06' }), 'à partir du lundi 6 septembre 2027'],
    [shortDatesInWords({ startsOn: '2027-01-11', endsOn: '2027-02-05' }), 'du 11 janvier au 5 février 2027'],
    [weeklyHoursInWords({ hoursPerWeek: 35 }), '35 h'],
    [allowanceSentence({ type: 'pfmp' }), 'L’élève perçoit une allocation de l’État : vous n’avez rien à verser.'],
    [allowanceSentence({ type: 'bts' }), ''],
  ])('%s', (written, expected) => expect(plain(written)).toBe(expected));

  test('an offer is summed up by what is known of it', () => {
    const summary = plain(
      offerSummary(
        checkOffer({
          draft: { ...goodOffer, weeksText: 'S2 à S5', otherCommune: 'Roanne' },
          readingFindings: [],
          schools,
          companies: [],
          locate,
          today: TODAY,
        }),
      ),
    );
    expect(summary.split('\n')).toEqual([
      '– Organisme : Restaurant Exemple',
      '– SIRET : 73282932000074',
      '– Adresse : 1 place Fictive, 42000 Saint-Étienne',
      '– Secteur : Hôtellerie, restauration',
      '– Contact : Alex Fictif, 04 65 71 00 34, contact@restaurant.example',
      '– Activités : Service en salle',
      '– Publics : Élèves de lycée professionnel (CAP, bac pro), Élèves de collège (4e, 3e)',
      '– Période : du 4 janvier au 26 mars 2027',
      '– Semaines : S2 à S5',
      '– Places en même temps : 2',
      '– Lieu du stage : 42300 Roanne',
      '– Partage : Tout le réseau',
    ]);
  });
});
