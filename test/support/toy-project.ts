// A small bound script of its own: a menu, a panel, a dialog, a form with branches, a message with a pre-filled link.

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Essai')
    .addItem('Préparer', 'prepare')
    .addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('Plus')
      .addItem('Ouvrir le panneau', 'showPanel')
      .addItem('Ouvrir la boîte', 'showBox')
      .addItem('Montrer l’adresse', 'showAddress')
      .addItem('Demander', 'askPerson')
      .addItem('Échouer', 'fail'))
    .addToUi();
}

function prepare() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = book.getSheets()[0];
  sheet.setName('Demandes');
  sheet.getRange(1, 1, 1, 4).setValues([['Nom', 'Statut', 'Fait', 'Jour']]);
  sheet.getRange(1, 1).setNote('Le nom de la personne.');
  sheet.setFrozenRows(1);
  sheet.getRange(2, 1, 2, 4).setValues([['Ada', 'Nouvelle', false, ''], ['Blaise', 'Placée', true, '']]);
  sheet.getRange(2, 2, 2, 1).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Nouvelle', 'Placée'], true).setAllowInvalid(false).build());
  sheet.getRange(2, 3, 2, 1).setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());

  var form = FormApp.create('Demande');
  form.setTitle('Demande d’essai');
  form.setConfirmationMessage('Merci, c’est noté.');
  var email = form.addTextItem();
  email.setTitle('Adresse');
  email.setRequired(true);
  var kind = form.addMultipleChoiceItem();
  kind.setTitle('Sorte');
  kind.setRequired(true);
  var long = form.addPageBreakItem();
  long.setTitle('Demande longue');
  var day = form.addDateItem();
  day.setTitle('Début');
  day.setRequired(true);
  var short = form.addPageBreakItem();
  short.setTitle('Demande courte');
  short.setGoToPage(FormApp.PageNavigationType.SUBMIT);
  var hours = form.addTextItem();
  hours.setTitle('Heures');
  kind.setChoices([kind.createChoice('Longue', long), kind.createChoice('Courte', short)]);
  form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
  form.setPublished(true);
  PropertiesService.getDocumentProperties().setProperty('form', form.getId());

  ScriptApp.newTrigger('receive').forSpreadsheet(book).onFormSubmit().create();
  ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create();
}

function askPerson() {
  var ui = SpreadsheetApp.getUi();
  if (ui.alert('Une question', 'Faut-il saluer ?', ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  var answer = ui.prompt('Un nom', 'Qui faut-il saluer ?', ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() !== ui.Button.OK) return;
  SpreadsheetApp.getActiveSpreadsheet().toast('Bonjour ' + answer.getResponseText(), 'Salut');
}

function receive(e) {
  var address = e.namedValues['Adresse'][0];
  var form = FormApp.openById(PropertiesService.getDocumentProperties().getProperty('form'));
  var items = form.getItems();
  var link = form.createResponse().withItemResponse(items[0].asTextItem().createResponse(address)).toPrefilledUrl();
  MailApp.sendEmail(address, 'Votre demande', 'Bonjour, ' + link, { htmlBody: '<p>Bonjour,</p><p><a href="' + link.replace(/&/g, '&amp;') + '">Répondre</a></p>', name: 'Essai' });
}

function hourly() {
  console.log('une heure de plus');
}

function showPanel() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Panel').setTitle('Panneau d’essai'));
}

function showBox() {
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<html lang="fr"><head><title>Boîte</title></head><body><p>Contenu de la boîte</p><button onclick="google.script.host.close()">Fini</button></body></html>').setWidth(500).setHeight(300), 'Boîte d’essai');
}

function formAddress() {
  return FormApp.openById(PropertiesService.getDocumentProperties().getProperty('form')).getPublishedUrl();
}

function showAddress() {
  var ui = SpreadsheetApp.getUi();
  ui.alert('Adresse', 'Le formulaire : ' + formAddress(), ui.ButtonSet.OK);
}

function fail() {
  throw new Error('Échec voulu');
}

function place(name) {
  if (!name) throw new Error('Il faut un nom.');
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Demandes').getRange(2, 2).setValue('Placée');
  return { text: name + ' est placée', cell: SpreadsheetApp.getActiveRange().getA1Notation() };
}
`;

const PANEL = `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>Panneau</title></head>
<body style="font:13px Arial">
<h1 style="font-size:15px">Panneau</h1>
<p id="said" aria-live="polite"></p>
<p><a id="form">Formulaire</a></p>
<button id="place">Placer</button> <button id="nobody">Placer personne</button> <button id="date">Envoyer une date</button>
<script>
  var say = function (text) { document.getElementById('said').textContent = text; };
  var run = google.script.run
    .withSuccessHandler(function (value, who) { say(value.text + ' depuis ' + value.cell + ' (' + who + ')'); })
    .withFailureHandler(function (error) { say('Refusé : ' + error.message); })
    .withUserObject('essai');
  google.script.run.withSuccessHandler(function (address) { document.getElementById('form').href = address; }).formAddress();
  document.getElementById('place').onclick = function () { run.place('Ada'); };
  document.getElementById('nobody').onclick = function () { run.place(''); };
  document.getElementById('date').onclick = function () { try { run.place(new Date()); } catch (error) { say(error.name + ' : ' + error.message); } };
</script>
</body></html>`;

/** Files of the script, as they would be pushed to the platform. */
export const toyProject: Readonly<Record<string, string>> = {
  'appsscript.json': JSON.stringify({
    timeZone: 'Europe/Paris',
    exceptionLogging: 'STACKDRIVER',
    runtimeVersion: 'V8',
    oauthScopes: ['spreadsheets.currentonly', 'forms', 'script.send_mail', 'script.container.ui', 'script.scriptapp'].map(
      (scope) => `https://www.googleapis.com/auth/${scope}`,
    ),
  }),
  'Code.js': CODE,
  'Panel.html': PANEL,
};
