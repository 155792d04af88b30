/** The tabs of the register: their names in the sheet, which are what people call them. */
import type { TableName } from '../../domain/records';

export const tableLabels: Readonly<Record<TableName, string>> = {
  requests: 'Demandes',
  offers: 'Offres',
  propositions: 'Propositions',
  companies: 'Entreprises',
  contacts: 'Contacts',
  schools: 'Établissements',
  trainings: 'Formations',
  periods: 'Périodes',
  reviews: 'Bilans',
  resources: 'Ressources',
  meetings: 'Rencontres',
  registrations: 'Inscriptions',
  needs: 'Besoins',
  contributions: 'Contributions',
  plans: 'Plans',
  years: 'Années',
  messages: 'Courriels',
  templates: 'Modèles',
  rules: 'Règles',
  settings: 'Paramètres',
  journal: 'Journal',
};
