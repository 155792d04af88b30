/** The form « Contribution au réseau »: what a school or a company gives to the network, or asks of it. Three pages. */
import type { ContributionKind } from '../../domain/network/contribution';
import { publicLabels, sectorLabels } from '../../wording/labels/lists';
import {
  approachLabels,
  contributionChoices,
  needKindLabels,
  poolSharingLabels,
  resourceMomentLabels,
  resourceReadinessLabels,
} from '../../wording/labels/network';
import { fr } from '../../wording/text/typography';
import type { FormDefinition, FormLists, Question, Section } from './form-definition';
import { dataNotice } from './request-form';
import { ask, choicesOf, plainChoices, required, schoolChoices, YES_NO } from './section-builder';
import { FORM_TITLES } from './form-titles';

/** Heads the question that a link fills with what it is about; nobody's answer is read from it. */
export const contributionRecallTitle = fr`De quoi il s'agit`;
/** Names a meeting, a request or a company; the link of a message fills it. */
export const contributionCodeTitle = 'Code';

const BRANCH: Readonly<Record<ContributionKind, string>> = {
  'share-company': 'consent',
  approach: 'approach',
  resource: 'resource',
  need: 'need',
  'sign-up': 'meeting',
  help: 'help',
  release: 'word',
};

export function contributionForm(lists: FormLists): FormDefinition {
  return {
    kind: 'contribution',
    title: FORM_TITLES.contribution,
    description: fr`Partager une entreprise ou une ressource, dire un besoin, s'inscrire à une rencontre, aider pour une demande : deux minutes suffisent.${lists.animatorPhone ? fr` Vous préférez le téléphone ? ${lists.animatorName} : ${lists.animatorPhone}.` : ''}`,
    confirmation: fr`Merci ! C'est transmis au pôle de stages. Vous recevrez une confirmation par courriel.`,
    sections: [
      whoSection(lists),
      consentSection,
      companySection,
      approachSection,
      resourceSection,
      needSection,
      meetingSection(lists),
      helpSection,
      {
        key: 'word',
        title: 'Un mot, et vos données',
        help: dataNotice(lists, fr`les animateurs du pôle`, ''),
        questions: [ask('word', 'Un mot pour le pôle de stages', 'paragraph')],
      },
    ],
  };
}

const whoSection = ({ schools }: FormLists): Section => ({
  key: 'who',
  title: 'Vous',
  questions: [
    ask('recall', contributionRecallTitle, 'paragraph', {
      help: fr`Rappelé par le lien d'un courriel ; laissez vide si vous venez de vous-même.`,
    }),
    required('name', 'Votre nom', 'text'),
    required('email', 'Votre courriel', 'text', { validation: 'email' }),
    ask('phone', 'Votre téléphone', 'text', { digits: 10 }),
    ask('school', fr`Votre établissement, si vous y travaillez`, 'list', { choices: schoolChoices(schools) }),
    ask('organisation', 'Sinon, votre entreprise ou organisme', 'text'),
    required('say', fr`Que souhaitez-vous faire ?`, 'choice', {
      choices: choicesOf(contributionChoices, (code) => BRANCH[code as ContributionKind]),
    }),
    ask('token', contributionCodeTitle, 'text', {
      help: fr`Déjà rempli par le lien d'un courriel ; laissez vide si vous venez de vous-même.`,
    }),
  ],
});

/** A form refuses two questions of one title: those of each branch say whose they are. */
const reach = (key: string, of: string): Question[] => [
  ask(`${key}Commune`, fr`Commune ${of}`, 'text'),
  ask(`${key}PostalCode`, fr`Code postal ${of}`, 'text', { validation: 'postal-code', digits: 5 }),
];

const consentSection: Section = {
  key: 'consent',
  title: fr`L'accord de l'entreprise`,
  help: fr`Elle rejoint le vivier du réseau avec son accord. Sans son accord, rien n'est demandé ni gardé d'elle.`,
  questions: [
    required('consent', fr`L'entreprise accepte-t-elle que le pôle de stages la contacte ?`, 'choice', {
      choices: YES_NO.map(({ label }, index) => ({ label, goTo: index === 0 ? 'company' : 'word' })),
    }),
  ],
};

