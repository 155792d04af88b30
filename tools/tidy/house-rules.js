/** Rules of the house that the linter does not know: each is one selector. Where each holds is in `.oxlintrc.json`. */

const rule = (selector, message) => ({ create: (context) => ({ [selector]: (node) => context.report({ node, message }) }) });

export default {
  meta: { name: 'house' },
  rules: {
    'french-in-wording': rule(
      ':matches(Literal[value=/[À-ÅÇ-ÖØ-åç-öø-ÿ«»’]/i], TemplateElement[value.raw=/[À-ÅÇ-ÖØ-åç-öø-ÿ«»’]/i])',
      'French texts belong in src/wording.',
    ),
    'clock-is-an-argument': rule(
      ':matches(NewExpression[callee.name="Date"][arguments.length=0], MemberExpression[object.name="Date"][property.name="now"])',
      'The clock is an argument.',
    ),
    // A second writer would forget guards, journal or messages.
    'one-door': rule(
      'CallExpression[callee.property.name="settle"]',
      'Statuses are written by src/application/lifecycle alone: use applyEvent.',
    ),
    // On the platform every run is a fresh one: what a module kept from run to run would be lost there, and seen in tests.
    'nothing-kept': rule(
      ':matches(Program > VariableDeclaration[kind="let"], Program > ExportNamedDeclaration > VariableDeclaration[kind="let"])',
      'Nothing is kept from run to run.',
    ),
    // A key pressed before the focus has moved goes to what is no longer there.
    'focus-with-the-page': rule(
      ':matches(CallExpression[callee.name=/^(setTimeout|useEffect)$/] CallExpression[callee.property.name="focus"], ' +
        'CallExpression[callee.name="setTimeout"] > Identifier[name="focusHeading"])',
      'The focus moves with the page: useLayoutEffect, or afterRender.',
    ),
  },
};
