/** The tabs of the office: Courriels, Modèles, Règles, Paramètres, Journal. */
import type { TemplateCode, TemplateKey } from '../../domain/message/message';
import { tonesOf } from '../../wording/labels/status-tones';
import { NO_VALUE, type RuleCode } from '../../domain/rules/rule';
import type { SettingKey } from '../../domain/settings/setting';
import { ruleEffectLabels, templateKeyLabels, templateLabels } from '../../wording/labels/reference';
import { ruleCodeLabels } from '../../wording/labels/rule-texts';
import { settingLabels } from '../../wording/labels/settings';
import { messageStatusLabels } from '../../wording/labels/statuses';
import { checkbox, choice, date, instant, key, number, text } from '../codec';
import { byAddon, byAnimator, type Table } from '../table';
import { yearIndicatorLabels } from '../../wording/year/year-texts';
import { tableLabels } from '../../wording/labels/tables';

export const messagesTable: Table<'messages'> = {
  name: 'messages',
  sheetName: tableLabels.messages,
  key: 'reference',
  prefix: 'MSG',
  frozenColumns: 1,
  columns: {
    reference: byAddon('Référence', text, { width: 125 }),
    status: byAnimator('Statut', choice(messageStatusLabels), {
      tones: tonesOf(messageStatusLabels),
      width: 110,
      ifEmpty: 'to-review',
    }),
    template: byAddon('Modèle', choice<TemplateCode>(templateLabels), { width: 200, ifEmpty: 'proposition' }),
    about: byAddon('Objet lié', text, { width: 125, ifEmpty: '' }),
    to: byAddon('Destinataire', text, { width: 200, ifEmpty: '' }),
    cc: byAddon('Copie', text, { width: 160 }),
    subject: byAddon('Objet', text, { width: 320, ifEmpty: '' }),
    body: byAddon('Texte', text, { width: 320, ifEmpty: '', note: 'Gardé jusqu’au départ, puis remplacé par une empreinte.' }),
    createdAt: byAddon('Créé le', instant, { width: 130, ifEmpty: '' }),
    sendAfter: byAddon('À envoyer après', instant, { width: 130 }),
    sentAt: byAddon('Envoyé le', instant, { width: 130 }),
    attempts: byAddon('Essais', number, { width: 60, ifEmpty: 0 }),
    error: byAddon('Erreur', text, { width: 240 }),
    isTrial: byAddon('Essai', checkbox, { width: 60, since: 2, note: 'Cochée : envoyé pendant l’essai, à vous seul.' }),
    senderName: byAddon('Expéditeur', text, { width: 160, since: 3 }),
    covers: byAddon('Lignes', text, { hidden: true }),
    key: byAddon('Clé', text, { hidden: true, ifEmpty: '' }),
    recordedStatus: byAddon('Statut enregistré', choice(messageStatusLabels), { hidden: true }),
  },
};

export const templatesTable: Table<'templates'> = {
  name: 'templates',
  sheetName: tableLabels.templates,
  key: 'code',
  columns: {
    code: byAddon('Code', key<TemplateKey>(templateKeyLabels), { width: 240 }),
    title: byAddon('Titre', text, { width: 240, ifEmpty: '' }),
    subject: byAnimator('Objet', text, { width: 320, ifEmpty: '' }),
    body: byAnimator('Corps', text, { width: 480, ifEmpty: '' }),
    isActive: byAnimator('Actif', checkbox, { width: 60, ifEmpty: true }),
    variables: byAddon('Variables', text, { width: 320 }),
  },
};

export const rulesTable: Table<'rules'> = {
  name: 'rules',
  sheetName: tableLabels.rules,
  key: 'code',
  columns: {
    code: byAddon('Code', key<RuleCode>(ruleCodeLabels), { width: 240 }),
    label: byAnimator('Libellé', text, { width: 300, ifEmpty: '' }),
    appliesTo: byAnimator('S’applique à', text, { width: 160, ifEmpty: '' }),
    value: byAnimator('Valeur', number, { width: 80, ifEmpty: NO_VALUE }),
    unit: byAnimator('Unité', text, { width: 100, ifEmpty: '' }),
    effect: byAnimator('Effet', choice(ruleEffectLabels), { width: 80, ifEmpty: 'warns' }),
    validFrom: byAnimator('Valable du', date, { width: 90 }),
    validUntil: byAnimator('Valable au', date, { width: 90 }),
    source: byAnimator('Source', text, { width: 260, ifEmpty: '' }),
  },
};

export const settingsTable: Table<'settings'> = {
  name: 'settings',
  sheetName: tableLabels.settings,
  key: 'key',
  columns: {
    key: byAddon('Clé', key<SettingKey>(settingLabels), { width: 240 }),
    value: byAnimator('Valeur', text, { width: 260, ifEmpty: '' }),
    schoolYear: byAnimator('Année scolaire', number, { width: 100 }),
    explanation: byAddon('Explication', text, { width: 480 }),
  },
};

export const yearsTable: Table<'years'> = {
  name: 'years',
  sheetName: tableLabels.years,
  key: 'key',
  columns: {
    schoolYear: byAddon('Année scolaire', text, { width: 110, ifEmpty: '' }),
    indicator: byAddon('Indicateur', choice(yearIndicatorLabels), { width: 260, ifEmpty: 'requests' }),
    group: byAddon('Groupe', text, { width: 280 }),
    count: byAddon('Nombre', number, { width: 80, ifEmpty: 0 }),
    key: byAddon('Clé', text, { hidden: true, ifEmpty: '' }),
  },
};

export const journalTable: Table<'journal'> = {
  name: 'journal',
  sheetName: tableLabels.journal,
  key: 'key',
  presentBy: 'at',
  columns: {
    at: byAddon('Date', instant, { width: 130, ifEmpty: '' }),
    actor: byAddon('Acteur', text, { width: 160, ifEmpty: '' }),
    action: byAddon('Action', text, { width: 220, ifEmpty: '' }),
    object: byAddon('Objet', text, { width: 120, ifEmpty: '' }),
    reference: byAddon('Référence', text, { width: 125, ifEmpty: '' }),
    before: byAddon('Avant', text, { width: 160 }),
    after: byAddon('Après', text, { width: 160 }),
    reason: byAddon('Motif', text, { width: 260 }),
    key: byAddon('Clé', text, { hidden: true }),
  },
};
