/** Validations of form answers: their builders, and the check of an answer. */
import { ScriptException } from '../base/script-exception';
import { SCOPES } from '../base/scopes';
import { describe, type MethodRow } from '../base/service-class';
import type { ItemValidation } from './form-model';

export class ItemValidationService {
  constructor(public rule: ItemValidation) {}
}
export class TextValidation extends ItemValidationService {}
export class ParagraphTextValidation extends ItemValidationService {}
export class CheckboxValidation extends ItemValidationService {}
export class GridValidation extends ItemValidationService {}
export class CheckboxGridValidation extends ItemValidationService {}

export class ValidationBuilder {
  rule: ItemValidation = { kind: '', values: [], help: '' };
}
export class TextValidationBuilder extends ValidationBuilder {}
export class ParagraphTextValidationBuilder extends ValidationBuilder {}
export class CheckboxValidationBuilder extends ValidationBuilder {}
export class GridValidationBuilder extends ValidationBuilder {}
export class CheckboxGridValidationBuilder extends ValidationBuilder {}

type Check = (answer: string, values: readonly (string | number)[], count: number) => boolean;
interface Kind {
  readonly arguments: string;
  readonly check: Check;
}
const numeric = (args: string, test: (n: number, a: number, b: number) => boolean): Kind => ({
  arguments: args,
  check: (answer, values) => {
    const n = Number(answer.replace(',', '.'));
    return answer.trim() !== '' && !Number.isNaN(n) && test(n, Number(values[0]), Number(values[1]));
  },
});
const textual = (args: string, test: (answer: string, wanted: string) => boolean): Kind => ({
  arguments: args,
  check: (answer, values) => test(answer, String(values[0] ?? '')),
});
const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'u');

const PATTERNS: Readonly<Record<string, Kind>> = {
  TEXT_CONTAINS_PATTERN: textual('s', (answer, pattern) => new RegExp(pattern, 'u').test(answer)),
  TEXT_DOES_NOT_CONTAIN_PATTERN: textual('s', (answer, pattern) => !new RegExp(pattern, 'u').test(answer)),
  TEXT_MATCHES_PATTERN: textual('s', (answer, pattern) => whole(pattern).test(answer)),
  TEXT_DOES_NOT_MATCH_PATTERN: textual('s', (answer, pattern) => !whole(pattern).test(answer)),
  TEXT_LENGTH_GREATER_THAN_OR_EQUAL_TO: textual('n', (answer, length) => answer.length >= Number(length)),
  TEXT_LENGTH_LESS_THAN_OR_EQUAL_TO: textual('n', (answer, length) => answer.length <= Number(length)),
};
const TEXTS: Readonly<Record<string, Kind>> = {
  ...PATTERNS,
  TEXT_IS_EMAIL: textual('', (answer) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(answer)),
  TEXT_IS_URL: textual('', (answer) => /^(https?|ftp):\/\/\S+\.\S+$/i.test(answer)),
  NUMBER: numeric('', () => true),
  WHOLE_NUMBER: numeric('', (n) => Number.isInteger(n)),
  NUMBER_BETWEEN: numeric('n n', (n, a, b) => n >= a && n <= b),
  NUMBER_NOT_BETWEEN: numeric('n n', (n, a, b) => n < a || n > b),
  NUMBER_EQUAL_TO: numeric('n', (n, a) => n === a),
  NUMBER_NOT_EQUAL_TO: numeric('n', (n, a) => n !== a),
  NUMBER_GREATER_THAN: numeric('n', (n, a) => n > a),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: numeric('n', (n, a) => n >= a),
  NUMBER_LESS_THAN: numeric('n', (n, a) => n < a),
  NUMBER_LESS_THAN_OR_EQUAL_TO: numeric('n', (n, a) => n <= a),
};
const BOXES: Readonly<Record<string, Kind>> = {
  SELECT_AT_LEAST: { arguments: 'n', check: (_answer, values, count) => count >= Number(values[0]) },
  SELECT_AT_MOST: { arguments: 'n', check: (_answer, values, count) => count <= Number(values[0]) },
  SELECT_EXACTLY: { arguments: 'n', check: (_answer, values, count) => count === Number(values[0]) },
};
const LIMIT = 'LIMIT_ONE_RESPONSE_PER_COLUMN';
/** Of a grid each row is one line of the answer, each box of a row a line of its own within it. */
const GRIDS: Readonly<Record<string, Kind>> = {
  [LIMIT]: {
    arguments: '',
    check: (answer) => {
      const chosen = answer.split('\n').filter((column) => column !== '');
      return new Set(chosen).size === chosen.length;
    },
  },
};
const KINDS: Readonly<Record<string, Kind>> = { ...TEXTS, ...BOXES, ...GRIDS };

