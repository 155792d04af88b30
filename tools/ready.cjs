/**
 * Says what is missing before a command starts: a Node that is too old, packages that are not there. Written for any Node: what
 * follows it in `package.json` could not even be read by an old one.
 */
'use strict';
var fs = require('fs');
var path = require('path');

var root = path.dirname(__dirname);
var wanted = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));

/** The sentence to say; nothing when the command may start. */
function problem() {
  var least = Number(/\d+/.exec(wanted.engines.node)[0]);
  if (Number(process.versions.node.split('.')[0]) < least)
    return (
      'Node ' +
      process.versions.node +
      ' est trop ancien : installez Node ' +
      least +
      ' ou plus récent (https://nodejs.org), puis relancez.'
    );
  // npm writes this file last: without it the packages were not all unpacked.
  var folder = path.join(root, 'node_modules');
  if (!fs.existsSync(path.join(folder, '.package-lock.json')))
    return 'Les paquets ne sont pas installés, ou pas entièrement : tapez npm ci, puis relancez.';
  var lacking = Object.keys(Object.assign({}, wanted.dependencies, wanted.devDependencies)).filter(function (name) {
    return !fs.existsSync(path.join(folder, name, 'package.json'));
  });
  if (lacking.length > 0) return 'Des paquets manquent (' + lacking.join(', ') + ') : tapez npm ci, puis relancez.';
  return undefined;
}

var sentence = problem();
if (sentence !== undefined) {
  console.error(sentence);
  process.exit(1);
}
