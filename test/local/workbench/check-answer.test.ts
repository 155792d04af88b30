import type { FormItemView } from 'apps-script-local';
import { checkAnswer } from '../../../src/local/workbench/form-page/check-answer';

const question = (more: Partial<FormItemView>): FormItemView => ({
  id: 1,
  kind: 'TEXT',
  title: 'Q',
  help: '',
  required: false,
  ...more,
});

describe('an answer, before it is sent', () => {
  it.each([undefined, '', '   ', []])('%j does not answer a required question', (answer) => {
    expect(checkAnswer(question({ required: true }), answer, false)).toBe('Cette question est obligatoire.');
  });
  it('an optional question may stay empty', () => {
    expect(checkAnswer(question({}), '', false)).toBeUndefined();
  });
  it('a date that the browser cannot read is named as such, before anything else', () => {
    expect(checkAnswer(question({ kind: 'DATE', required: true }), '', true)).toBe('Cette date n’existe pas.');
  });
});

describe('the rules of FormApp', () => {
  it.each([
    ['TEXT_IS_EMAIL', [], 'a@b.example', 'a@b'],
    ['TEXT_IS_URL', [], 'https://ecole.example', 'ecole'],
    ['NUMBER', [], '1,5', 'un'],
    ['WHOLE_NUMBER', [], '12', '1,5'],
    ['NUMBER_BETWEEN', [1, 9], '9', '10'],
    ['NUMBER_GREATER_THAN', [1], '2', '1'],
    ['TEXT_MATCHES_PATTERN', ['[0-9]{14}'], '12345678901234', '123456789012345'],
    ['TEXT_CONTAINS_PATTERN', ['[0-9]'], 'a1', 'a'],
    ['TEXT_LENGTH_LESS_THAN_OR_EQUAL_TO', [3], 'abc', 'abcd'],
    ['SELECT_AT_MOST', [1], ['a'], ['a', 'b']],
  ])('%s %j takes %j and refuses %j with its help text', (kind, values, right, wrong) => {
    const item = question({ validation: { kind, values, help: 'Relisez.' } });
    expect(checkAnswer(item, right, false)).toBeUndefined();
    expect(checkAnswer(item, wrong, false)).toBe('Relisez.');
  });
});