/** True when a given answer satisfies the rule; `count` is the number of ticked boxes. */
export function satisfies(rule: ItemValidation, answer: string, count: number): boolean {
  const kind = KINDS[rule.kind];
  if (!kind) throw new Error(`unknown form validation ${rule.kind}`);
  return kind.check(answer, rule.values, count);
}

/** TEXT_IS_EMAIL → requireTextIsEmail. */
function methodName(kind: string): string {
  return `require${kind.toLowerCase().replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
}

type Requirements = Record<string, MethodRow<{ rule: ItemValidation }>>;
const requirements = (kinds: Readonly<Record<string, Kind>>): Requirements =>
  Object.fromEntries(
    Object.entries(kinds).map(([kind, { arguments: signature }]) => [
      methodName(kind),
      [
        signature,
        'local',
        (self, ...values) => {
          self.rule = { ...self.rule, kind, values: values as (string | number)[] };
          return self;
        },
      ],
    ]),
  );

function builderMethods(
  kinds: Readonly<Record<string, Kind>>,
  built: new (rule: ItemValidation) => ItemValidationService,
): Record<string, MethodRow<ValidationBuilder>> {
  return {
    ...requirements(kinds),
    setHelpText: [
      's',
      'local',
      (builder, help) => {
        builder.rule = { ...builder.rule, help };
        return builder;
      },
    ],
    build: [
      '',
      'local',
      (builder) => {
        if (builder.rule.kind === '') throw new ScriptException('Validation must have a requirement.');
        return new built(builder.rule);
      },
    ],
  };
}

describe(TextValidationBuilder, {
  name: 'TextValidationBuilder',
  path: 'FormApp.TextValidationBuilder',
  scopes: SCOPES.none,
  methods: builderMethods(TEXTS, TextValidation),
});
describe(ParagraphTextValidationBuilder, {
  name: 'ParagraphTextValidationBuilder',
  path: 'FormApp.ParagraphTextValidationBuilder',
  scopes: SCOPES.none,
  methods: builderMethods(PATTERNS, ParagraphTextValidation),
});
describe(CheckboxValidationBuilder, {
  name: 'CheckboxValidationBuilder',
  path: 'FormApp.CheckboxValidationBuilder',
  scopes: SCOPES.none,
  methods: builderMethods(BOXES, CheckboxValidation),
});
for (const [constructor, built, name] of [
  [GridValidationBuilder, GridValidation, 'GridValidationBuilder'],
  [CheckboxGridValidationBuilder, CheckboxGridValidation, 'CheckboxGridValidationBuilder'],
] as const)
  describe(constructor, { name, path: `FormApp.${name}`, scopes: SCOPES.none, methods: builderMethods(GRIDS, built) });
for (const [constructor, name] of [
  [GridValidation, 'GridValidation'],
  [CheckboxGridValidation, 'CheckboxGridValidation'],
  [TextValidation, 'TextValidation'],
  [ParagraphTextValidation, 'ParagraphTextValidation'],
  [CheckboxValidation, 'CheckboxValidation'],
] as const) {
  describe(constructor, {
    name,
    path: `FormApp.${name}`,
    scopes: SCOPES.none,
    methods: {
      getHelpText: ['', 'local', (validation) => validation.rule.help],
      // Of these the types give a built one its requirements again (reference of CheckboxValidation).
      ...(constructor === CheckboxValidation ? requirements(BOXES) : {}),
    },
  });
}