const companySection: Section = {
  key: 'company',
  title: fr`L'entreprise que vous partagez`,
  next: 'word',
  questions: [
    required('companyName', fr`Nom de l'entreprise`, 'text'),
    ...reach('company', fr`de l'entreprise`),
    ask('siret', 'SIRET', 'text', { digits: 14, help: fr`14 chiffres, si vous le connaissez.` }),
    ask('sector', 'Secteur d’activité', 'list', { choices: choicesOf(sectorLabels) }),
    ask('publics', fr`Qui peut-elle accueillir ?`, 'checkboxes', { choices: choicesOf(publicLabels) }),
    ask('contactName', 'Personne à contacter', 'text'),
    ask('contactEmail', 'Son courriel', 'text', { validation: 'email' }),
    ask('contactPhone', 'Son téléphone', 'text', { digits: 10 }),
    required('sharing', fr`Avec qui la partager ?`, 'choice', { choices: choicesOf(poolSharingLabels) }),
    ask('reservedUntil', fr`Si elle vous est réservée, jusqu'au`, 'date', {
      help: fr`Passé ce jour, elle est partagée avec tout le réseau.`,
    }),
  ],
};

const approachSection: Section = {
  key: 'approach',
  title: fr`L'entreprise que vous avez contactée`,
  help: fr`Le pôle évite ainsi de la solliciter une seconde fois, et le dit aux autres établissements.`,
  next: 'word',
  questions: [
    required('askedName', fr`Nom de l'entreprise contactée`, 'text'),
    ...reach('asked', fr`de l'entreprise contactée`),
    ask('contactedOn', fr`Contactée le`, 'date', { help: fr`Laissez vide pour aujourd'hui.` }),
    required('result', fr`Qu'a-t-elle répondu ?`, 'choice', { choices: choicesOf(approachLabels) }),
  ],
};

const resourceSection: Section = {
  key: 'resource',
  title: 'La ressource',
  help: fr`Un livret, une grille, une séance, une vidéo… Elle est relue, puis publiée au réseau sous votre nom.`,
  next: 'word',
  questions: [
    required('resourceTitle', 'Titre', 'text'),
    ask('link', 'Lien', 'text', { help: fr`Une adresse qui commence par https://` }),
    ask('moment', fr`Quand sert-elle ?`, 'list', { choices: choicesOf(resourceMomentLabels) }),
    ask('theme', 'Thème', 'text'),
    ask('resourcePublics', fr`Pour qui ?`, 'checkboxes', { choices: choicesOf(publicLabels) }),
    required('readiness', fr`Où en est-elle ?`, 'choice', { choices: choicesOf(resourceReadinessLabels) }),
  ],
};

const needSection: Section = {
  key: 'need',
  title: 'Votre besoin',
  next: 'word',
  questions: [
    required('needKind', fr`De quoi s'agit-il ?`, 'choice', { choices: choicesOf(needKindLabels) }),
    required('subject', fr`En quelques mots`, 'text'),
    ask('description', fr`Ce qui vous aiderait`, 'paragraph', {
      help: fr`N'écrivez ni le nom d'un élève, ni rien de sa santé ou de sa famille.`,
    }),
    ask('stage', fr`Pendant un stage : sa référence`, 'text', { help: fr`Entre crochets dans l'objet de nos courriels.` }),
  ],
};

/** Without a meeting to come only the code of an invitation leads somewhere. */
const meetingSection = ({ meetings }: FormLists): Section => ({
  key: 'meeting',
  title: 'La rencontre',
  next: 'word',
  questions: [
    meetings.length === 0
      ? ask('meeting', 'Rencontre', 'text', { help: fr`Laissez vide si vous venez d'une invitation.` })
      : ask('meeting', 'Rencontre', 'list', {
          choices: meetings.map(({ label, code }) => ({ label, code })),
          help: fr`Laissez vide si vous venez d'une invitation.`,
        }),
  ],
});

const helpSection: Section = {
  key: 'help',
  title: fr`Qui pourrait accueillir ?`,
  help: fr`Le pôle contacte l'entreprise et vous dit ce qu'il en est. La demande reste anonyme.`,
  next: 'word',
  questions: [
    ask('helpCode', fr`Référence de la demande`, 'text', { help: fr`Laissez vide si vous venez du lien d'un courriel.` }),
    required('helpName', fr`L'entreprise à laquelle vous pensez`, 'text'),
    ...reach('help', fr`de cette entreprise`),
    ask('helpPerson', fr`La personne à appeler, son téléphone ou son courriel`, 'text'),
    required('helpAgreed', fr`Est-elle d'accord pour que le pôle l'appelle ?`, 'choice', {
      choices: plainChoices(['Oui', 'Non']),
    }),
  ],
};
