/** What a script sets is there after a restart, and comes along into a copy of the spreadsheet. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openProject } from '../open-project';

const CODE = `
  function fill() { const ss = SpreadsheetApp.getActive(); const s = ss.getActiveSheet(); const at = (a1) => s.getRange(a1);
    at('A1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('a b').setLinkUrl(0, 1, 'https://a.example/').build()).setTextRotation(30);
    at('A2:C5').applyRowBanding(SpreadsheetApp.BandingTheme.PINK); at('2:4').shiftRowGroupDepth(1); s.getRowGroup(2, 1).collapse();
    ss.addDeveloperMetadata('k', 'v'); at('3:3').addDeveloperMetadata('r'); ss.addViewer('v@a.example'); s.setRightToLeft(true);
    ss.getSpreadsheetTheme().setFontFamily('Roboto'); ss.setRecalculationInterval(SpreadsheetApp.RecalculationInterval.MINUTE);
    at('A8:B10').createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().whenTextContains('x').build());
    s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('#ff0000').setGradientMaxpoint('#00ff00').setRanges([at('D1:D9')]).build()]);
    s.insertChart(s.newChart().asPieChart().set3D().addRange(at('A1:B2')).setPosition(1, 1, 0, 0).build());
    const f = FormApp.create('F', true).setIsQuiz(true).addEditor('e@a.example'); f.addGridItem().setTitle('G').setRows(['r']).setColumns(['c']); f.addTextItem().setPoints(2); }
  function tell(formId) { const ss = SpreadsheetApp.getActive(); const s = ss.getSheets()[0]; const at = (a1) => s.getRange(a1); const b = s.getBandings()[0]; const f = formId && FormApp.openById(formId);
    return [at('A1').getRichTextValue().getRuns().map((r) => r.getLinkUrl()), at('A1').getTextRotation().getDegrees(), b.getRange().getA1Notation(), b.getHeaderRowColor(),
      s.getRowGroup(2, 1).isCollapsed(), ss.createDeveloperMetadataFinder().find().map((m) => m.getKey()), s.isRightToLeft(), ss.getSpreadsheetTheme().getFontFamily(), String(ss.getRecalculationInterval()),
      String(s.getFilter().getColumnFilterCriteria(1).getCriteriaType()), s.getConditionalFormatRules()[0].getGradientCondition().getMaxColor(), s.getCharts()[0].getOptions().get('is3D'),
      f ? [f.isQuiz(), f.getEditors().map(String), f.getItems()[0].asGridItem().getRows(), f.getItems()[1].asTextItem().getPoints()] : null]; }`;

const EXPECTED = [
  ['https://a.example/', null],
  30,
  'A2:C5',
  '#e91d63',
  true,
  ['k', 'r'],
  true,
  'Roboto',
  'MINUTE',
  'TEXT_CONTAINS',
  '#00ff00',
  true,
];

test('looks, bands, groups, metadata, filters, charts and forms outlive a restart, and all but the form a copy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'facts-'));
  try {
    const open = () => openProject(CODE, { options: { stateFile: join(folder, 'state.db') } });
    const before = open();
    expect(before.callFromPage('fill', [])).toMatchObject({ ok: true });
    before.close();
    const after = open();
    const formId = after.forms()[0]!.id;
    const tell = (runtime: ReturnType<typeof open>, id: string | null): unknown =>
      (runtime.callFromPage('tell', [id]) as { readonly value: unknown }).value;
    expect(tell(after, formId)).toEqual([...EXPECTED, [true, ['personne@exemple.example', 'e@a.example'], ['r'], 2]]);
    const copy = after.copySpreadsheet();
    expect(tell(copy, null)).toEqual([...EXPECTED, null]);
    after.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
