/** The network's year in the sample: companies that schools share, resources, needs, meetings that were held or are to come. */
import type { FormAnswers } from 'apps-script-local';
import { contributionForm } from '../../../src/register/forms/contribution-form';
import {
  approachLabels,
  contributionChoices,
  meetingKindLabels,
  needKindLabels,
  poolSharingLabels,
  resourceMomentLabels,
  resourceReadinessLabels,
  resourceStateLabels,
} from '../../../src/wording/labels/network';
import { publicLabels, sectorLabels } from '../../../src/wording/labels/lists';
import { fr } from '../../../src/wording/text/typography';
import type { Director } from './director';
import { slug } from './fictional-people';
import { SAMPLE_LISTS } from './sample-lists';
import { SAMPLE_SCHOOLS } from './sample-schools';

const TITLE = contributionForm(SAMPLE_LISTS).title;
const WHAT = fr`Que souhaitez-vous faire ?`;

/** Someone of a school; `key` as in the list of schools. */
function member(key: string, name: string): FormAnswers {
  const school = SAMPLE_SCHOOLS.find((one) => one.key === key)!;
  const label = SAMPLE_LISTS.schools.find(({ uai }) => uai === school.uai)!.label;
  return {
    'Votre nom': name,
    'Votre courriel': `${slug(name).replace('-', '.')}@${school.domain}`,
    [fr`Votre établissement, si vous y travaillez`]: label,
  };
}
const host = (name: string, email: string, organisation: string): FormAnswers => ({
  'Votre nom': name,
  'Votre courriel': email,
  'Sinon, votre entreprise ou organisme': organisation,
});

const company = (name: string, postalCode: string, commune: string, sector: keyof typeof sectorLabels): FormAnswers => ({
  [WHAT]: contributionChoices['share-company'],
  [fr`L'entreprise accepte-t-elle que le pôle de stages la contacte ?`]: 'Oui',
  [fr`Nom de l'entreprise`]: name,
  [fr`Commune de l'entreprise`]: commune,
  [fr`Code postal de l'entreprise`]: postalCode,
  'Secteur d’activité': sectorLabels[sector],
  [fr`Qui peut-elle accueillir ?`]: [publicLabels.pfmp],
  [fr`Avec qui la partager ?`]: poolSharingLabels.network,
});
const approach = (name: string, commune: string, result: keyof typeof approachLabels): FormAnswers => ({
  [WHAT]: contributionChoices.approach,
  [fr`Nom de l'entreprise contactée`]: name,
  [fr`Commune de l'entreprise contactée`]: commune,
  [fr`Qu'a-t-elle répondu ?`]: approachLabels[result],
});
const resource = (title: string, link: string, moment: keyof typeof resourceMomentLabels): FormAnswers => ({
  [WHAT]: contributionChoices.resource,
  Titre: title,
  Lien: link,
  [fr`Quand sert-elle ?`]: resourceMomentLabels[moment],
  [fr`Où en est-elle ?`]: resourceReadinessLabels.published,
});
const need = (kind: keyof typeof needKindLabels, subject: string, description: string): FormAnswers => ({
  [WHAT]: contributionChoices.need,
  [fr`De quoi s'agit-il ?`]: needKindLabels[kind],
  'En quelques mots': subject,
  'Ce qui vous aiderait': description,
});
const signUp = (meeting: string): FormAnswers => ({ [WHAT]: contributionChoices['sign-up'], Code: meeting });

const contribute = (director: Director, label: string, who: FormAnswers, what: FormAnswers): void =>
  director.play({ do: 'submit', form: TITLE, answers: { ...who, ...what }, label });

/** Hosts of the pool with an address, in the order of their rows. */
const hostsOf = (director: Director): readonly Readonly<Record<string, string>>[] =>
  director.rows('Contacts').filter((row) => (row['Courriel'] ?? '') !== '');
const nameOfCompany = (director: Director, reference: string): string =>
  director.rows('Entreprises').find((row) => row['Référence'] === reference)?.['Raison sociale'] ?? '';
const lastReference = (director: Director, tab: string): string =>
  director
    .rows(tab)
    .filter((row) => row['Référence'] !== '')
    .at(-1)!['Référence']!;

