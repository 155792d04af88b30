/** What a person may give or withhold on Google's page of consent, and which gesture needs which. */

export const PERMISSIONS = ['sheet', 'forms', 'mail', 'triggers', 'pages'] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** What each gesture asks of Google; those that a run may do without are not named. */
export const PERMISSIONS_OF = {
  'open-page': ['pages'],
  install: ['sheet', 'triggers'],
  'build-forms': ['sheet', 'forms'],
  'look-at-forms': ['forms'],
  'receive-answers': ['sheet'],
  'send-mail': ['sheet', 'mail'],
  propose: ['sheet', 'forms', 'triggers'],
} as const satisfies Readonly<Record<string, readonly Permission[]>>;
export type GuardedGesture = keyof typeof PERMISSIONS_OF;
