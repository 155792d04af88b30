/** The settings that a hub has, each with what it is until someone says otherwise. */

export const SETTING_DEFAULTS = {
  hubName: '', territory: '', academie: '', zone: '', departements: '',
  animatorName: '', animatorRole: '', animatorPhone: '', animatorEmail: '', signature: '',
  controller: '', dpoContact: '',
  sandbox: 'oui', sendDelayMinutes: '2', minDailyQuotaKept: '10', acknowledgementsPerDay: '40', acknowledgementsPerAddress: '5', acknowledgementQuotaKept: '30',
  replyWithinDays: '5', solicitationsPerMonth: '3', restDays: '30',
  secondeStart: '2027-06-14', secondeEnd: '2027-06-25',
  'weight.expectations': '25', 'weight.sector': '15', 'weight.distance': '20', 'weight.dates': '10',
  'weight.places': '5', 'weight.reliability': '10', 'weight.rest': '10', 'weight.network': '5',
} as const;

export type SettingKey = keyof typeof SETTING_DEFAULTS;
