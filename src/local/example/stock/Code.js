/** A script like many: a form fills a stock list, the keeper is told when something runs short. */
function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Stock')
    .addItem('Create the form', 'createForm')
    .addItem('What is short?', 'showShort')
    .addToUi();
}

function createForm() {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const form = FormApp.create('Taken from the stock');
  form.setTitle('Taken from the stock');
  form.addTextItem().setTitle('Article').setRequired(true);
  form.addTextItem().setTitle('How many').setRequired(true);
  form.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheet.getId());
  // Forms made by a program are born unpublished: nobody could answer without this line.
  form.setPublished(true);
  ScriptApp.newTrigger('onTaken').forSpreadsheet(spreadsheet).onFormSubmit().create();
}

function onTaken(event) {
  const [, article, count] = event.values;
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Stock');
  const rows = sheet.getDataRange().getValues();
  const at = rows.findIndex((row) => row[0] === article);
  if (at < 1) return;
  const left = rows[at][1] - Number(count);
  sheet.getRange(at + 1, 2).setValue(left);
  if (left < rows[at][2]) MailApp.sendEmail('keeper@example.example', 'Running short: ' + article, left + ' left');
}

function shortArticles() {
  const rows = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Stock').getDataRange().getValues().slice(1);
  return rows.filter((row) => row[1] < row[2]).map((row) => row[0]);
}

function showShort() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('short').setTitle('Running short'));
}