/** Four schools agree to be called when a pupil has no host, and a training of tutors is announced. */
export function networkInAutumn(director: Director): void {
  for (const key of ['lp-roanne', 'lp-soleil', 'lpo-feurs', 'c-montbrison']) {
    const { uai, domain } = SAMPLE_SCHOOLS.find((one) => one.key === key)!;
    const cells = { 'Courriel du référent': `bureau.entreprises@${domain}`, 'Appels du réseau': 'VRAI' };
    for (const [header, typed] of Object.entries(cells))
      director.play({
        do: 'type',
        sheet: 'Établissements',
        where: { header: 'UAI', is: uai },
        header,
        typed,
        label: 'Un établissement accepte l’appel au réseau',
      });
  }
  contribute(
    director,
    'Une entreprise partagée',
    member('lp-roanne', 'Salomé Exemple'),
    company('Garage Fictif du Rivage', '42300', 'Roanne', 'vehicles'),
  );
  contribute(
    director,
    'Une entreprise partagée',
    member('lp-soleil', 'Yanis Modèle'),
    company('Traiteur Imaginaire des Halles', '42000', 'Saint-Étienne', 'food-trades'),
  );
  contribute(
    director,
    'Une entreprise partagée',
    member('lpo-feurs', 'Claire Maquette'),
    company('Menuiserie Inventée du Forez', '42110', 'Feurs', 'wood'),
  );
  contribute(
    director,
    'Une ressource proposée',
    member('lp-firminy', 'Hugo Esquisse'),
    resource('Livret du tuteur : la première semaine', 'https://pole.example/livret-tuteur', 'before'),
  );
  director.play({
    do: 'typeRow',
    sheet: 'Rencontres',
    cells: {
      Genre: meetingKindLabels['tutor-training'],
      Thème: 'Le rôle du tuteur',
      Date: '24/11/2026',
      Début: '14 h 00',
      Fin: '16 h 30',
      'Lieu ou lien': 'Lycée professionnel Fictif du Port, salle 12',
      Places: '12',
      Titre: 'Accueillir un premier stagiaire',
    },
    label: 'Une formation de tuteurs annoncée',
  });
  const meeting = lastReference(director, 'Rencontres');
  for (const contact of hostsOf(director).slice(0, 6))
    contribute(
      director,
      'Un tuteur s’inscrit',
      host(contact['Nom']!, contact['Courriel']!, nameOfCompany(director, contact['Entreprise']!)),
      signUp(meeting),
    );
}

/** Five of six tutors came; the resource is published; schools say what they have asked by themselves. */
export function networkInWinter(director: Director): void {
  const meeting = lastReference(director, 'Rencontres');
  const signedUp = director
    .rows('Inscriptions')
    .map((row) => row['Référence']!)
    .filter((reference) => reference !== '');
  director.call('Présences notées', 'noteAttendance', meeting, signedUp.slice(0, 5));
  director.play({
    do: 'type',
    sheet: 'Ressources',
    where: { header: 'Référence', is: lastReference(director, 'Ressources') },
    header: 'État',
    typed: resourceStateLabels.published,
    label: 'Une ressource publiée',
  });
  const asked = director.rows('Entreprises').slice(4, 7);
  asked.forEach((row, index) =>
    contribute(
      director,
      'Un établissement dit sa démarche',
      member(index === 1 ? 'lp-soleil' : 'lp-roanne', index === 1 ? 'Yanis Modèle' : 'Salomé Exemple'),
      approach(row['Raison sociale']!, row['Commune']!, index === 2 ? 'refused' : 'waiting'),
    ),
  );
  contribute(
    director,
    'Un besoin',
    member('c-montbrison', 'Inès Fictive'),
    need('resource', 'Un livret d’accueil pour les élèves de 3e', 'Une page à remettre à l’élève le premier matin.'),
  );
  contribute(director, 'Un besoin', member('lpo-rive', 'Paul Untel'), need('resource', 'Livret d’accueil de l’élève de 3e', ''));
}

/** The day before the sample opens: a meeting to come, a resource to read, a host that asks for support, a lead for a request. */
export function networkAtLast(director: Director): void {
  director.play({
    do: 'typeRow',
    sheet: 'Rencontres',
    cells: {
      Genre: meetingKindLabels.professionals,
      Thème: 'Préparer la seconde vague de stages',
      Date: '21/01/2027',
      Début: '17 h 30',
      Fin: '19 h 00',
      'Lieu ou lien': 'Chambre de métiers fictive, Saint-Étienne',
      Places: '20',
      Titre: 'Enseignants et artisans : se connaître avant l’accueil',
    },
    label: 'Une rencontre annoncée',
  });
  const meeting = lastReference(director, 'Rencontres');
  for (const [key, name] of [
    ['lp-soleil', 'Yanis Modèle'],
    ['lp-roanne', 'Salomé Exemple'],
    ['lpo-feurs', 'Claire Maquette'],
  ] as const)
    contribute(director, 'Une inscription', member(key, name), signUp(meeting));
  contribute(
    director,
    'Une ressource proposée',
    member('lp-roanne', 'Salomé Exemple'),
    resource('Grille d’observation pour un premier stage', 'https://pole.example/grille', 'during'),
  );
  const [contact] = hostsOf(director);
  if (contact !== undefined)
    contribute(
      director,
      'Un organisme demande un appui',
      host(contact['Nom']!, contact['Courriel']!, nameOfCompany(director, contact['Entreprise']!)),
      need('support', 'L’élève arrive en retard chaque matin', 'Comment en parler sans le décourager ?'),
    );
  const sought = director.rows('Demandes').find((row) => row['Statut'] === 'En recherche');
  if (sought !== undefined)
    contribute(director, 'Une piste pour une demande', member('lpo-feurs', 'Claire Maquette'), {
      [WHAT]: contributionChoices.help,
      [fr`Référence de la demande`]: sought['Référence']!,
      [fr`L'entreprise à laquelle vous pensez`]: 'Atelier Imaginaire du Lignon',
      [fr`La personne à appeler, son téléphone ou son courriel`]: 'Mme Fictive, à l’atelier',
      [fr`Est-elle d'accord pour que le pôle l'appelle ?`]: 'Oui',
    });
}
